import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'underscore',
  version: '1.13.8',
  sinks: { template: ['template(0)'] },
  roles: { 'template-lodash': ['template(0)'] },
});
