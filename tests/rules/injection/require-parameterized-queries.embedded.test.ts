import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();
`;
const route = (head: string, body: string): string =>
  `${head}\n${APP}app.get('/:id', async (req, res) => {\n${body}\n});`;

const SQLITE3 = `import sqlite3 from 'sqlite3';\nconst db = new sqlite3.Database('shop.db');`;
const PROMISED = `import { open } from 'sqlite';\nimport sqlite3 from 'sqlite3';
const db = await open({ filename: 'shop.db', driver: sqlite3.Database });`;
const NODE = `import { DatabaseSync } from 'node:sqlite';\nconst db = new DatabaseSync('shop.db');`;
const LIBSQL = `import { createClient } from '@libsql/client';\nconst db = createClient({ url: 'file:shop.db' });`;
const SQLJS = `import initSqlJs from 'sql.js';\nconst SQL = await initSqlJs();\nconst db = new SQL.Database();`;
const DUCK = `import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create()).connect();`;

/** Databases within the program: SQLite by six packages, D1 and DuckDB. */
testRule(rule, {
  safe: {
    'values of sqlite3': route(SQLITE3, "  db.all('select * from t where id = ?', [req.params.id], done);"),
    'values of sqlite3, one by one': route(
      SQLITE3,
      "  db.run('update t set a = ?, b = ?', req.query.a, req.query.b);",
    ),
    'values of sqlite': route(
      PROMISED,
      "  await db.all('select * from t where id = :id', { ':id': req.params.id });",
    ),
    'a tag given to sqlite': route(
      `${PROMISED}\nimport SQL from 'sql-template-strings';`,
      '  await db.get(SQL`select * from t where id = ${req.params.id}`);',
    ),
    'values of node:sqlite': route(NODE, "  db.prepare('select * from t where id = ?').all(req.params.id);"),
    'values of libsql': route(
      LIBSQL,
      "  await db.execute({ sql: 'select * from t where id = ?', args: [req.params.id] });\n  await db.execute('select ?', [req.query.a]);",
    ),
    'a batch of libsql': route(
      LIBSQL,
      "  await db.batch([{ sql: 'insert into t values (?)', args: [req.query.a] }], 'write');",
    ),
    'values of sql.js': route(SQLJS, "  db.exec('select * from t where id = ?', [req.params.id]);"),
    'values of DuckDB': route(
      DUCK,
      "  await connection.runAndReadAll('select * from t where id = $1', [req.params.id]);",
    ),
    'values of D1': `export default { async fetch(request: Request, env: { DB: D1Database }) {
  const { searchParams } = new URL(request.url);
  return Response.json(await env.DB.prepare('select * from t where id = ?').bind(searchParams.get('id')).all());
} };`,
    'a number in a query of sqlite3': route(
      SQLITE3,
      '  db.all(`select * from t limit ${+req.query.n}`, done);',
    ),
    'a run of something else': route(
      "import { task } from './task.js';",
      "  await task.run('select ' + req.query.a);",
    ),
  },
  vulnerable: {
    'a query of sqlite3': {
      code: route(
        SQLITE3,
        "  db.all(`select * from t where name = '${req.query.name}'`, (e, rows) => res.json(rows)); // !tainted",
      ),
      repaired: route(
        SQLITE3,
        "  db.all('select * from t where name = ?', [String(req.query.name)], (e, rows) => res.json(rows));",
      ),
    },
    'each method of sqlite3': route(
      `const sqlite3 = require('sqlite3').verbose();\nconst db = new sqlite3.Database(':memory:');`,
      `  const { q } = req.query;
  db.get('select ' + q, done); // !tainted
  db.run('delete from ' + q); // !tainted
  db.each('select ' + q, done); // !tainted
  db.exec('delete from ' + q); // !tainted
  db.prepare('select ' + q).all(done); // !tainted
  db.serialize(() => { db.run('drop table ' + q); }); // !tainted`,
    ),
    'a chain of sqlite3': route(
      SQLITE3,
      "  db.run('create table t (a)').run('delete from ' + req.query.q); // !tainted",
    ),
    'a query of sqlite': {
      code: route(
        PROMISED,
        "  res.json(await db.get(`select * from t where name = '${req.query.name}'`)); // !tainted",
      ),
      repaired: route(
        PROMISED,
        "  res.json(await db.get('select * from t where name = ?', [String(req.query.name)]));",
      ),
    },
    'a script of sqlite': {
      code: route(PROMISED, '  await db.exec(`delete from ${req.query.table}`); // !tainted'),
      suggested: [],
    },
    'a statement of node:sqlite': {
      code: route(
        NODE,
        "  res.json(db.prepare(`select * from t where name = '${req.query.name}'`).all()); // !tainted",
      ),
      repaired: route(
        NODE,
        "  res.json(db.prepare('select * from t where name = ?').all(String(req.query.name)));",
      ),
    },
    'a script of node:sqlite': {
      code: route(NODE, '  db.exec(`delete from ${req.query.table}`); // !tainted'),
      suggested: [],
    },
    'a query of libsql': {
      code: route(
        LIBSQL,
        "  await db.execute(`select * from t where name = '${req.query.name}'`); // !tainted",
      ),
      repaired: route(
        LIBSQL,
        "  await db.execute('select * from t where name = ?', [String(req.query.name)]);",
      ),
    },
    'a statement of libsql': {
      code: route(
        LIBSQL,
        "  await db.execute({ sql: `select * from t where name = '${req.query.name}'` }); // !tainted",
      ),
      repaired: route(
        LIBSQL,
        "  await db.execute({ sql: 'select * from t where name = ?', args: [String(req.query.name)] });",
      ),
    },
    'scripts, batches and transactions of libsql': route(
      LIBSQL,
      `  await db.executeMultiple('delete from ' + req.query.a); // !tainted
  await db.batch(['delete from ' + req.query.b]); // !tainted
  await db.batch([{ sql: 'delete from ' + req.query.c, args: [] }]); // !tainted
  const tx = await db.transaction('write');
  await tx.execute('delete from ' + req.query.d); // !tainted`,
    ),
    'sql.js': route(
      SQLJS,
      `  db.run('delete from ' + req.query.a); // !tainted
  db.exec('select ' + req.query.b); // !tainted
  db.prepare('select ' + req.query.c); // !tainted
  db.each('select ' + req.query.d, () => {}, () => {}); // !tainted`,
    ),
    DuckDB: route(
      DUCK,
      `  await connection.run('select ' + req.query.a); // !tainted
  await connection.runAndReadAll('select ' + req.query.b); // !tainted
  await connection.prepare('select ' + req.query.c); // !tainted`,
    ),
    'DuckDB, the older package': route(
      `import duckdb from 'duckdb';\nconst db = new duckdb.Database(':memory:');\nconst connection = db.connect();`,
      `  db.all('select ' + req.query.a, done); // !tainted
  connection.run('select ' + req.query.b); // !tainted`,
    ),
    D1: {
      code: `export default { async fetch(request: Request, env: { DB: D1Database }) {
  const { searchParams } = new URL(request.url);
  return Response.json(await env.DB.prepare(\`select * from t where id = '\${searchParams.get('id')}'\`).all()); // !tainted
} };`,
      suggested: [
        `export default { async fetch(request: Request, env: { DB: D1Database }) {
  const { searchParams } = new URL(request.url);
  return Response.json(await env.DB.prepare('select * from t where id = ?').bind(String(searchParams.get('id'))).all());
} };`,
      ],
      isFormBound: 'a binding of a typed environment is not seen in other words yet',
    },
    'D1 of an interface': {
      code: `import type { D1Database } from '@cloudflare/workers-types';
interface Env { DB: D1Database }
export default { async fetch(request: Request, env: Env) {
  await env.DB.exec('delete from ' + new URL(request.url).searchParams.get('table')); // !tainted
} };`,
      isFormBound: 'a binding of a typed environment is not seen in other words yet',
    },
  },
});
