import { describePackage } from '../grammar/index.ts';

/** A spark is the connection of one client. */
export default describePackage({
  package: 'primus',
  version: '8.0.9',
  default: 'Primus',
  instances: {
    'Primus#on:{connection,disconnection}(0)': 'Spark',
    'Primus#forEach(0:0)': 'Spark',
    'Primus.createServer(0:0)': 'Spark',
    'Primus.createServer()': 'Primus',
    'Primus#{on,once}()': 'Primus',
    'Spark#{on,once}()': 'Spark',
    'Spark#request': 'node:http:IncomingMessage',
  },
  sources: { request: ['Spark#{query,headers}'], message: ['Spark#on:data(0)'] },
});
