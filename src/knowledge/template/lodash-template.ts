import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'lodash.template',
  version: '4.18.1',
  aliases: ['lodash/template', 'lodash-es/template'],
  sinks: { template: ['(0)'] },
  roles: { 'template-lodash': ['(0)'] },
});
