import { describePackage } from '../grammar/index.ts';

/** `template` makes a function of the text; `pick` takes the fields that it names. */
export default describePackage({
  package: 'lodash',
  version: '4.18.1',
  aliases: ['lodash-es'],
  sinks: { template: ['template(0)'] },
  sanitizers: { html: ['escape()'], record: ['pick()'] },
  roles: { 'template-lodash': ['template(0)'] },
});
