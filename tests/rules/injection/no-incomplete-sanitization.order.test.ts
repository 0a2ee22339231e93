import rule from '../../../src/rules/injection/no-incomplete-sanitization.ts';
import { testRule } from '../../support/test-rule.ts';

const strict = (code: string): { code: string; level: 'strict' } => ({ code, level: 'strict' });

testRule(rule, {
  safe: {
    'percent signs first, or back last': strict(
      String.raw`export const encodeName = (s) => s.replace(/%/g, '%25').replace(/\//g, '%2F');
export const decodeName = (s) => s.replace(/%2F/gi, '/').replace(/%25/g, '%');`,
    ),
    'backslashes first, or back last': strict(
      String.raw`export const escapeName = (s) => s.replace(/\\/g, '\\\\').replace(/"/g, '\\"');
export const unescapeName = (s) => s.replace(/\\"/g, '"').replace(/\\\\/g, '\\');`,
    ),
    'something else that begins with a percent sign': strict(
      `export const print = (s, n) => s.replace(/%d/g, n).replace(/%25/g, '%').replace(/%s/g, 'x');`,
    ),
    'a search for an end whose place is asked about': strict(`export function ends(text, end) {
  const at = text.length - end.length;
  return at >= 0 && text.lastIndexOf(end) === at;
}`),
    'ranges of one case, and signs that spell one': strict(
      String.raw`export const isName = (text) => /^[A-Za-z]+A-z\[A-z\]$/.test(text);`,
    ),
    'words that begin with on': strict(
      `export const rename = (text) => text.replace(/on[a-z]+/g, '').replace(/ on /g, '');`,
    ),
    'not seen: a range in a text': strict(`export const NAME = new RegExp('^[A-z]+$');`),
  },
  vulnerable: {
    'percent signs last, or back first': String.raw`export const encodeName = (s) => s.replace(/\//g, '%2F').replace(/%/g, '%25'); // !incomplete
export const decodeName = (s) => s.replace(/%25/g, '%').replace(/%2F/gi, '/'); // !incomplete`,
    'backslashes last, or back first': String.raw`export const escapeName = (s) => s.replace(/[/]/g, '-').replace(/"/g, '\\"').replace(/\\/g, '\\\\'); // !incomplete
export const unescapeName = (s) => s.replace(/\\\\/g, '\\').replace(/\\"/g, '"'); // !incomplete`,
    'handlers taken out of attributes': String.raw`export const sanitize = (html) => html.replace(/\son\w+="[^"]*"/gi, ''); // !incomplete
export const cleanHtml = (html) => html.replace(/on[a-z]+\s*=/g, ''); // !incomplete`,
    'tags by their names': {
      code: `import express from 'express';
express().get('/', (req, res) => {
  const text = String(req.query.text).replace(/<\\/?[a-z]+>/g, ''); // !incomplete
  res.send('<p>' + text);
});
express().get('/title', (req, res) => {
  const title = String(req.query.title).replace(/<\\/?\\w+[^>]*>/g, ''); // !incomplete
  res.send('<p>' + title);
});`,
    },
    'a search for an end, by a name for its place': strict(`export function ends(text, end) {
  const at = text.length - end.length;
  return text.lastIndexOf(end) === at; // !foundNowhere
}`),
    'a range from a capital letter to a small one': strict(
      `export const isName = (text) => /^[A-z]+$/.test(text); // !wideRange
export const isKey = (text) => /^(?=(?:[0-9]|[A-z0-9_])+$)/i.test(text); // !wideRange`,
    ),
  },
});
