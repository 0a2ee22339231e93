import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { queryCases, SORTED } from '../../support/query-cases.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(
  rule,
  queryCases({
    mssql: {
      setup: `import sql from 'mssql';\nconst pool = await sql.connect(process.env.DATABASE_URL);`,
      safe: {
        'an input':
          "await pool.request().input('id', sql.Int, req.params.id).query('select * from t where id = @id');",
        'a tagged template': 'await sql.query`select * from t where id = ${req.params.id}`;',
        'the tag of a pool': 'await pool.query`select * from t where id = ${req.params.id}`;',
        'values of a statement':
          "const one = new sql.PreparedStatement();\none.input('id', sql.Int);\nawait one.prepare('select * from t where id = @id');\nawait one.execute({ id: req.params.id });",
      },
      tainted: {
        'the pool of the package': `await sql.query(${SORTED});\nawait sql.batch(${SORTED});`,
        'a pool': `await pool.query(${SORTED});\nawait pool.batch(${SORTED});`,
        'a request': `await pool.request().query(${SORTED});\nawait new sql.Request().batch(${SORTED});`,
        'a request with an input': `await pool.request().input('id', sql.Int, 1).query(${SORTED});`,
        'a transaction': `const tx = new sql.Transaction();\nawait tx.request().query(${SORTED}); // !tainted`,
        'a statement': `await new sql.PreparedStatement().prepare(${SORTED});`,
        'a pool of its own': `const own = await new sql.ConnectionPool('').connect();\nawait own.request().query(${SORTED}); // !tainted`,
        'a chain of promises': `sql.connect('').then((p) => p.request().query(${SORTED}));`,
      },
    },
    tedious: {
      setup: `import { Connection, Request, TYPES } from 'tedious';\nconst connection = new Connection({ server: 'db.example.com' });`,
      safe: {
        'a parameter':
          "const one = new Request('select * from t where id = @id', console.log);\none.addParameter('id', TYPES.Int, req.params.id);\nconnection.execSql(one);",
      },
      tainted: {
        'a request': `connection.execSql(new Request(${SORTED}, console.log));`,
        'a batch': `const batch = new Request(${SORTED}, console.log); // !tainted\nconnection.execSqlBatch(batch);`,
      },
    },
    oracledb: {
      setup: `import oracledb from 'oracledb';\nconst connection = await oracledb.getConnection();`,
      safe: {
        'values by position': "await connection.execute('select * from t where id = :1', [req.params.id]);",
        'values by name':
          "await connection.execute('select * from t where id = :id', { id: req.params.id });",
      },
      tainted: {
        'a text': `await connection.execute(${SORTED});\nawait connection.executeMany(${SORTED}, []);`,
        'a stream': `connection.queryStream(${SORTED});`,
        'a connection of a pool': `const pool = await oracledb.createPool();\nconst own = await pool.getConnection();\nawait own.execute(${SORTED}); // !tainted`,
        'a callback': `oracledb.getConnection({}, (error, own) => own.execute(${SORTED}, console.log));`,
      },
    },
    bigquery: {
      setup: `import { BigQuery } from '@google-cloud/bigquery';\nconst bigquery = new BigQuery();`,
      safe: {
        parameters:
          "await bigquery.query({ query: 'select * from t where id = @id', params: { id: req.params.id } });",
        'parameters by position':
          "await bigquery.createQueryJob({ query: 'select * from t where id = ?', params: [req.params.id] });",
      },
      tainted: {
        'a text': `await bigquery.query(${SORTED});\nawait bigquery.createQueryJob(${SORTED});\nbigquery.createQueryStream(${SORTED});`,
        'the text of an object': `await bigquery.query({ query: ${SORTED} });\nawait bigquery.createQueryJob({ query: ${SORTED} });`,
        'a dataset': `await bigquery.dataset('shop').query({ query: ${SORTED} });`,
      },
    },
    snowflake: {
      setup: `import snowflake from 'snowflake-sdk';\nconst connection = snowflake.createConnection({ account: 'shop' });`,
      safe: {
        binds: "connection.execute({ sqlText: 'select * from t where id = ?', binds: [req.params.id] });",
      },
      tainted: {
        'a text': `connection.execute({ sqlText: ${SORTED} });`,
        'a connection of a pool': `snowflake.createPool({}, {}).use(async (own) => { own.execute({ sqlText: ${SORTED} }); });`,
      },
    },
    clickhouse: {
      setup: `import { createClient } from '@clickhouse/client';\nconst client = createClient({ url: 'https://db.example.com' });`,
      safe: {
        parameters:
          "await client.query({ query: 'select * from t where id = {id: UInt32}', query_params: { id: req.params.id } });",
        'rows that are stored':
          "await client.insert({ table: 't', values: [req.body], format: 'JSONEachRow' });",
      },
      tainted: {
        methods: ['query', 'command', 'exec']
          .map((method) => `await client.${method}({ query: ${SORTED} });`)
          .join('\n'),
      },
    },
    cassandra: {
      setup: `import cassandra from 'cassandra-driver';\nconst client = new cassandra.Client({ contactPoints: ['db.example.com'] });`,
      safe: {
        values: "await client.execute('select * from t where id = ?', [req.params.id], { prepare: true });",
        'values of a batch':
          "await client.batch([{ query: 'delete from t where id = ?', params: [req.params.id] }]);",
      },
      tainted: {
        'a text': `await client.execute(${SORTED});\nclient.eachRow(${SORTED}, [], console.log);\nclient.stream(${SORTED});`,
        'a batch': `await client.batch([{ query: ${SORTED}, params: [] }]);\nawait client.batch([${SORTED}]);`,
      },
    },
  }),
);
