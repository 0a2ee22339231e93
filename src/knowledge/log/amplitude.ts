import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@amplitude/analytics-node',
  version: '1.5.73',
  sinks: { logged: ['{track,logEvent}(0..1)'] },
});
