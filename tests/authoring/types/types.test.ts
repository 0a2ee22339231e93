import { afterAll, describe, expect, it } from 'vitest';
import { readText, root } from '../../contract/sources.ts';
import { rules } from '../../../src/rules/index.ts';
import { lint as lintOne } from '../../support/test-rule.ts';
import { writeTyped } from '../../support/typed.ts';

const START = `import http from 'node:http';
import { Pool } from 'pg';
import type { Sanitized, Trusted } from './brands.ts';
declare const table: { readonly name: string; readonly age: number };
declare const schema: { parse<T extends object>(data: unknown, like: T): T };
type Order = 'asc' | 'desc';
declare function isOrder(value: unknown): value is Order;
declare function isAnything(value: unknown): boolean;
declare function escapeIt(value: string): Sanitized<'sql'>;
enum Column { Name = 'name', Age = 'age' }
declare function isColumn(value: unknown): value is Column;
declare function isKey(value: string): value is keyof typeof table;
const pool = new Pool();
export const server = http.createServer((req) => {
  const url: string = req.url ?? '';
`;

/** What stands in the handler, with the report that is there without types; with types there is none. */
const SILENT = {
  'a literal union that a check has found out': `let order = url; if (!isOrder(order)) throw new Error(); pool.query(\`select 1 order by a \${order}\`);`,
  'an enum': `if (isColumn(url)) { const by = url; pool.query(\`select 1 order by \${by}\`); }`,
  'a key of an object': `if (isKey(url)) pool.query(\`select \${url}\`);`,
  'a parameter of a literal union': `const sorted = (by: Order) => pool.query(\`select 1 order by a \${by}\`); if (isOrder(url)) sorted(url);`,
  'what is sanitized, by its type': `const safe = url.trim() as Sanitized<'sql'>; pool.query(\`select \${safe}\`);`,
  'what is sanitized at the sink': `pool.query(url as Sanitized<'sql'>);`,
  'what is trusted everywhere': `const safe = url as Trusted<'all'>; pool.query(\`select \${safe}\`);`,
  'a number of a library': `const { bytesRead } = req.socket; pool.query(\`select \${bytesRead}\`);`,
} as const;

const REPORTED = {
  'a text': `pool.query(\`select \${url}\`);`,
  'an assertion': `const order = url as Order; pool.query(\`select 1 order by a \${order}\`);`,
  'an assertion by way of a parameter': `const sorted = (by: Order) => pool.query(\`select 1 order by a \${by}\`); sorted(url as Order);`,
  'an assertion by way of unknown': `const id = url as unknown as number; pool.query(\`select \${id}\`);`,
  'a declaration of what is any': `const data: any = url; const order: Order = data; pool.query(\`select 1 order by a \${order}\`);`,
  'a brand of another kind': `const safe = url as Sanitized<'html'>; pool.query(\`select \${safe}\`);`,
  'a check that tells nothing': `if (isAnything(url)) pool.query(\`select \${url}\`);`,
  'one way of two': `const sorted = (by: Order) => pool.query(\`select 1 order by a \${by}\`); if (isOrder(url)) sorted(url); sorted(url as Order);`,
} as const;

const all = { ...SILENT, ...REPORTED };
const nameOf = (title: string): string => `${title.replace(/\W/g, '-')}.ts`;
const files = writeTyped(
  {
    ...Object.fromEntries(
      Object.entries(all).map(([title, code]) => [nameOf(title), `${START}${code}\n});`]),
    ),
    'unknown.ts': `import { Pool } from 'pg';
type Order = 'asc' | 'desc';
export const sorted = (by: Order) => new Pool().query(\`select 1 order by a \${by}\`);
export const limited = (options: { most: number }) => new Pool().query(\`select 1 limit \${options.most}\`);
export const other = (by: string) => new Pool().query(\`select 1 order by \${by}\`);`,
    'page.ts': `document.body.innerHTML = location.hash as unknown as TrustedHTML;
document.body.innerHTML = location.hash;
interface TrustedHTML { readonly kind: 'html' }`,
    'brands.ts': readText('src/brands.ts')
      .replace(/import type .*\n/, '')
      .replace('Kind |', 'string |'),
  },
  root,
);
afterAll(files.remove);

const lint = (title: string, isTyped: boolean): string[] =>
  files.lint(nameOf(title), { isTyped, rule: 'require-parameterized-queries' });

describe('types', () => {
  it.each(Object.keys(SILENT))('silence what is found without them: %s', (title) => {
    if (title !== 'a number of a library') expect(lint(title, false)).toHaveLength(1);
    expect(lint(title, true)).toEqual([]);
  });

  it.each(Object.keys(REPORTED))('prove nothing: %s', (title) => {
    expect(lint(title, false)).toHaveLength(1);
    expect(lint(title, true)).toEqual(lint(title, false));
  });

  it('of browsers clear markup', () => {
    const of = (isTyped: boolean) => files.lint('page.ts', { isTyped, rule: 'no-unsafe-html' });
    expect(of(false)).toHaveLength(2);
    expect(of(true)).toEqual(of(false).slice(1));
  });

  it('silence, under strict, what the file does not show', () => {
    const of = (isTyped: boolean) =>
      files.lint('unknown.ts', { isTyped, rule: 'require-parameterized-queries', level: 'strict' });
    expect(of(false).map((one) => one.split(' ')[0])).toEqual(['3', '4', '5']);
    expect(of(true)).toEqual(of(false).slice(2));
  });

  it('are named where they would clear what is reported', () => {
    const code =
      "import { Pool } from 'pg';\nexport const f = (by) => new Pool().query(`select 1 order by ${by}`);";
    const tell = (filename: string) =>
      lintOne(rules['require-parameterized-queries'], code, { level: 'strict', filename })[0]?.message;
    expect(tell('src/a.ts')).toContain('union of literals');
    expect(tell('src/a.js')).not.toContain('union of literals');
  });
});
