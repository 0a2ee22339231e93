import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'sockjs',
  version: '0.3.24',
  instances: {
    'createServer()': 'Server',
    'Server#{on,once}()': 'Server',
    'Server#on:connection(0)': 'Connection',
    'Connection#{on,once}()': 'Connection',
  },
  sources: { request: ['Connection#{url,pathname,headers}'], message: ['Connection#on:data(0)'] },
});
