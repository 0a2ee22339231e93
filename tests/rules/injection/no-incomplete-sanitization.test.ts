import rule from '../../../src/rules/injection/no-incomplete-sanitization.ts';
import { testRule } from '../../support/test-rule.ts';

const strict = (code: string) => ({ code, level: 'strict' as const });

const named = (code: string) => ({ code, isFormBound: 'the name is what promises' });

testRule(rule, {
  safe: {
    'every match replaced': strict(
      `const escapeHtml = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll('>', '&gt;').replace(/"/g, '&quot;');`,
    ),
    'each character by a table': strict(
      `const escapeHtml = (s) => s.replace(/[&<>"']/g, (character) => ENTITIES[character]);`,
    ),
    'backslashes first': strict(
      String.raw`const quoteString = (s) => '"' + s.replace(/\\/g, '\\\\').replace(/"/g, '\\"') + '"';`,
    ),
    'backslashes first, in another statement': strict(
      String.raw`function quoteString(s) { s = s.replace(/\\/g, '\\\\'); s = s.replace(/"/g, '\\"'); return s; }`,
    ),
    'backslashes and quotes together': strict(
      String.raw`const escapeText = (s) => s.replace(/["\\]/g, '\\$&');`,
    ),
    'the text of a serializer': strict(
      String.raw`const quoteText = (s) => JSON.stringify(s).slice(1, -1).replace(/'/g, "\\'");`,
    ),
    'quotes written twice': strict(`const escapeCsv = (s) => s.replace(/"/g, '""');`),
    'quotes of a shell': strict(String.raw`const shellQuote = (s) => "'" + s.replace(/'/g, "'\\''") + "'";`),
    'one match at an end': strict(
      String.raw`export const cleanName = (s) => s.replace(/^"/, '').replace(/"$/, '').replace(/^(\.\.[/\\])+/, '').replace(/\n$/, '');`,
    ),
    'a placeholder': strict(
      `export const fill = (s) => s.replace('%s', name).replace('{id}', id).replace('<!--app-html-->', rendered).replace('</head>', style + '</head>');`,
    ),
    'names and numbers': strict(
      String.raw`export const toKey = (s) => s.replace(/-(\w)/, (match, letter) => letter.toUpperCase()).replace(/\s+/, ' ').replace(',', '.').replace('_', '-');`,
    ),
    'a word for a character': strict(
      `export const toSlug = (s) => s.replace('&', 'and').replace(/[^\\w]+/g, '-');`,
    ),
    'compared until nothing changes': strict(
      `export function sanitizePath(s) { for (;;) { const next = s.replace(/\\.\\.\\//g, ''); if (next === s) return s; s = next; } }
export function sanitizeName(s) { const next = s.replace('../', ''); return next === s ? s : sanitizeName(next); }`,
    ),
    'repeated until nothing is left': strict(
      `export function sanitizePath(s) { while (s.includes('../')) s = s.replace('../', ''); return s; }`,
    ),
    'a function that gives itself what is left': strict(
      `const sanitizePath = (s) => (s.includes('../') ? sanitizePath(s.replace('../', '')) : s); export { sanitizePath };`,
    ),
    'two quotes taken off': strict(`export const trimQuotes = (s) => s.replace('"', '').replace('"', '');`),
    'quotes taken off by name': `export const stripQuotes = (s) => s.replace('"', '');`,
    'two dots taken out': strict(`export const sanitizePath = (s) => s.replace(/\\.\\./g, '');`),
    'climbing replaced by something else': strict(
      `export const sanitizePath = (s) => s.replace(/\\.\\.\\//g, '_');`,
    ),
    'tags, and then what is left of them': strict(
      `export const sanitizeHtml = (s) => s.replace(/<[^>]*>/g, '').replace(/</g, '&lt;');`,
    ),
    'a tag taken out for a preview': `export const stripTags = (html) => html.replace(/<[^>]+>/g, '');`,
    'turned back in the right order': strict(
      `export const unescapeHtml = (s) => s.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');`,
    ),
    'a pattern nobody knows': strict(`export const escapeText = (s, pattern) => s.replace(pattern, '&lt;');`),
    'a text nobody knows': strict(`export const escapeText = (s, text) => s.replace('<', text);`),
    'a method of something else': strict(`history.replace('<'); router.replace(path, { state: 1 });`),
    'a getter': `export const getQuote = (s) => s.replace("'", '');`,
    'elsewhere, under recommended': `export const show = (s) => s.replace('<', '&lt;');`,
    'the result is cleared at the sink': `import express from 'express';
import path from 'node:path';
import fs from 'node:fs';
express().get('/', (req, res) => res.send(fs.readFileSync('/data/' + path.basename(req.query.name.replace('../', '')))));`,
    'not seen: a replacement in a loop over patterns': strict(
      `export const escapeHtml = (s) => [['<', '&lt;'], ['>', '&gt;']].reduce((text, [from, to]) => text.replace(from, to), s);`,
    ),
  },
  vulnerable: {
    'the first one only': {
      isFormBound: 'the name is what promises',
      code: `const escapeHtml = (s) => s.replace('<', '&lt;'); // !incomplete`,
      suggested: [`const escapeHtml = (s) => s.replaceAll('<', '&lt;');`],
    },
    'a pattern without its flag': {
      isFormBound: 'the name is what promises',
      code: `const escapeSql = (s) => s.replace(/'/, "''"); // !incomplete`,
      suggested: [`const escapeSql = (s) => s.replace(/'/g, "''");`],
    },
    'a flag beside': {
      isFormBound: 'the name is what promises',
      code: `const escapeHtml = (s) => s.replace(/</i, '&lt;'); // !incomplete`,
      suggested: [`const escapeHtml = (s) => s.replace(/</ig, '&lt;');`],
    },
    'a pattern in a constant': named(`const QUOTE = /'/;
const escapeSql = (s) => s.replace(QUOTE, "''"); // !incomplete`),
    'a class and a callback': named(
      `function escapeAttribute(s) { return s.replace(/[&<>"']/, (c) => MAP[c]); } // !incomplete`,
    ),
    'a chain': named(`function escapeHtml(s) {
  return s
    .replace('<', '&lt;') // !incomplete
    .replace('>', '&gt;'); // !incomplete
}`),
    'a method of a class': named(
      `class Page { sanitize(text: string): string { return (text as string)!.replace("<", ''); } } // !incomplete`,
    ),
    'a member of an object': named(
      `export const tools = { escape: (s) => s.replace('"', '&quot;') }; // !incomplete`,
    ),
    'a name of the result': named(`const sanitized = input.replace('<', ''); // !incomplete`),
    'climbing taken out once': `import express from 'express';
import { readFile } from 'node:fs/promises';
express().get('/', async (req, res) => {
  const name = String(req.query.name).replace('../', ''); // !incomplete
  res.send(await readFile('/data/' + name));
});`,
    'by way of a function': `const { readFile } = require('node:fs/promises');
const app = require('express')();
function safeName(name) { return name.replace(/\\.\\.\\//g, ''); } // !incomplete
app.get('/', async (req, res) => { res.send(await readFile('/data/' + safeName(req.query.name))); });`,
    'a statement of a database': `import express from 'express';
import pg from 'pg';
const pool = new pg.Pool();
express().get('/', async (req, res) => {
  const name = req.query.name.replace("'", "''"); // !incomplete
  res.json(await pool.query("SELECT * FROM a WHERE b = '" + name + "'"));
});`,
    'a backslash forgotten': {
      isFormBound: 'the name is what promises',
      code: String.raw`const quoteString = (s) => '"' + s.replace(/"/g, '\\"') + '"'; // !incomplete`,
      suggested: [
        String.raw`const quoteString = (s) => '"' + s.replaceAll('\\', '\\\\').replace(/"/g, '\\"') + '"';`,
      ],
    },
    'a backslash forgotten in a class': named(
      String.raw`const escapeRegExp = (s) => s.replace(/[.*+?^$()|[\]]/g, '\\$&'); // !incomplete`,
    ),
    'a script that can be one again': named(
      `const sanitize = (s) => s.replace(/<script>/gi, ''); // !incomplete`,
    ),
    'a script and what is in it': named(
      String.raw`const stripScripts = (s) => s.replace(/<script\b[^>]*>([\s\S]*?)<\/script>/gi, ''); // !incomplete`,
    ),
    'a scheme that can be one again': named(
      `const sanitizeUrl = (s) => s.replace(/javascript:/gi, ''); // !incomplete`,
    ),
    'tags in a page': `import express from 'express';
express().get('/', (req, res) => {
  const text = String(req.query.text).replace(/<[^>]*>/g, ''); // !incomplete
  res.send('<p>' + text + '</p>');
});`,
    'tags by name': named(
      String.raw`const cleanHtml = (s) => s.replace(/<\/?[^>]+>/g, ''); const escapeTags = (s) => s.replace(/<[^>]+>/g, ''); // !incomplete`,
    ),
    'turned back twice': named(
      `const unescapeHtml = (s) => s.replace(/&amp;/g, '&').replace(/&lt;/g, '<'); // !incomplete`,
    ),
    'escaped twice': named(
      `const escapeHtml = (s) => s.replace(/</g, '&lt;').replace(/&/g, '&amp;'); // !incomplete`,
    ),
    'elsewhere, under strict': {
      ...strict(`export const show = (s) => s.replace('<', '&lt;'); // !incompleteElsewhere`),
      suggested: [`export const show = (s) => s.replaceAll('<', '&lt;');`],
    },
    'separators, under strict': strict(
      String.raw`export const toPosix = (path) => path.replace('\\', '/'); // !incompleteElsewhere`,
    ),
    'a preview, under strict': strict(
      `export const stripTags = (html) => html.replace(/<[^>]+>/g, ''); // !incompleteElsewhere`,
    ),
  },
});
