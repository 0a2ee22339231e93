import rule from '../../../src/rules/injection/no-incomplete-sanitization.ts';
import { testRule } from '../../support/test-rule.ts';

const strict = (code: string) => ({ code, level: 'strict' as const });

const named = (code: string) => ({ ...strict(code), isFormBound: 'the name is what promises' });

// Signs beside a match that are put back, dots at a beginning, quotes put around a text, schemes in a text.
testRule(rule, {
  safe: {
    'something put beside a tag': strict(
      `export const page = (html) => html.replace('</head>', '<link rel="icon"></head>');`,
    ),
    'each closing tag of a script': strict(
      String.raw`export const inline = (v) => JSON.stringify(v).replace(/<\/script>/g, '<\\/script>');`,
    ),
    'each quote behind another sign': strict(
      `export const literal = (s) => s.replace(/([^'])'/g, \`$1''\`);`,
    ),
    'words beside each other': strict(
      String.raw`export const words = (s) => s.replace(/([a-z])-/, '$1_').replace(/(\d)x/, '$1y').replace(/([a-z])'/, "$2''");`,
    ),
    'a neighbour that is put back behind': strict(
      `export const words = (s) => s.replace(/'([^'])/, "$1''");`,
    ),
    'dots at the beginning of a path in normal form': strict(
      String.raw`import path from 'node:path';
export const own = (filePath) => path.normalize(filePath).replace(/^(\.\.(\/|\\|$))+/, '');
export function kept(file) { const filePath = path.normalize(file); return filePath.replace(/^(\.\.[/\\])+/, ''); }`,
    ),
    'dots before the name of a module': strict(
      String.raw`export const toModule = (relativePath) => relativePath.replace(/^(\.\.\/)+/, '');`,
    ),
    'quotes written twice between quotes': named(
      'export class Dialect { escapeName(name) { return `"${name.replaceAll(\'"\', \'""\')}"`; } }',
    ),
    'quotes that are refused': named(
      `export const escapeString = (s) => { if (s.includes("'")) throw new Error('quote'); return \`'\${s}'\`; };`,
    ),
    'quotes for people to read': named(
      'export const quote = (s) => `"${s}"`; export const toText = (s) => `"${s}"`;',
    ),
    'a name of our own between quotes': named(
      'const escapeName = () => `"${NAME}"`; export const all = escapeName();',
    ),
    'schemes of a URL that was parsed': strict(
      `const BAD = ['javascript:', 'data:', 'vbscript:'];
export const isBad = (to) => { const url = new URL(to); return BAD.some((one) => url.protocol.startsWith(one)); };`,
    ),
    'schemes of a URL that signs were taken out of': strict(
      String.raw`const BAD = ['javascript:', 'data:', 'vbscript:'];
export const isBad = (to) => { const text = to.replace(/[\x00-\x20]/g, ''); return BAD.some((one) => text.startsWith(one)); };`,
    ),
    'schemes that are counted': strict(
      `const BAD = ['javascript:', 'data:', 'vbscript:'];
export const count = (to) => { for (const one of BAD) console.log(to.startsWith(one)); };`,
    ),
  },
  vulnerable: {
    'the first closing tag of a script that is written as text': strict(
      String.raw`export const inline = (v) => JSON.stringify(v).replace('</script>', '<\\/script>'); // !incompleteElsewhere`,
    ),
    'the first quote behind another sign': strict(
      `export const literal = (s) => s.replace(/([^'])'/, \`$1''\`); // !incompleteElsewhere`,
    ),
    'the first quote before another sign': strict(
      `export const literal = (s) => s.replace(/'([^'])/, "''$1"); // !incompleteElsewhere`,
    ),
    'dots at the beginning of a path': strict(
      String.raw`export function keep(entry) {
  entry.path = entry.path.replace(/^([/\\]*[.]+[/\\]+)*[/\\]*/, ''); // !incompleteElsewhere
}`,
    ),
    'quotes put around a name': named(
      'export class Dialect { escapeName(name) { return `"${name}"`; } } // !bareQuotes',
    ),
    'quotes put around a text by +': named(
      `export function quoteString(text) { return "'" + text + "'"; } // !bareQuotes`,
    ),
    'schemes in a text as it is written': strict(
      `const BAD = ['javascript:', 'data:text/html', 'vbscript:'];
export const isBad = (to) => BAD.some((one) => to.toLowerCase().startsWith(one)); // !rawScheme`,
    ),
  },
});
