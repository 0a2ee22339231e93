import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();
`;
const route = (head: string, body: string): string =>
  `${head}\n${APP}app.get('/:id', async (req, res) => {\n${body}\n});`;

const MARIADB = `import mariadb from 'mariadb';\nconst pool = mariadb.createPool({ host: 'db' });`;
const PLANETSCALE = `import { connect } from '@planetscale/database';\nconst conn = connect({ url: process.env.DATABASE });`;
const MYSQL = `import mysql from 'mysql2/promise';\nconst pool = mysql.createPool(process.env.DATABASE);`;

/** Drivers of MySQL and MariaDB beside mysql and mysql2, and their escapes. */
testRule(rule, {
  safe: {
    'values of mariadb': route(
      MARIADB,
      "  await pool.query('select * from t where id = ?', [req.params.id]);",
    ),
    'values of mariadb in an object': route(
      MARIADB,
      "  await pool.query({ sql: 'select * from t where id = ?', values: [req.params.id] });",
    ),
    'rows of a batch of mariadb': route(
      MARIADB,
      "  await pool.batch('insert into t values (?)', req.body.rows);",
    ),
    'a value escaped by mariadb': route(
      MARIADB,
      "  await pool.query('select * from t where name = ' + pool.escape(req.query.name));",
    ),
    'a name escaped by mariadb': route(
      MARIADB,
      '  await pool.query(`select ${pool.escapeId(req.query.column)} from t`);',
    ),
    'values of PlanetScale': route(
      PLANETSCALE,
      "  await conn.execute('select * from t where id = :id', { id: req.params.id });",
    ),
    'a text formatted by PlanetScale': route(
      PLANETSCALE.replace('connect }', 'connect, format }'),
      "  await conn.execute(format('select * from t where id = ?', [req.params.id]));",
    ),
    'a value escaped by sqlstring': route(
      `${MYSQL}\nimport SqlString from 'sqlstring';`,
      "  await pool.query('select * from t where name = ' + SqlString.escape(req.query.name));",
    ),
    'a name escaped by sqlstring': route(
      `${MYSQL}\nimport { escapeId } from 'sqlstring';`,
      '  await pool.query(`select ${escapeId(req.query.column)} from t`);',
    ),
    'a text formatted by sqlstring': route(
      `${MYSQL}\nimport SqlString from 'sqlstring';`,
      "  await pool.query(SqlString.format('select * from ?? where id = ?', [req.query.table, req.params.id]));",
    ),
    'a number in a query of mariadb': route(
      MARIADB,
      '  await pool.query(`select * from t limit ${parseInt(req.query.n, 10)}`);',
    ),
  },
  vulnerable: {
    'a query of mariadb': {
      code: route(
        MARIADB,
        "  await pool.query(`select * from t where name = '${req.query.name}'`); // !tainted",
      ),
      repaired: route(
        MARIADB,
        "  await pool.query('select * from t where name = ?', [String(req.query.name)]);",
      ),
    },
    'a query of a connection of mariadb': {
      code: route(
        MARIADB,
        "  const own = await pool.getConnection();\n  await own.execute(`select * from t where name = '${req.query.name}'`); // !tainted",
      ),
      repaired: route(
        MARIADB,
        "  const own = await pool.getConnection();\n  await own.execute('select * from t where name = ?', [String(req.query.name)]);",
      ),
    },
    'each method of mariadb': route(
      `import mariadb from 'mariadb';\nconst connection = await mariadb.createConnection({ host: 'db' });`,
      `  const { q } = req.query;
  await connection.query({ sql: 'select ' + q }); // !tainted
  await connection.batch('insert into ' + q, []); // !tainted
  await connection.prepare('select ' + q); // !tainted
  connection.queryStream('select ' + q); // !tainted`,
    ),
    'a callback of mariadb': route(
      `const mariadb = require('mariadb/callback');\nconst pool = mariadb.createPool({ host: 'db' });`,
      `  pool.getConnection((error, connection) => {
    connection.query('select ' + req.query.a, (failure, rows) => res.json(rows)); // !tainted
  });`,
    ),
    'a cluster of mariadb': route(
      `import { createPoolCluster } from 'mariadb';\nconst cluster = createPoolCluster();`,
      `  const own = await cluster.getConnection('slave*');
  await own.query('select ' + req.query.a); // !tainted
  await cluster.of('slave*').query('select ' + req.query.b); // !tainted`,
    ),
    'a query of PlanetScale': {
      code: route(
        PLANETSCALE,
        "  await conn.execute(`select * from t where name = '${req.query.name}'`); // !tainted",
      ),
      repaired: route(
        PLANETSCALE,
        "  await conn.execute('select * from t where name = ?', [String(req.query.name)]);",
      ),
    },
    'a client and a transaction of PlanetScale': route(
      `import { Client } from '@planetscale/database';\nconst client = new Client({ url: process.env.DATABASE });`,
      `  await client.execute('select ' + req.query.a); // !tainted
  await client.transaction(async (tx) => { await tx.execute('delete from ' + req.query.b); }); // !tainted
  await client.connection().execute('select ' + req.query.c); // !tainted`,
    ),
    'the text that sqlstring formats': route(
      `${MYSQL}\nimport SqlString from 'sqlstring';`,
      "  await pool.query(SqlString.format('select * from ' + req.query.table + ' where id = ?', [1])); // !tainted",
    ),
    'a raw value of sqlstring': route(
      `${MYSQL}\nimport SqlString from 'sqlstring';`,
      "  await pool.query('select * from t order by ?', [SqlString.raw(req.query.sort)]); // !tainted",
    ),
    'a raw value of mysql2': route(
      MYSQL,
      "  await pool.query('select * from t order by ?', [mysql.raw(req.query.sort)]); // !tainted",
    ),
    'a typed connection of mariadb': `import type { Request } from 'express';
import type { Pool } from 'mariadb';
export const find = (pool: Pool, req: Request) => pool.query(\`select \${req.query.a} from t\`); // !tainted`,
  },
});
