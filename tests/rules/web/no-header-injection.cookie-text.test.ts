import rule from '../../../src/rules/web/no-header-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const settings = { libraryInputs: true };
const library = (code: string) => ({ code, level: 'strict' as const, settings });

// Cookies that a library writes by hand.
testRule(rule, {
  safe: {
    'without the setting': { ...library("export const set = (path) => 'a=b; Path=' + path;"), settings: {} },
    'a constant': library("export const set = (id) => 'a=' + Number(id) + '; Path=/';"),
    'a value that is encoded': library("export const set = (path) => '; Path=' + encodeURIComponent(path);"),
    'a pattern without semicolons': library(
      String.raw`const pattern = /^[\u0020-\u003A\u003D-\u007E]*$/;
export function set(path) {
  if (!pattern.test(path)) throw new TypeError('path');
  return 'a=b; Path=' + path;
}`,
    ),
    'semicolons that are refused': library(
      "export function set(path) { if (/[;\\r\\n]/.test(path)) throw new TypeError('path'); return `a=b; Path=${path}`; }",
    ),
    'each of the parts by its name': library(
      `const PARTS = ['domain', 'path'];
export function set(options) {
  for (const part of PARTS) {
    if (options[part] && /[;\\r\\n]/.test(options[part])) throw new TypeError(part);
  }
  return 'a=b; Path=' + options.path;
}
export function setNamed(options) {
  for (const part of PARTS) {
    const value = options[part];
    if (value && /[;\\r\\n]/.test(value)) throw new TypeError(part);
  }
  return 'a=b; Domain=' + options.domain;
}
export function setSome(options) {
  if (PARTS.some((part) => options[part] && /[;\\r\\n]/.test(options[part]))) throw new TypeError('part');
  return 'a=b; Domain=' + options.domain;
}`,
    ),
    'a path of something else': library("export const show = (path) => 'Path=' + path;"),
  },
  vulnerable: {
    'a path behind a semicolon': library("export const set = (path) => 'a=b; Path=' + path; // !cookieText"),
    'a pattern that lets semicolons through': library(
      String.raw`const pattern = /^[\u0009\u0020-\u007e]+$/;
export function set(options) {
  let text = 'a=b';
  if (!pattern.test(options.domain)) throw new TypeError('domain');
  text += '; Domain=' + options.domain; // !cookieText
  return text;
}`,
    ),
    'a part that is not among those looked at': library(
      `export function set(options) {
  for (const part of ['domain', 'expires']) {
    if (options[part] && /[;\\r\\n]/.test(options[part])) throw new TypeError(part);
  }
  return 'a=b; Path=' + options.path; // !cookieText
}`,
    ),
    'one of the parts is as it should be': library(
      `const PARTS = ['domain', 'path'];
export function set(options) {
  if (!PARTS.some((part) => /^[a-z]+$/.test(options[part]))) throw new TypeError('part');
  return 'a=b; Path=' + options.path; // !cookieText
}`,
    ),
    'in a template': library(
      'export const set = (path) => `a=b; HttpOnly; path=${path}; Secure`; // !cookieText',
    ),
  },
});
