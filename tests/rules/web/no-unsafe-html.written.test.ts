import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule } from '../../support/test-rule.ts';

const HEAD = `import escapeHtml from 'escape-html';\n`;
const strict = (code: string) => ({ code: `${HEAD}${code}`, level: 'strict' as const });

const named = (code: string) => ({
  ...strict(code),
  isFormBound: 'the name of the function tells what it does',
});

// Attributes of markup that is put together as text.
testRule(rule, {
  safe: {
    'a scheme that is asked for': named(
      `export function page(url) { if (!/^https?:/.test(url)) return ''; return \`<a href="\${escapeHtml(url)}">x</a>\`; }`,
    ),
    'a scheme that a text begins with': named(
      `export function page(url) { if (!url.startsWith('https:')) return ''; return \`<a href="\${escapeHtml(url)}">x</a>\`; }`,
    ),
    'a protocol of a list': named(
      `export function page(url) { if (!['http:', 'https:'].includes(new URL(url).protocol)) return ''; return \`<a href="\${escapeHtml(url)}">x</a>\`; }`,
    ),
    'a part of a path': named(
      `export const page = (id) => \`<a href="/users/\${escapeHtml(id)}">x</a><a href="\${escapeHtml('/u/' + id)}">x</a>\`;`,
    ),
    'an attribute that leads nowhere': named(
      `export const page = (id) => \`<p title="\${escapeHtml(id)}" data-href="\${escapeHtml(id)}">\${escapeHtml(id)}</p>\`;`,
    ),
    'a picture': named(`export const page = (url) => \`<img src="\${escapeHtml(url)}">\`;`),
    'what the language escapes': strict('export const page = (id) => `<a href="${escape(id)}">x</a>`;'),
    'a URL in a text': named('export const page = (url) => `Go to ${escapeHtml(url)}`;'),
    'a name that is tested': named(
      String.raw`const invalid = /[\s"'>/=]/;
export function tag(attributes) {
  let text = '<a';
  for (const name in attributes) {
    if (invalid.test(name)) throw new Error(name);
    text += ' ' + name + '="' + escapeHtml(attributes[name]) + '"';
  }
  return text + '>';
}`,
    ),
    'names of a list': named(
      `export function tag(attributes) {
  let text = '<a';
  for (const name of ['title', 'alt']) text += ' ' + name + '="' + escapeHtml(attributes[name]) + '"';
  return text + '>';
}`,
    ),
    'values that nobody escapes': named(
      `export function tag(attributes) {
  let text = '<a';
  for (const name in attributes) text += ' ' + name + '="' + attributes[name] + '"';
  return text + '>';
}`,
    ),
  },
  vulnerable: {
    'a URL that is escaped for markup': named(
      `export const page = (url) => '<p>Go to <a href="' + escapeHtml(url) + '">' + escapeHtml(url) + '</a></p>'; // !escapedUrl`,
    ),
    'a URL that was escaped before': named(
      `export function page(url) { const link = escapeHtml(url); return \`<a href="\${link}">x</a>\`; } // !escapedUrl`,
    ),
    'a variable that is escaped': named(
      `export function page(url) { url = escapeHtml(url); return \`<a class="x" href='\${url}'>x</a>\`; } // !escapedUrl`,
    ),
    'a scheme that runs': named(
      `export function page(url) { if (!url.startsWith('javascript:')) return ''; return \`<a href="\${escapeHtml(url)}">x</a>\`; } // !escapedUrl`,
    ),
    'names of attributes as they are': named(
      `export function tag(attributes) {
  let text = '<a';
  for (const name in attributes) {
    if (attributes.hasOwnProperty(name)) text += ' ' + name + '="' + escapeHtml(attributes[name]) + '"'; // !attributeName
  }
  return text + '>';
}`,
    ),
  },
});
