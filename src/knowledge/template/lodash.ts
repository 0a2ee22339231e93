import { describePackage } from '../grammar/index.ts';

/** `template` makes a function of the text. */
export default describePackage({
  package: 'lodash',
  version: '4.18.1',
  aliases: ['lodash-es'],
  sinks: { template: ['template(0)'] },
  sanitizers: { html: ['escape()'] },
  roles: { 'template-lodash': ['template(0)'] },
});
