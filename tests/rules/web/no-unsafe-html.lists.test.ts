import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

const CLEAN = "import sanitizeHtml from 'sanitize-html';";
const PURIFY = "import DOMPurify from 'dompurify';";

const page = (imports: string, sent: string, mark = ''): string => `import express from 'express';
${imports}
express().post('/preview', (req, res) => {
  res.send(\`<p>\${${sent}}</p>\`);${mark}
});`;
const safe = (imports: string, sent: string): string => page(imports, sent);
const flaw = (imports: string, sent: string): string => page(imports, sent, ' // !page');

// What sanitizers are told to let through, and what else takes signs of markup out of a text.
testRule(rule, {
  safe: {
    'more elements, and no scripts': safe(
      CLEAN,
      "sanitizeHtml(req.body.text, { allowedTags: sanitizeHtml.defaults.allowedTags.concat(['img', 'iframe']) })",
    ),
    'attributes of some elements': safe(
      CLEAN,
      "sanitizeHtml(req.body.text, { allowedAttributes: { a: ['href', 'name'], '*': ['class', 'data-*'] }, allowedSchemes: ['https'] })",
    ),
    'a list that nobody knows': safe(
      `${CLEAN} import { allowedTags } from './tags.js';`,
      'sanitizeHtml(req.body.text, { allowedTags })',
    ),
    'an attribute that DOMPurify adds': safe(
      PURIFY,
      "DOMPurify.sanitize(req.body.text, { ADD_ATTR: ['target'] })",
    ),
    'frames that DOMPurify adds': safe(
      PURIFY,
      "DOMPurify.sanitize(req.body.text, { ADD_TAGS: ['iframe'], ADD_ATTR: ['allow', 'allowfullscreen'] })",
    ),
    'the name of a file': safe(
      "import sanitize from 'sanitize-filename';",
      'sanitize(String(req.body.name))',
    ),
    'DOMPurify that is made for a window': safe(
      "import createDOMPurify from 'dompurify'; import { JSDOM } from 'jsdom'; const purify = createDOMPurify(new JSDOM('').window);",
      'purify.sanitize(req.body.text)',
    ),
    'tags that are taken out': safe("import striptags from 'striptags';", 'striptags(String(req.body.text))'),
    'a field that a check of the route escapes': `import express from 'express'; import { query } from 'express-validator';
express().get('/', query('name').trim().escape(), (req, res) => { res.send(\`<h1>\${req.query.name}</h1>\`); });`,
    'an escaped field that is handed out': `import express from 'express'; import { body, matchedData } from 'express-validator';
express().post('/', body('title').isString().escape(), (req, res) => {
  const { title } = matchedData(req);
  res.send(\`<h1>\${title}</h1>\`);
});`,
    'the size of an upload': `import express from 'express';
express().post('/', (req, res) => { res.send('<p>We have ' + req.file.size + ' bytes</p>'); });`,
    'how many rows there are': `import express from 'express'; import { Pool } from 'pg';
const pool = new Pool();
express().get('/', async (req, res) => {
  const { rowCount } = await pool.query('SELECT 1 FROM users');
  res.send(\`<p>\${rowCount} users</p>\`);
});`,
    'not seen: a filter of texts that takes escaping back': safe(
      CLEAN,
      "sanitizeHtml(req.body.text, { textFilter: (text) => text.replace(/&lt;/g, '<') })",
    ),
  },
  vulnerable: {
    'scripts among the elements': flaw(
      CLEAN,
      "sanitizeHtml(req.body.text, { allowedTags: sanitizeHtml.defaults.allowedTags.concat(['script']) })",
    ),
    'scripts in a list of their own': flaw(
      `${CLEAN} const MORE = ['img', 'script'];`,
      'sanitizeHtml(req.body.text, { allowedTags: [...sanitizeHtml.defaults.allowedTags, ...MORE] })',
    ),
    'cleaned of all but scripts': flaw(CLEAN, "sanitizeHtml(req.body.text, { allowedTags: ['script'] })"),
    'every element': flaw(
      CLEAN,
      'sanitizeHtml(req.body.text, { allowedTags: false, allowedAttributes: {} })',
    ),
    'an attribute that runs scripts': flaw(
      CLEAN,
      "sanitizeHtml(req.body.text, { allowedAttributes: { a: ['href', 'onclick'] } })",
    ),
    'any attribute': flaw(CLEAN, "sanitizeHtml(req.body.text, { allowedAttributes: { '*': ['*'] } })"),
    'a scheme that runs scripts': flaw(
      CLEAN,
      "sanitizeHtml(req.body.text, { allowedTags: ['a'], allowedSchemes: ['https', 'javascript'] })",
    ),
    'a scheme of one element': flaw(
      CLEAN,
      "sanitizeHtml(req.body.text, { allowedSchemesByTag: { a: ['javascript'] } })",
    ),
    'an attribute that DOMPurify adds runs scripts': flaw(
      PURIFY,
      "DOMPurify.sanitize(req.body.text, { ADD_ATTR: ['onerror'] })",
    ),
    'options of DOMPurify that have a name': flaw(
      `${PURIFY} const options = { ADD_TAGS: ['script'] };`,
      'DOMPurify.sanitize(req.body.text, options)',
    ),
    'the whole list of DOMPurify': flaw(
      PURIFY,
      "DOMPurify.sanitize(req.body.text, { ALLOWED_TAGS: ['b', 'script'] })",
    ),
    'links that DOMPurify lets lead anywhere': flaw(
      PURIFY,
      "DOMPurify.sanitize(req.body.text, { ADD_URI_SAFE_ATTR: ['href'] })",
    ),
    'escaped by lodash, and resolved again': flaw(
      "import _ from 'lodash';",
      '_.unescape(_.escape(req.body.text))',
    ),
    'escaped by underscore, and resolved again': flaw(
      "import _ from 'underscore';",
      '_.unescape(_.escape(req.body.text))',
    ),
    'all tags but some': flaw(
      "import striptags from 'striptags';",
      "striptags(String(req.body.text), ['a', 'img'])",
    ),
    'the last part of a path': flaw("import path from 'node:path';", 'path.basename(String(req.body.name))'),
    'a field that a check of the route trims': `import express from 'express'; import { query } from 'express-validator';
express().get('/', query('name').trim(), (req, res) => { res.send(\`<h1>\${req.query.name}</h1>\`); }); // !page`,
    'the name of a file, as it came': flaw('', 'req.file.originalname'),
  },
});
