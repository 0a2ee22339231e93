import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'dot',
  version: '1.1.3',
  sinks: { template: ['{template,compile}(0)'] },
  roles: { 'template-dot': ['{template,compile}(0)'] },
});
