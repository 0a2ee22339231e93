import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

const page = (imports: string, ...lines: string[]): string => `import express from 'express';
import ${imports};
express().get('/', (req, res) => {
${lines.map((line) => `  res.send(${line.replace(/ \/\/ !$/, '')});${line.endsWith(' // !') ? ' // !page' : ''}`).join('\n')}
});`;

const ESCAPE = "escapeHtml from 'escape-html'";
const HE = "he from 'he'";
const CLEAN = "sanitizeHtml from 'sanitize-html'";
const PURIFY = "DOMPurify from 'isomorphic-dompurify'";
const SERIALIZE = "serialize from 'serialize-javascript'";

// Where a text is harmless that has been escaped, or cleaned.
testRule(rule, {
  safe: {
    'escaped, between elements and quotes': page(
      ESCAPE,
      '`<p>${escapeHtml(req.query.q)}</p><input value="${escapeHtml(req.query.q)}">`',
      '`<script>go();</script><p>${escapeHtml(req.query.q)}</p>`',
    ),
    'not seen: escaped, in a text of a script: a backslash ends no text alone': page(
      ESCAPE,
      '`<script>var q = "${escapeHtml(req.query.q)}"</script>`',
    ),
    'encoded by he': page(
      HE,
      '`<p>${he.encode(req.query.q, { useNamedReferences: true })}${he.escape(req.query.q)}</p>`',
    ),
    'cleaned, between elements': page(
      CLEAN,
      '`<p>${sanitizeHtml(req.query.q)}</p>`',
      "`<p>${sanitizeHtml(req.query.q, { allowedTags: ['b'], allowedAttributes: { a: ['href'] } })}</p>`",
    ),
    'DOMPurify: protocols that nobody knows are still no scripts': page(
      PURIFY,
      '`<p>${DOMPurify.sanitize(req.query.q, { ALLOW_UNKNOWN_PROTOCOLS: true })}</p>`',
    ),
    'DOMPurify: an element': `import DOMPurify from 'dompurify';
document.body.append(DOMPurify.sanitize(location.hash, { RETURN_DOM_FRAGMENT: true }));`,
    'not seen: DOMPurify: hooks': `import DOMPurify from 'dompurify';
DOMPurify.addHook('uponSanitizeAttribute', (node, data) => { data.forceKeepAttr = true; });
document.body.innerHTML = DOMPurify.sanitize(location.hash);`,
    'serialized for a script': page(
      SERIALIZE,
      '`<script>window.state = ${serialize({ q: req.query.q })}</script>`',
      '`<script>window.state = ${serialize(req.query, { isJSON: true, unsafe: false })}</script>`',
    ),
  },
  vulnerable: {
    'escaped, in code': page(
      ESCAPE,
      '`<script>var n = ${escapeHtml(req.query.n)};</script>` // !',
      '`<script>var n = 1, m = ${escapeHtml(req.query.n)};</script>` // !',
      '`<script>var q = \\`${escapeHtml(req.query.q)}\\`</script>` // !',
      '`<button onclick="go(\'${escapeHtml(req.query.q)}\')">go</button>` // !',
    ),
    'escaped, without quotes': page(ESCAPE, '`<input value=${escapeHtml(req.query.q)}>` // !'),
    'escaped, and resolved again': page(
      HE,
      '`<p>${he.decode(he.escape(req.query.q))}</p>` // !',
      '`<p>${decodeURIComponent(he.escape(req.query.q))}</p>` // !',
    ),
    'encoded but for unsafe signs': page(
      HE,
      '`<p>${he.encode(req.query.q, { allowUnsafeSymbols: true })}</p>` // !',
    ),
    'cleaned, where a quote ends it': page(
      CLEAN,
      '`<script>var q = "${sanitizeHtml(req.query.q)}"</script>` // !',
      '`<img alt="${sanitizeHtml(req.query.q)}">` // !',
    ),
    'cleaned, with all attributes': page(
      CLEAN,
      '`<p>${sanitizeHtml(req.query.q, { allowedAttributes: false })}</p>` // !',
    ),
    'DOMPurify, in a script': page(
      PURIFY,
      '`<script>var q = "${DOMPurify.sanitize(req.query.q)}"</script>` // !',
    ),
    'DOMPurify, as a URL': `import DOMPurify from 'dompurify';
document.querySelector('a').href = DOMPurify.sanitize(location.hash.slice(1)); // !scriptUrl`,
    'serialized as it is': page(
      SERIALIZE,
      '`<script>window.state = ${serialize({ q: req.query.q }, { unsafe: true })}</script>` // !',
    ),
  },
});
