import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@segment/analytics-node',
  version: '3.1.0',
  default: 'Analytics',
  sinks: { logged: ['Analytics#{track,page,screen}(0).properties', 'Analytics#{identify,group}(0).traits'] },
});
