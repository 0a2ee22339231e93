import { PGlite } from '@electric-sql/pglite';
import { format } from 'mysql2';
import load, { type Database } from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rule from '../../src/rules/injection/require-parameterized-queries.ts';
import { runHandler, type Handle } from './run-handler.ts';

const TABLES = `create table items (id int primary key, name text, made date);
  insert into items values (1, 'pen', '2024-03-01'), (2, 'cap', '2023-06-01'), (7, 'it''s', '2022-01-01');`;
const WORKS = [{ name: 'pen' }, { name: "it''s" }, { name: 'nothing' }, { name: '7' }];
const ATTACK = { name: "' or 'a' = 'a" };
/** What the repaired query is asked with in place of `it''s`, which was spelled for the text. */
const AS_DATA: Readonly<Record<string, object>> = { "it''s": { name: "it's" } };

const postgres = new PGlite();
let sqlite: Database | undefined;

beforeAll(async () => {
  await postgres.exec(TABLES);
  sqlite = new (await load()).Database();
  sqlite.run(TABLES);
}, 60_000);

afterAll(async () => {
  await postgres.close();
});

const ask = async (text: string, values?: readonly unknown[]): Promise<unknown> =>
  (await postgres.query(text, values && [...values])).rows;

const select = (text: string, values?: readonly unknown[]): unknown => {
  const statement = sqlite?.prepare(text);
  if (statement === undefined) throw new Error('the database is not there');
  statement.bind([...(values ?? [])] as unknown[]);
  const rows: unknown[] = [];
  while (statement.step()) rows.push(statement.get());
  statement.free();
  return rows;
};

const TEXT = "`select * from items where name = '${req.query.name}' order by id`";

/** The code of each driver, and what it does with a text and values. */
const DRIVERS: readonly (readonly [
  name: string,
  setup: string,
  call: string,
  globals: Readonly<Record<string, unknown>>,
])[] = [
  [
    'sql.js',
    "import initSqlJs from 'sql.js';\nconst db = new (await initSqlJs()).Database();",
    `db.exec(${TEXT})[0]?.values ?? []`,
    {
      db: { exec: (text: string, values?: unknown[]) => [{ values: select(text, values) }] },
    },
  ],
  [
    '@neondatabase/serverless',
    "import { neon } from '@neondatabase/serverless';\nconst db = neon(process.env.DATABASE_URL);",
    `db.query(${TEXT})`,
    { db: { query: ask } },
  ],
  [
    'postgres.js, by suggestion',
    "import postgres from 'postgres';\nconst db = postgres(process.env.DATABASE_URL);",
    `db.unsafe(${TEXT})`,
    { db: { unsafe: ask } },
  ],
  [
    'PGlite, by suggestion',
    "import { PGlite } from '@electric-sql/pglite';\nconst db = new PGlite();",
    `db.query(${TEXT}).then(({ rows }) => rows)`,
    { db: postgres },
  ],
];

const app = (setup: string, call: string): string => `import express from 'express';
${setup}
const app = express();
app.get('/', async (req) => ${call});`;

describe('queries of further drivers with bound parameters, executed by PostgreSQL and SQLite', () => {
  it.each(DRIVERS)('%s', async (name, setup, call, globals) => {
    const isOffered = name.endsWith('by suggestion');
    const { before, after } = runHandler(rule, app(setup, call), globals, isOffered);
    const run = async (handle: Handle, query: object): Promise<unknown> => await handle({ query });
    for (const query of WORKS) {
      const rows = await run(before, query);
      expect(rows).toBeInstanceOf(Array);
      expect(await run(after, AS_DATA[query.name] ?? query)).toEqual(rows);
    }
    expect(await run(after, ATTACK)).toEqual([]);
    expect(await run(before, ATTACK)).toHaveLength(3);
  });
});

/** Drivers that lay values into the text as mysql2 does. */
const LAID_IN: readonly (readonly [name: string, setup: string, call: string, globals: object])[] = [
  [
    'mariadb',
    "import mariadb from 'mariadb';\nconst pool = mariadb.createPool(process.env.DATABASE_URL);",
    `pool.query(${TEXT})`,
    { pool: { query: format } },
  ],
  [
    '@planetscale/database',
    "import { connect } from '@planetscale/database';\nconst db = connect({ url: process.env.DATABASE_URL });",
    `db.execute(${TEXT})`,
    { db: { execute: format } },
  ],
];

describe('queries of drivers that lay values into the text', () => {
  it.each(LAID_IN)('%s', async (_, setup, call, globals) => {
    const { before, after } = runHandler(rule, app(setup, call), globals as Record<string, unknown>);
    for (const name of ['pen', 'übung 7', '', 7]) {
      const sent = await before({ query: { name } });
      expect(sent).toBeTypeOf('string');
      expect(await after({ query: { name } })).toBe(sent);
    }
    for (const name of ["' or 1 = 1 -- ", "\\' or 1 = 1 -- "]) {
      expect(await after({ query: { name } })).toContain(format('?', [name]));
      expect(await before({ query: { name } })).toContain(name);
    }
  });
});
