import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { queryCases, SORTED } from '../../support/query-cases.ts';
import { testRule } from '../../support/test-rule.ts';

const PARAMETER = "'select * from t where id = ?', [req.params.id]";

testRule(
  rule,
  queryCases({
    sqlite3: {
      setup: `import sqlite3 from 'sqlite3';\nconst db = new sqlite3.Database('shop.db');`,
      safe: {
        values: `db.all(${PARAMETER}, (error, rows) => res.json(rows));`,
        'a named value': "db.get('select * from t where id = $id', { $id: req.params.id }, console.log);",
        'values of a statement':
          "const all = db.prepare('select * from t where id = ?');\nall.all(req.params.id);",
        'values one by one': "db.run('insert into t values (?, ?)', req.query.a, req.query.b);",
      },
      tainted: {
        methods: ['run', 'all', 'get', 'each', 'exec', 'map']
          .map((method) => `db.${method}(${SORTED}, (error, rows) => res.json(rows));`)
          .join('\n'),
        'a statement': `db.prepare(${SORTED}).all(console.log);`,
        'a call on a call': `db.serialize().run(${SORTED});`,
      },
    },
    'sqlite3, verbose': {
      setup: `const sqlite3 = require('sqlite3').verbose();\nconst db = new sqlite3.Database(':memory:');`,
      tainted: { 'a query': `db.all(${SORTED}, (error, rows) => res.json(rows));` },
    },
    sqlite: {
      setup: `import sqlite3 from 'sqlite3';\nimport { open } from 'sqlite';\nimport SQL from 'sql-template-strings';\nconst db = await open({ filename: 'shop.db', driver: sqlite3.Database });`,
      safe: {
        values: `await db.all(${PARAMETER});`,
        'a tagged template': 'await db.all(SQL`select * from t where id = ${req.params.id}`);',
        'values of a statement':
          "const one = await db.prepare('select * from t where id = ?');\nawait one.get(req.params.id);",
      },
      tainted: {
        methods: ['run', 'all', 'get', 'each', 'exec', 'prepare']
          .map((method) => `await db.${method}(${SORTED});`)
          .join('\n'),
        'text added to a template': 'await db.all(SQL`select * from t order by `.append(req.query.sort));',
      },
    },
    'node:sqlite': {
      setup: `import { DatabaseSync } from 'node:sqlite';\nconst db = new DatabaseSync('shop.db');`,
      safe: {
        values: "res.json(db.prepare('select * from t where id = ?').all(req.params.id));",
        'a tagged template':
          'res.json(db.createTagStore().all`select * from t where id = ${req.params.id}`);',
      },
      tainted: { 'a statement': `db.prepare(${SORTED}).all();`, 'a script': `db.exec(${SORTED});` },
    },
    'sql.js': {
      setup: `import initSqlJs from 'sql.js';\nconst SQL = await initSqlJs();\nconst db = new SQL.Database();`,
      safe: {
        values: `res.json(db.exec(${PARAMETER}));`,
        'values of a statement':
          "const one = db.prepare('select * from t where id = ?');\none.bind([req.params.id]);",
      },
      tainted: {
        methods: `db.exec(${SORTED});\ndb.run(${SORTED});\ndb.each(${SORTED}, [], console.log);\ndb.prepare(${SORTED});`,
      },
    },
    '@libsql/client': {
      setup: `import { createClient } from '@libsql/client';\nconst client = createClient({ url: process.env.DATABASE_URL });`,
      safe: {
        values: "await client.execute({ sql: 'select * from t where id = ?', args: [req.params.id] });",
        'values of a batch':
          "await client.batch([{ sql: 'delete from t where id = ?', args: [req.params.id] }], 'write');",
      },
      tainted: {
        'a text': `await client.execute(${SORTED});`,
        'the text of an object': `await client.execute({ sql: ${SORTED}, args: [] });`,
        'a batch': `await client.batch([${SORTED}], 'read');\nawait client.batch([{ sql: ${SORTED}, args: [] }], 'read');`,
        'a script': `await client.executeMultiple(${SORTED});`,
        'a transaction': `const tx = await client.transaction('read');\nawait tx.execute(${SORTED}); // !tainted`,
      },
    },
    'Cloudflare D1': {
      setup: `import type { D1Database } from '@cloudflare/workers-types';\ndeclare const db: D1Database;`,
      safe: { values: "await db.prepare('select * from t where id = ?').bind(req.params.id).all();" },
      tainted: {
        'a statement': `await db.prepare(${SORTED}).all();`,
        'a script': `await db.exec(${SORTED});`,
        'a session': `await db.withSession().prepare(${SORTED}).all();`,
      },
    },
    'Cloudflare D1, a type of the platform': {
      setup: `declare const env: { DB: D1Database };`,
      safe: { values: "await env.DB.prepare('select * from t where id = ?').bind(req.params.id).all();" },
      tainted: { 'a statement': `await env.DB.prepare(${SORTED}).all();` },
    },
    duckdb: {
      setup: `import duckdb from 'duckdb';\nconst db = new duckdb.Database(':memory:');`,
      safe: { values: "db.all('select * from t where id = ?', req.params.id, console.log);" },
      tainted: {
        methods: `db.all(${SORTED}, console.log);\ndb.run(${SORTED});\ndb.exec(${SORTED});\ndb.each(${SORTED}, console.log);\ndb.prepare(${SORTED});`,
        'a connection': `db.connect().all(${SORTED}, console.log);`,
      },
    },
    '@duckdb/node-api': {
      setup: `import { DuckDBInstance } from '@duckdb/node-api';\nconst connection = await (await DuckDBInstance.create()).connect();`,
      safe: { values: "await connection.run('select * from t where id = $1', [req.params.id]);" },
      tainted: {
        methods: ['run', 'runAndReadAll', 'stream', 'streamAndReadAll', 'prepare']
          .map((method) => `await connection.${method}(${SORTED});`)
          .join('\n'),
      },
    },
  }),
);
