import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@amplitude/analytics-browser',
  version: '2.48.1',
  sinks: { logged: ['{track,logEvent}(0..1)'] },
});
