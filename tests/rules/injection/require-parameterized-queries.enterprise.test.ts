import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();
`;
const route = (head: string, body: string): string =>
  `${head}\n${APP}app.get('/:id', async (req, res) => {\n${body}\n});`;

const MSSQL = `import sql from 'mssql';\nconst pool = await sql.connect(process.env.DATABASE);`;
const TEDIOUS = `import { Connection, Request, TYPES } from 'tedious';\nconst connection = new Connection({ server: 'db' });`;
const ORACLE = `import oracledb from 'oracledb';\nconst connection = await oracledb.getConnection({ user: 'shop' });`;

/** SQL Server, Oracle, Firebird, ODBC and JDBC. */
testRule(rule, {
  safe: {
    'inputs of mssql': route(
      MSSQL,
      "  await pool.request().input('id', sql.Int, req.params.id).query('select * from t where id = @id');",
    ),
    'holes of mssql': route(MSSQL, '  await sql.query`select * from t where id = ${req.params.id}`;'),
    'holes of a request of mssql': route(
      MSSQL,
      '  await pool.request().query`select * from t where id = ${req.params.id}`;',
    ),
    'values of a prepared statement of mssql': route(
      MSSQL,
      `  const ps = new sql.PreparedStatement(pool);
  ps.input('id', sql.Int);
  await ps.prepare('select * from t where id = @id');
  await ps.execute({ id: req.params.id });`,
    ),
    'parameters of tedious': route(
      TEDIOUS,
      `  const request = new Request('select * from t where id = @id', done);
  request.addParameter('id', TYPES.Int, req.params.id);
  connection.execSql(request);`,
    ),
    'binds of oracledb': route(
      ORACLE,
      "  await connection.execute('select * from t where id = :id', { id: req.params.id });",
    ),
    'binds of oracledb by position': route(
      ORACLE,
      "  await connection.execute('select * from t where id = :1', [req.params.id]);",
    ),
    'rows of oracledb': route(
      ORACLE,
      "  await connection.executeMany('insert into t values (:1)', req.body.rows);",
    ),
    'a value escaped by Firebird': route(
      `import Firebird from 'node-firebird';`,
      `  Firebird.attach({}, (error, db) => {
    db.query('select * from t where a = ' + Firebird.escape(req.query.a), done);
    db.query('select * from t where a = ?', [req.query.a], done);
  });`,
    ),
    'values of ODBC': route(
      `import odbc from 'odbc';\nconst connection = await odbc.connect('DSN=shop');`,
      "  await connection.query('select * from t where id = ?', [req.params.id]);",
    ),
    'a request that is none of tedious': route(
      `import { Request } from './request.js';`,
      "  new Request('select ' + req.query.a);",
    ),
  },
  vulnerable: {
    'a query of a request of mssql': {
      code: route(
        MSSQL,
        "  await pool.request().query(`select * from t where name = '${req.query.name}'`); // !tainted",
      ),
      repaired: route(
        MSSQL,
        "  await pool.request().input('p1', String(req.query.name)).query('select * from t where name = @p1');",
      ),
    },
    'a query of a pool of mssql': {
      code: route(
        MSSQL,
        "  await pool.query(`select * from t where a = '${req.query.a}' and b = '${req.query.b}'`); // !tainted",
      ),
      repaired: route(
        MSSQL,
        "  await pool.request().input('p1', String(req.query.a)).input('p2', String(req.query.b)).query('select * from t where a = @p1 and b = @p2');",
      ),
    },
    'a request of mssql that has a name, and may have inputs': {
      code: route(
        MSSQL,
        "  const request = pool.request();\n  await request.query(`select * from t where name = '${req.query.name}'`); // !tainted",
      ),
      suggested: [],
    },
    'a request behind inputs': route(
      MSSQL,
      "  await pool.request().input('a', 1).query('select * from t where a = @a order by ' + req.query.sort); // !tainted",
    ),
    'mssql, each way': route(
      MSSQL,
      `  const { q } = req.query;
  await sql.query('select ' + q); // !tainted
  await sql.batch('select ' + q); // !tainted
  await pool.query('select ' + q); // !tainted
  await pool.batch('select ' + q); // !tainted
  await new sql.Request().query('select ' + q); // !tainted
  await new sql.Request(pool).batch('select ' + q); // !tainted
  const transaction = new sql.Transaction(pool);
  await transaction.request().query('select ' + q); // !tainted
  await new sql.Request(transaction).query('select ' + q); // !tainted
  const ps = new sql.PreparedStatement(pool);
  await ps.prepare('select ' + q); // !tainted`,
    ),
    'a pool of mssql': route(
      `const { ConnectionPool } = require('mssql');\nconst pool = new ConnectionPool({ server: 'db' });\nconst ready = pool.connect();`,
      "  const own = await ready;\n  await own.request().query('select ' + req.query.a); // !tainted",
    ),
    'what a promise of mssql gives': route(
      `import sql from 'mssql';`,
      "  sql.connect({ server: 'db' }).then((pool) => pool.request().query('select ' + req.query.a)); // !tainted",
    ),
    'a request of tedious': route(
      TEDIOUS,
      "  connection.execSql(new Request(`select * from t where name = '${req.query.name}'`, done)); // !tainted",
    ),
    'a connection of oracledb, where CHAR is compared with blanks only as a literal': {
      code: route(
        ORACLE,
        "  await connection.execute(`select * from t where name = '${req.query.name}'`); // !tainted",
      ),
      suggested: [
        route(
          ORACLE,
          "  await connection.execute('select * from t where name = :1', [String(req.query.name)]);",
        ),
      ],
    },
    'oracledb, each way': route(
      ORACLE,
      `  const { q } = req.query;
  await connection.executeMany('insert into ' + q, []); // !tainted
  connection.queryStream('select ' + q); // !tainted
  await connection.getStatementInfo('select ' + q); // !tainted
  await connection.execute({ statement: 'select ' + q, values: [] }); // !tainted`,
    ),
    'a pool of oracledb': route(
      `const oracledb = require('oracledb');`,
      `  const pool = await oracledb.createPool({ user: 'shop' });
  const own = await pool.getConnection();
  await own.execute('select ' + req.query.a); // !tainted
  const other = await oracledb.getPool().getConnection();
  await other.execute('select ' + req.query.b); // !tainted`,
    ),
    'callbacks of oracledb': route(
      `import oracledb from 'oracledb';`,
      `  oracledb.getConnection({ user: 'shop' }, (error, connection) => {
    connection.execute('select ' + req.query.a, [], done); // !tainted
  });`,
    ),
    Firebird: route(
      `import Firebird from 'node-firebird';`,
      `  Firebird.attach({}, (error, db) => {
    db.query('select ' + req.query.a, [], done); // !tainted
    db.execute('select ' + req.query.b, [], done); // !tainted
    db.transaction(Firebird.ISOLATION_READ_COMMITTED, (failure, tx) => tx.query('select ' + req.query.c, [], done)); // !tainted
  });`,
    ),
    ODBC: route(
      `import odbc from 'odbc';\nconst pool = await odbc.pool('DSN=shop');`,
      `  await pool.query('select ' + req.query.a); // !tainted
  const own = await pool.connect();
  await own.query('select ' + req.query.b); // !tainted
  const statement = await own.createStatement();
  await statement.prepare('select ' + req.query.c); // !tainted`,
    ),
    JDBC: route(
      `import JDBC from 'jdbc';\nconst pool = new JDBC({ url: 'jdbc:hsqldb:hsql://db/shop' });`,
      `  pool.reserve((error, held) => {
    held.conn.createStatement((failure, statement) => {
      statement.executeQuery('select ' + req.query.a, done); // !tainted
    });
    held.conn.prepareStatement('select ' + req.query.b, done); // !tainted
  });`,
    ),
    'typed parameters': `import type { Request } from 'express';
import type { ConnectionPool } from 'mssql';
import type { Connection } from 'oracledb';
export async function find(pool: ConnectionPool, connection: Connection, req: Request) {
  await pool.query(\`select \${req.query.a}\`); // !tainted
  await connection.execute(\`select \${req.query.b}\`); // !tainted
}`,
  },
});
