import rule from '../../../src/rules/injection/no-incomplete-sanitization.ts';
import { testRule } from '../../support/test-rule.ts';

const models = {
  './src/clean': { sanitizers: { html: ['toHtml()'], path: ['toName()'] }, guards: { url: ['isOurs(0)'] } },
};
const modelled = (code: string) => ({
  code,
  filename: 'src/clean.ts',
  settings: { models },
  isFormBound: 'the name it is exported under is what is declared',
});
const tagged = (code: string) => ({ code, isFormBound: 'the tag stands before the function' });

testRule(rule, {
  safe: {
    'a declared escaper that escapes': tagged(
      `/** @sanitizes html */ export const toHtml = (text) => text.replace(/[&<>"]/g, (one) => ENTITIES[one]);`,
    ),
    'a declared filter of characters': tagged(
      String.raw`/** @sanitizes html path */ export const toName = (text) => text.replace(/[^\w ]/g, '');`,
    ),
    'a declared sanitizer that does more': tagged(
      `/** @sanitizes path */ export const toPath = (text) => resolve(text.replace('../', ''));`,
    ),
    'another kind': tagged(
      `/** @sanitizes command */ export const toName = (text) => text.replace('../', '');`,
    ),
    'a declared guard of a host': tagged(
      `/** @guards url */ export const isOurs = (to) => new URL(to).hostname.endsWith('.example.com');`,
    ),
    'a declared guard of a folder': tagged(`import path from 'node:path';
const root = path.resolve('uploads');
/** @guards path */
export const isInside = (name) => path.resolve(root, name).startsWith(root + path.sep);`),
    'a declared guard of a folder with its separator': tagged(
      `/** @guards path */ export const isInside = (file) => file.startsWith('/srv/files/');`,
    ),
    'a folder that nobody knows': tagged(
      `/** @guards path file */ export const isInside = (folder, file) => file.startsWith(folder);`,
    ),
    'a function that nobody declares': `export function toName(text) { return text.replace('../', ''); }`,
    'a module of another name': {
      code: `export function toHtml(text) { return text.replace(/>/g, '&gt;'); }`,
      filename: 'src/other.ts',
      settings: { models },
    },
    'not seen: a sanitizer that does nothing': tagged(
      `/** @sanitizes html */ export const toHtml = (t) => t;`,
    ),
  },
  vulnerable: {
    'a path of which one step is taken out': tagged(`/** @sanitizes path */
export function toName(text) { return text.replace('../', ''); } // !untrustworthy`),
    'a path that is one again': tagged(`/** @sanitizes path */
export const toName = (text: string): string => text!.replace(/\\.\\.\\//g, ''); // !untrustworthy`),
    'an escaper that forgets a character': tagged(`/** @sanitizes html */
export const toHtml = (text) => text.replace(/>/g, '&gt;').replace(/"/g, '&quot;'); // !untrustworthy`),
    'a header that keeps a line end': tagged(`/** @sanitizes header-value */
export function toHeader(text) { return text.replace(/\\n/g, ''); } // !untrustworthy`),
    'a statement whose quotes stay': tagged(`/** @sanitizes sql */
export const quote = (text) => text.replace(/"/g, '""'); // !untrustworthy`),
    'by the settings':
      modelled(`export function toHtml(text) { return text.replace(/>/g, '&gt;'); } // !untrustworthy
export const toName = (text) => text.replace('../', ''); // !untrustworthy
export const isOurs = (to) => to.startsWith('https://example.com'); // !untrustworthy
export const isTheirs = (to) => to.startsWith('https://example.com');`),
    'by the settings, exported later':
      modelled(`function clean(text) { return text.replace('../', ''); } // !untrustworthy
export { clean as toName };`),
    'by the settings, of CommonJS':
      modelled(`const toName = (text) => text.replace('../', ''); // !untrustworthy
module.exports = { toName };`),
    'a guard of a host': tagged(`/** @guards url */
export const isOurs = (to) => new URL(to).hostname.endsWith('example.com'); // !untrustworthy`),
    'a guard of a host, once': {
      ...tagged(`/** @guards redirect */
export const isOurs = (to) => /^https:\\/\\/example.com\\//.test(to); // !untrustworthy`),
      level: 'strict',
    },
    'a guard of a folder': tagged(`import path from 'node:path';
const root = path.resolve('uploads');
/** @guards path */
export const isInside = (name) => path.resolve(root, name).startsWith(root); // !untrustworthy`),
    'a guard of a folder that is written': tagged(`class Files {
  /** @guards path file */
  isInside(user, file) { return file.startsWith('/srv/files'); } // !untrustworthy
}`),
  },
});
