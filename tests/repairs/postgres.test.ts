import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rule from '../../src/rules/injection/require-parameterized-queries.ts';
import { runHandler, type Handle } from './run-handler.ts';

const APP = `import express from 'express';
import { Pool } from 'pg';
const app = express();
const pool = new Pool();
`;

/** The queries that the rule repairs, what working programs send, and what an attacker sends. */
const QUERIES: readonly (readonly [name: string, call: string, works: readonly object[], attack: object])[] =
  [
    [
      'a number in a template',
      'pool.query(`select name from items where id = ${req.query.id}`)',
      [{ id: '1' }, { id: '2' }, { id: 3 }, { id: '99' }],
      { id: '0 or true' },
    ],
    [
      'a text in quotes',
      'pool.query("select id from items where name = \'" + req.query.name + "\'")',
      [{ name: 'pen' }, { name: 'nothing' }, { name: 'übung' }, { name: 7 }],
      { name: "' or 'a' = 'a" },
    ],
    [
      'two days',
      "pool.query(`select id from items where made between '${req.query.from}' and '${req.query.to}' order by id`)",
      [
        { from: '2024-01-01', to: '2024-12-31' },
        { from: '2023-05-01', to: '2025-01-01' },
      ],
      { from: "2024-01-01' and '2024-01-02' or true --", to: '2024-01-02' },
    ],
    [
      'a function of a column',
      "pool.query({ text: `select id from items where lower(name) <> '${req.query.name}' order by id` })",
      [{ name: 'pen' }, { name: 'PEN' }],
      { name: "x' and name = 'cap" },
    ],
    [
      'an identifier of another type',
      "pool.query(`select id from items where code = '${req.query.code}'`)",
      [{ code: '5b1f0c5e-6f5b-4b53-9c8e-0a1b2c3d4e5f' }, { code: '00000000-0000-0000-0000-000000000000' }],
      {
        code: "00000000-0000-0000-0000-000000000000' or true or code = '00000000-0000-0000-0000-000000000000",
      },
    ],
    [
      'a truth value and a constant',
      'pool.query(`select id from ${TABLE} where open = ${req.query.open} and id <> ${Number(req.query.id)} order by id`)',
      [
        { open: 'true', id: 1 },
        { open: 'false', id: '2' },
      ],
      { open: 'true or true', id: 0 },
    ],
    [
      'a row that is stored and one that is changed',
      `pool.query(\`insert into items (id, name, made) values (\${req.query.id}, '\${req.query.name}', '2024-02-02')\`)
      .then(() => pool.query(\`update items set name = '\${req.query.other}' where id = \${req.query.id}\`))
      .then(() => pool.query('select id, name, made::text, open from items order by id'))`,
      [{ id: 10, name: 'ink', other: 'Ink' }],
      { id: 11, name: "', now()); delete from items; --", other: 'x' },
    ],
    [
      'a pattern, by suggestion',
      "pool.query(`select id from items where name like '%${req.query.q}%' order by id`)",
      [{ q: 'e' }, { q: 'pen' }, { q: '' }],
      { q: "' or true --" },
    ],
    [
      'a limit, by suggestion',
      "pool.query('select id from items order by id limit ' + req.query.n)",
      [{ n: '1' }, { n: 2 }],
      { n: '1 offset 1' },
    ],
  ];

const TABLES = `
  create table items (id int primary key, name text, made date, open boolean default true, code uuid);
  insert into items values
    (1, 'pen', '2024-03-01', true, '5b1f0c5e-6f5b-4b53-9c8e-0a1b2c3d4e5f'), (2, 'cap', '2023-06-01', false, null),
    (3, 'übung', '2024-12-31', true, null), (7, '7', '2022-01-01', true, null);`;

const db = new PGlite();

beforeAll(async () => {
  await db.exec(TABLES);
}, 60_000);

afterAll(async () => {
  await db.close();
});

/** pg's way to give a text and its values, handed on to PostgreSQL. */
const pool = {
  query: async (query: string | { text: string; values?: unknown[] }, values?: unknown[]) => {
    const { text, values: own } = typeof query === 'string' ? { text: query, values } : query;
    const { rows } = await db.query(
      text,
      own?.map((value) => (typeof value === 'number' ? String(value) : value)),
    );
    return rows;
  },
};

/** What a handler answers, or that the database refuses; nothing it did stays. */
async function answer(handle: Handle, query: object): Promise<unknown> {
  await db.exec('begin');
  try {
    return await handle({ query });
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await db.exec('rollback');
  }
}

describe('queries of pg with bound parameters, executed by PostgreSQL', () => {
  it.each(QUERIES)('%s', async (name, call, works, attack) => {
    const code = `${APP}const TABLE = 'items';\napp.get('/', (req) => ${call});`;
    const { before, after } = runHandler(rule, code, { pool }, name.endsWith('by suggestion'));
    for (const query of works) {
      const rows = await answer(before, query);
      expect(rows).toBeInstanceOf(Array);
      expect(await answer(after, query)).toEqual(rows);
    }
    const injected = await answer(before, attack);
    const asData = await answer(after, attack);
    expect(asData).not.toEqual(injected);
    // A text that is no number or no truth value is refused as data; any other finds nothing more than it names.
    if (Array.isArray(asData) && !/insert|<>|limit/.test(call)) expect(asData).toEqual([]);
  });
});
