import { describePackage } from '../grammar/index.ts';

/** Names in the lists that let scripts through; `*` among attributes is any of them, and so is `false` in place of a list. */
const TAGS = { lacks: /^(?:script|object|embed|base|false)$/i, such: 'b' };
const ATTRIBUTES = { lacks: /^(?:on[\w*]+|srcdoc|\*|false)$/i, such: 'href' };
const SCHEMES = { lacks: /^(?:javascript|vbscript)$/i, such: 'https' };

/** Markup of a list of elements and attributes only; without one of the lists, all that is in the text. */
export default describePackage({
  package: 'sanitize-html',
  version: '2.17.5',
  derived: [['(0)', '()']],
  sanitizers: {
    'clean-markup': [
      {
        at: '()',
        when: {
          '(1).allowedTags': TAGS,
          '(1).allowedAttributes': ATTRIBUTES,
          '(1).allowedSchemes': SCHEMES,
          '(1).allowedSchemesByTag': SCHEMES,
        },
      },
    ],
  },
});
