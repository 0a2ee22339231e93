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

/** better-sqlite3's way to run a text with values, handed on to SQLite. */
const db = {
  prepare: (text: string) => {
    const all = (...values: unknown[]): unknown[] => {
      const statement = database?.prepare(text);
      if (statement === undefined) throw new Error('the database is not there');
      if (values.some((value) => typeof value === 'object')) throw new TypeError('an object cannot be bound');
      statement.bind(values);
      const rows: unknown[] = [];
      while (statement.step()) rows.push(statement.get());
      statement.free();
      return rows;
    };
    return { all, run: all, get: (...values: unknown[]) => all(...values)[0] };
  },
};

function answer(handle: Handle, query: object): unknown {
  database?.run('begin');
  try {
    return handle({ query });
  } finally {
    database?.run('rollback');
  }
}

/** Calls, what working programs send, what an attacker sends, and what that finds as data. */
const QUERIES: readonly (readonly [
  call: string,
  works: readonly object[],
  attack: object,
  asData: unknown,
])[] = [
  [
    "db.prepare(`select * from items where name = '${req.query.name}'`).all()",
    [{ name: 'pen' }, { name: '5' }, { name: 5 }, { name: 'x' }],
    { name: "' or 'a' = 'a" },
    [],
  ],
  [
    'db.prepare("select * from items where tag = \'" + req.query.tag + "\' or price > 10").all()',
    [{ tag: 'a' }, { tag: '7' }, { tag: 7 }],
    { tag: "' or 1 or '" },
    [[2, 'cap', 20, 7]],
  ],
  [
    "db.prepare(`select name from items where id = '${req.query.id}'`).get()",
    [{ id: '2' }, { id: 3 }, { id: '9' }],
    { id: "0' union select sql from sqlite_master where '1" },
    undefined,
  ],
  [
    "(db.prepare(`insert into items values (null, '${req.query.name}', '${req.query.price}', '${req.query.tag}')`).run(), db.prepare('select *, typeof(price), typeof(tag) from items where id = 6').all())",
    [
      { name: 'ink', price: '2.50', tag: 'b' },
      { name: 1, price: 2, tag: 3 },
    ],
    { name: "a', 1, 1), (null, 'b", price: '1', tag: "it''s" },
    [[6, "a', 1, 1), (null, 'b", 1, "it''s", 'real', 'text']],
  ],
  [
    'db.prepare(`select name from items where id = ${req.query.id}`).all(), by suggestion',
    [{ id: '2' }, { id: 3 }],
    { id: '0 or 1' },
    [],
  ],
];

describe('queries of better-sqlite3 with bound parameters, executed by SQLite', () => {
  it.each(QUERIES)('%s', (given, works, attack, asData) => {
    const [call = '', ...suggested] = given.split(', by suggestion');
    const code = `import express from 'express';
import Database from 'better-sqlite3';
const app = express();
const db = new Database('shop.db');
app.get('/', (req) => ${call});`;
    const { before, after } = runHandler(rule, code, { db }, suggested.length > 0);
    for (const query of works) expect(answer(after, query)).toEqual(answer(before, query));
    expect(answer(after, attack)).toEqual(asData);
    expect(answer(before, attack)).not.toEqual(asData);
  });
});
