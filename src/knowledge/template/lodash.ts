import { describePackage } from '../grammar/index.ts';

/** `template` makes a function of the text; `pick` takes the fields that it names. */
export default describePackage({
  package: 'lodash',
  version: '4.18.1',
  aliases: ['lodash-es'],
  sinks: {
    template: ['template(0)'],
    // It becomes the name of a parameter; versions since refuse what is no name.
    code: [{ at: 'template(1).variable', versions: '<4.17.21' }],
  },
  sanitizers: { record: ['pick()'], 'header-name': ['pick()'] },
  roles: { 'template-lodash': ['template(0)'] },
});
