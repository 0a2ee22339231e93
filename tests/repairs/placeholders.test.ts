import load, { type Database } from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import rule from '../../src/rules/injection/require-parameterized-queries.ts';
import { runHandler, type Handle } from './run-handler.ts';

let database: Database | undefined;

beforeAll(async () => {
  database = new (await load()).Database();
  database.run(`create table items (id integer primary key, name text, price real, tag);
    insert into items values (1, 'pen', 1.5, 'a'), (2, 'cap', 20, 7), (3, 'it''s', 3, '7'), (5, '5', 5, null);`);
});

/** Runs a text with values as SQLite does; what is not bound is not there. */
function run(text: string, values: readonly unknown[] | Readonly<Record<string, unknown>> = []): unknown[] {
  const statement = database?.prepare(text);
  if (statement === undefined) throw new Error('the database is not there');
  if (Object.values(values).some((value) => typeof value === 'object'))
    throw new TypeError('an object cannot be bound');
  statement.bind(values);
  const rows: unknown[] = [];
  while (statement.step()) rows.push(statement.get());
  statement.free();
  return rows;
}

/** Names of parameters with the sign that they have in the text. */
const sign = (names: object, prefix: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(names).map(([name, value]) => [prefix + name, value as unknown]));

interface Text {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A tag that makes placeholders of its holes, and takes a text as it is. */
const sql = Object.assign(
  ({ raw }: TemplateStringsArray, ...values: unknown[]): Text => ({ text: raw.join('?'), values }),
  { raw: (text: string): Text => ({ text, values: [] }) },
);

const request = (inputs: object = {}) => ({
  input: (name: string, value: unknown) => request({ ...inputs, [name]: value }),
  query: (text: string) => run(text, sign(inputs, '@')),
});

const builder = {
  where: (text: string, names: object = {}) => run(`select id from items where ${text}`, sign(names, ':')),
};

/** The ways of packages to be given a text and values, each handed on to SQLite. */
const GLOBALS = {
  db: {
    all: (asked: string | Text, values?: unknown[]) =>
      typeof asked === 'string' ? run(asked, values) : run(asked.text, asked.values),
    execute: (asked: string | { sql: string; args?: unknown[] }, values?: unknown[]) =>
      typeof asked === 'string' ? run(asked, values) : run(asked.sql, asked.args),
    query: (text: string, options: { replacements?: unknown[] } = {}) => run(text, options.replacements),
    raw: run,
    whereRaw: (text: string, values?: unknown[]) => run(`select id from items where ${text}`, values),
    from: () => GLOBALS.db,
    prepare: (text: string) => ({
      all: (...values: unknown[]) => run(text, values),
      bind: (...values: unknown[]) => ({ all: () => run(text, values) }),
    }),
    createQueryBuilder: () => builder,
    $queryRawUnsafe: run,
    $queryRaw: ({ raw }: TemplateStringsArray, ...values: unknown[]) => run(raw.join('?'), values),
  },
  pool: {
    request,
    query: (text: string) => run(text),
    execute: (text: string, values: unknown[] = []) =>
      run(text, Object.fromEntries(values.map((value, index) => [`:${index + 1}`, value]))),
  },
  sql,
};

const WORKS = [{ name: 'pen' }, { name: '5' }, { name: 7 }, { name: 'x' }];
const ATTACK = { name: "' or 'a' = 'a" };

/** Packages by what is imported, the calls that are repaired, and whether by suggestion only. */
const PACKAGES: readonly (readonly [name: string, head: string, call: string])[] = [
  [
    'sqlite3',
    "import sqlite3 from 'sqlite3'; const db = new sqlite3.Database('a');",
    "db.all(`select id from items where name = '${req.query.name}'`)",
  ],
  [
    'sqlite',
    "import { open } from 'sqlite'; const db = await open({});",
    "db.all(`select id from items where name = '${req.query.name}'`)",
  ],
  [
    'node:sqlite',
    "import { DatabaseSync } from 'node:sqlite'; const db = new DatabaseSync('a');",
    "db.prepare(`select id from items where name = '${req.query.name}'`).all()",
  ],
  [
    'libsql',
    "import { createClient } from '@libsql/client'; const db = createClient({});",
    "db.execute(`select id from items where name = '${req.query.name}'`)",
  ],
  [
    'libsql, an object',
    "import { createClient } from '@libsql/client'; const db = createClient({});",
    "db.execute({ sql: `select id from items where name = '${req.query.name}'` })",
  ],
  [
    'knex.raw',
    "import knex from 'knex'; const db = knex({});",
    "db.raw(`select id from items where name = '${req.query.name}'`)",
  ],
  [
    'a condition of knex',
    "import knex from 'knex'; const db = knex({});",
    "db.from('items').whereRaw(`name = '${req.query.name}' and id > 0`)",
  ],
  [
    'Sequelize',
    "import { Sequelize } from 'sequelize'; const db = new Sequelize('a');",
    "db.query(`select id from items where name = '${req.query.name}'`)",
  ],
  [
    'Sequelize, options beside',
    "import { Sequelize } from 'sequelize'; const db = new Sequelize('a');",
    "db.query(`select id from items where name = '${req.query.name}'`, { raw: true })",
  ],
  [
    'Drizzle',
    "import { sql } from 'drizzle-orm'; ",
    "db.all(sql.raw(`select id from items where name = '${req.query.name}'`))",
  ],
  [
    'mssql',
    "import { ConnectionPool } from 'mssql'; const pool = new ConnectionPool({});",
    "pool.request().query(`select id from items where name = '${req.query.name}'`)",
  ],
  [
    'mssql, a pool',
    "import { ConnectionPool } from 'mssql'; const pool = new ConnectionPool({});",
    "pool.query(`select id from items where name = '${req.query.name}'`)",
  ],
  [
    'Prisma, by suggestion',
    "import { PrismaClient } from '@prisma/client'; const db = new PrismaClient();",
    "db.$queryRawUnsafe(`select id from items where name = '${req.query.name}'`)",
  ],
  [
    'TypeORM, by suggestion',
    "import { DataSource } from 'typeorm'; const db = new DataSource({});",
    "db.createQueryBuilder().where(`name = '${req.query.name}'`)",
  ],
  [
    'oracledb, by suggestion',
    "import oracledb from 'oracledb'; const pool = await oracledb.getConnection({});",
    "pool.execute(`select id from items where name = '${req.query.name}'`)",
  ],
];

/** Calls whose parts are more than one whole text. */
const SHAPES: readonly (readonly [
  call: string,
  works: readonly object[],
  attack: object,
  asData: unknown,
])[] = [
  [
    "db.query(`update items set tag = '${req.query.tag}' where name = '${req.query.name}' returning id, tag`)",
    [
      { tag: 'new', name: 'pen' },
      { tag: '1', name: 'cap' },
    ],
    { tag: "x' --", name: 'pen' },
    [[1, "x' --"]],
  ],
  [
    "db.query(`insert into items values (null, '${req.query.name}', '${req.query.price}', 'b') returning name, price, typeof(price)`)",
    [
      { name: 'ink', price: '2.50' },
      { name: 7, price: 2 },
    ],
    { name: "a', 1, 1), (null, 'b", price: '1' },
    [["a', 1, 1), (null, 'b", 1, 'real']],
  ],
];

const ROUTE = (head: string, call: string): string => `import express from 'express';
${head}
const app = express();
app.get('/', (req) => ${call});`;

function answer(handle: Handle, query: object): unknown {
  database?.run('savepoint test');
  try {
    return handle({ query });
  } finally {
    database?.run('rollback to test; release test');
  }
}

describe('queries of drivers and builders with placeholders of their own, executed by SQLite', () => {
  it.each(PACKAGES)('%s', (name, head, call) => {
    const isSuggested = name.endsWith('by suggestion');
    const { before, after } = runHandler(rule, ROUTE(head, call), GLOBALS, isSuggested);
    for (const query of WORKS) expect(answer(after, query)).toEqual(answer(before, query));
    expect(answer(after, ATTACK)).toEqual([]);
    expect(answer(before, ATTACK)).not.toEqual([]);
    // An object would be spelt out, or refused.
    expect(answer(after, { name: {} })).toEqual(answer(before, { name: {} }));
  });

  it.each(SHAPES)('%s', (call, works, attack, asData) => {
    const head = "import { Sequelize } from 'sequelize'; const db = new Sequelize('a');";
    const { before, after } = runHandler(rule, ROUTE(head, call), GLOBALS);
    for (const query of works) expect(answer(after, query)).toEqual(answer(before, query));
    expect(answer(after, attack)).toEqual(asData);
  });
});
