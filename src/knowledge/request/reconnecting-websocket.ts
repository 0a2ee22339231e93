import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'reconnecting-websocket',
  version: '4.4.0',
  sinks: { url: ['new (0)'] },
  roles: { 'dial-url': ['new (0)'] },
});
