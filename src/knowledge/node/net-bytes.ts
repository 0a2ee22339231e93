import { describePackage } from '../grammar/index.ts';

/** What goes to whoever is connected. */
export default describePackage({
  package: 'node:net',
  version: '26.6.6',
  instances: {
    '{createServer,Server}()': 'Server',
    'new Server()': 'Server',
    'createServer(0:0)': 'ServedSocket',
    'createServer(1:0)': 'ServedSocket',
    'Server#on:connection(0)': 'ServedSocket',
  },
  roles: { 'bytes-shown': ['{Socket,ServedSocket}#{write,end}(0)'] },
});
