import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

const purify = (options: string): string => `
  import DOMPurify from 'dompurify';
  document.body.innerHTML = DOMPurify.sanitize(location.hash, ${options});`;
const xss = (options: string): string => `
  import xss from 'xss';
  document.body.innerHTML = xss(location.hash, ${options});`;

/** Options with which a sanitizer lets scripts through, and such with which it does not. */
testRule(rule, {
  safe: {
    'a scheme of one’s own': purify(
      `{ ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|app):|[^a-z]|[a-z+.-]+(?:[^a-z+.\\-:]|$))/i }`,
    ),
    'a pattern that the file does not show': purify(`{ ALLOWED_URI_REGEXP: patterns.url }`),
    // It refuses schemes that end in "script" all the same, and those of data.
    'unknown schemes': purify(`{ ALLOW_UNKNOWN_PROTOCOLS: true }`),
    'a trusted type': purify(`{ RETURN_TRUSTED_TYPE: true }`),
    'a list of links and bold texts': xss(`{ whiteList: { a: ['href', 'title'], b: [] } }`),
    'an empty list': xss(`{ whiteList: {}, stripIgnoreTag: true }`),
    'a list that the file does not show': xss(`{ whiteList: lists.tags }`),
    'a filter with the usual list and more': `
      import { FilterXSS, whiteList } from 'xss';
      const filter = new FilterXSS({ whiteList: { ...whiteList, p: ['class'] } });
      document.body.innerHTML = filter.process(location.hash);`,
    'not seen: a function that gives each tag as it is': xss(`{ onIgnoreTag: (tag, markup) => markup }`),
  },
  vulnerable: {
    'a pattern that javascript fits':
      purify(`{ ALLOWED_URI_REGEXP: /^(?:https?|javascript):/i }`) + ' // !tainted',
    'a pattern that anything fits': purify(`{ ALLOWED_URI_REGEXP: new RegExp('.*') }`) + ' // !tainted',
    'a list with an event': xss(`{ whiteList: { a: ['href', 'onclick'] } }`) + ' // !tainted',
    'a list with scripts': xss(`{ allowList: { script: [] } }`) + ' // !tainted',
    'a filter with the page of a frame': `
      import { FilterXSS } from 'xss';
      const filter = new FilterXSS({ whiteList: { iframe: ['src', 'srcdoc'] } });
      document.body.innerHTML = filter.process(location.hash); // !tainted`,
    'a call of the function by its name': `
      import { filterXSS } from 'xss';
      document.body.innerHTML = filterXSS(location.hash, { whiteList: { object: ['data'] } }); // !tainted`,
  },
});
