import { describePackage } from '../grammar/index.ts';

/** Elements that run scripts whatever stands in them, and attributes that do, are dropped unless one of these lets them in. */
const TAGS = { lacks: /^(?:script|object|embed|base)$/i, such: 'b' };
const ATTRIBUTES = { lacks: /^(?:on\w+|srcdoc)$/i, such: 'target' };

/** Markup without scripts; as an element or a fragment, too. */
export default describePackage({
  package: 'dompurify',
  version: '3.5.0',
  aliases: ['isomorphic-dompurify'],
  globals: { DOMPurify: '' },
  // Outside of a page it is made for a window.
  instances: { '()': '' },
  sanitizers: {
    'clean-markup': [
      {
        at: 'sanitize()',
        when: {
          '(1).ADD_TAGS': TAGS,
          '(1).ALLOWED_TAGS': TAGS,
          '(1).ADD_ATTR': ATTRIBUTES,
          '(1).ALLOWED_ATTR': ATTRIBUTES,
          // What fits it may be the URL of a link. Spaces are gone by then.
          '(1).ALLOWED_URI_REGEXP': { refuses: 'javascript:alert(1)', such: /^https:/ },
          // What is in this list may lead anywhere.
          '(1).ADD_URI_SAFE_ATTR': { lacks: /^(?:href|src|action|formaction|xlink:href)$/i, such: 'class' },
        },
      },
    ],
  },
  derived: [['sanitize(0)', 'sanitize()']],
});
