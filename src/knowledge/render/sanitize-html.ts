import { describePackage } from '../grammar/index.ts';

/** Markup of a list of elements and attributes only; without one of the lists, all that is in the text. */
export default describePackage({
  package: 'sanitize-html',
  version: '2.17.5',
  derived: [['(0)', '()']],
  sanitizers: {
    'clean-markup': [
      {
        at: '()',
        when: { '(1).allowedTags': { unless: false }, '(1).allowedAttributes': { unless: false } },
      },
    ],
  },
});
