import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { queryCases, SORTED } from '../../support/query-cases.ts';
import { testRule } from '../../support/test-rule.ts';

const PARAMETER = "'select * from t where id = ?', [req.params.id]";

testRule(
  rule,
  queryCases({
    mysql: {
      setup: `import mysql from 'mysql';\nconst pool = mysql.createPool(process.env.DATABASE_URL);`,
      safe: {
        values: `pool.query(${PARAMETER}, (error, rows) => res.json(rows));`,
        'a value escaped by the pool':
          'pool.query("select * from t where name = " + pool.escape(req.query.name));',
        'a name escaped by the pool':
          'pool.query("select * from t order by " + pool.escapeId(req.query.sort));',
        'values that are laid in': `pool.query(mysql.format(${PARAMETER}));`,
      },
      tainted: {
        'a text of a format': `pool.query(mysql.format(${SORTED}, []));`,
        'text that is laid in as it is':
          "pool.query('select * from t order by ?', [mysql.raw(req.query.sort)]);",
        'a connection': `pool.getConnection((error, connection) => connection.query(${SORTED}));`,
      },
    },
    mysql2: {
      setup: `import mysql from 'mysql2/promise';\nconst pool = mysql.createPool(process.env.DATABASE_URL);`,
      safe: { values: `await pool.execute(${PARAMETER});` },
      tainted: {
        'a connection': `const connection = await pool.getConnection();\nawait connection.execute(${SORTED}); // !tainted`,
        'text that is laid in as it is':
          "await pool.query('select * from t order by ?', [mysql.raw(req.query.sort)]);",
      },
    },
    mariadb: {
      setup: `import mariadb from 'mariadb';\nconst pool = mariadb.createPool(process.env.DATABASE_URL);`,
      safe: {
        values: `await pool.query(${PARAMETER});`,
        'a batch of values': "await pool.batch('insert into t values (?)', [[req.query.name]]);",
        'a value escaped by the pool':
          'await pool.query("select * from t where name = " + pool.escape(req.query.name));',
        'a name escaped by the pool':
          'await pool.query("select * from t order by " + pool.escapeId(req.query.sort));',
      },
      tainted: {
        methods: ['query', 'execute', 'batch'].map((method) => `await pool.${method}(${SORTED});`).join('\n'),
        'the text of an object': `await pool.query({ sql: ${SORTED}, rowsAsArray: true });`,
        'a connection': `const connection = await pool.getConnection();\nawait connection.query(${SORTED}); // !tainted`,
        'a stream': `const connection = await mariadb.createConnection('mariadb:');\nconnection.queryStream(${SORTED}); // !tainted`,
        'a statement': `const connection = await pool.getConnection();\nawait connection.prepare(${SORTED}); // !tainted`,
      },
    },
    '@planetscale/database': {
      setup: `import { connect, Client } from '@planetscale/database';\nconst connection = connect({ url: process.env.DATABASE_URL });`,
      safe: {
        values: `await connection.execute(${PARAMETER});`,
        'named values': "await connection.execute('select * from t where id = :id', { id: req.params.id });",
      },
      tainted: {
        'a text': `await connection.execute(${SORTED});`,
        'a client': `await new Client({}).execute(${SORTED});\nawait new Client({}).connection().execute(${SORTED});`,
        'a transaction': `await connection.transaction(async (tx) => { await tx.execute(${SORTED}); });`,
      },
    },
    sqlstring: {
      setup: `import mysql from 'mysql2';\nimport SqlString from 'sqlstring';\nconst pool = mysql.createPool(process.env.DATABASE_URL);`,
      safe: {
        'a value': 'pool.query("select * from t where name = " + SqlString.escape(req.query.name));',
        'a name': 'pool.query("select * from t order by " + SqlString.escapeId(req.query.sort));',
        'values that are laid in': `pool.query(SqlString.format(${PARAMETER}));`,
      },
      tainted: {
        'a text': `pool.query(SqlString.format(${SORTED}, []));`,
        'text as it is':
          "pool.query(SqlString.format('select * from t order by ?', [SqlString.raw(req.query.sort)]));",
      },
    },
  }),
);
