import { describe, expect, it } from 'vitest';
import { rules, type RuleName } from '../../src/rules/index.ts';
import { readMarks } from '../support/marks.ts';
import { lint } from '../support/test-rule.ts';

function expectMarks(rule: RuleName, marked: string): void {
  const { code, marks } = readMarks(marked);
  const found = lint(rules[rule], code, { filename: 'src/a.ts' }).map(({ line }) => line);
  expect(found).toEqual(marks.map(({ line }) => line));
}

const SQL = 'require-parameterized-queries';
const START = `import express from 'express';
import { Pool } from 'pg';
const app = express();
const pool = new Pool();
`;

describe('tags of documentation comments', () => {
  it.each([
    ['a function', `/** @untrusted */\nfunction read() { return load(); }`],
    [
      'an exported function',
      `/**\n * Reads.\n * @untrusted whoever writes the file\n */\nexport function read() { return load(); }`,
    ],
    ['a constant', `/** @untrusted */\nexport const read = () => load();`],
    ['an async function', `/** @untrusted */\nconst read = async () => load();`],
  ])('declare a source: %s', (_, declaration) => {
    expectMarks(
      SQL,
      `import { Pool } from 'pg';\nimport { load } from './load';\n${declaration}
const text = await read();
new Pool().query(\`select \${text}\`); // !tainted`,
    );
    expectMarks(
      SQL,
      `import { Pool } from 'pg';\nimport { load } from './load';\n${declaration.replace('@untrusted', '')}
new Pool().query(\`select \${await read()}\`);`,
    );
  });

  it('declare a source that is a method', () => {
    expectMarks(
      SQL,
      `import { Pool } from 'pg';\nclass Reader {
  /** @untrusted */
  read() { return this.port.load(); }
}
new Pool().query(\`select \${new Reader().read()}\`); // !tainted`,
    );
  });

  it.each([
    ['its kind', '@sanitizes sql', ''],
    ['several kinds', '@sanitizes html, sql', ''],
    ['every kind', '@sanitizes all - by hand', ''],
    ['another kind', '@sanitizes html', ' // !tainted'],
    ['no kind', '@sanitizes everything', ' // !tainted'],
    ['nothing', '', ' // !tainted'],
  ])('clear %s', (_, tag, mark) => {
    expectMarks(
      SQL,
      `${START}/** ${tag} */
function quote(text) { return "'" + text + "'"; }
app.get('/', (req) => {
  pool.query('select ' + quote(req.query.a));${mark}
});`,
    );
  });

  it.each([
    ['all parameters', '@sink sql', ['', ' // !tainted', ' // !tainted']],
    ['one of them', '@sink sql text', ['', ' // !tainted', '']],
    ['a kind that is none', '@sink kitchen', ['', '', '']],
  ])('declare a sink: %s', (_, tag, [none, first, second]) => {
    expectMarks(
      SQL,
      `${START}
/**
 * Runs.
 * ${tag}
 */
const run = (text, name) => send(text, name);
app.get('/', (req) => {
  run('a', 'b');${none ?? ''}
  run(req.query.a, 'b');${first ?? ''}
  run('a', req.query.b);${second ?? ''}
});`,
    );
  });

  it('report one flaw once, where the function is called', () => {
    expectMarks(
      SQL,
      `${START}
/** @sink sql text */
function run(text) { return pool.query(text); }
app.get('/', (req) => run(req.query.a)); // !tainted`,
    );
  });

  it('declare a check', () => {
    expectMarks(
      SQL,
      `${START}
/** @guards sql name */
function isColumn(table, name) { return look(table).has(name); }
app.get('/', (req) => {
  const { name } = req.query;
  if (isColumn('t', name)) pool.query('select ' + name);
  else pool.query('select ' + name); // !tainted
});`,
    );
  });

  it('stand before one function only, and in documentation comments only', () => {
    expectMarks(
      SQL,
      `${START}
/* @sanitizes sql */
const quote = (text) => text;
/** @sanitizes sql */
const a = 1, other = (text) => text;
app.get('/', (req) => {
  pool.query(quote(req.query.a)); // !tainted
  pool.query(other(req.query.a)); // !tainted
});`,
    );
  });
});
