import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'sockjs-client',
  version: '1.6.1',
  sinks: { url: ['new (0)', '(0)'] },
  roles: { 'dial-url': ['new (0)', '(0)'] },
});
