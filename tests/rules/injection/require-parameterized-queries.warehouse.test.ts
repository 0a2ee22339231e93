import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();
`;
const route = (head: string, body: string): string =>
  `${head}\n${APP}app.get('/:id', async (req, res) => {\n${body}\n});`;

const BIGQUERY = `import { BigQuery } from '@google-cloud/bigquery';\nconst bigquery = new BigQuery();`;
const SNOWFLAKE = `import snowflake from 'snowflake-sdk';\nconst connection = snowflake.createConnection({ account: 'a' });`;
const CLICKHOUSE = `import { createClient } from '@clickhouse/client';\nconst client = createClient();`;
const CASSANDRA = `import { Client } from 'cassandra-driver';\nconst client = new Client({ contactPoints: ['db'] });`;

/** Warehouses and wide columns, which are asked in SQL or much the same. */
testRule(rule, {
  safe: {
    'parameters of BigQuery': route(
      BIGQUERY,
      "  await bigquery.query({ query: 'select * from t where id = @id', params: { id: req.params.id } });",
    ),
    'binds of Snowflake': route(
      SNOWFLAKE,
      "  connection.execute({ sqlText: 'select * from t where id = ?', binds: [req.params.id], complete: done });",
    ),
    'parameters of ClickHouse': route(
      CLICKHOUSE,
      "  await client.query({ query: 'select * from t where id = {id: String}', query_params: { id: req.params.id } });",
    ),
    'rows of ClickHouse': route(
      CLICKHOUSE,
      "  await client.insert({ table: 't', values: req.body.rows, format: 'JSONEachRow' });",
    ),
    'parameters of Cassandra': route(
      CASSANDRA,
      "  await client.execute('select * from t where id = ?', [req.params.id], { prepare: true });",
    ),
    'a batch of Cassandra': route(
      CASSANDRA,
      "  await client.batch([{ query: 'insert into t (a) values (?)', params: [req.query.a] }], { prepare: true });",
    ),
    'a number in a query of BigQuery': route(
      BIGQUERY,
      '  await bigquery.query(`select * from t limit ${Number(req.query.n)}`);',
    ),
    'a table of a list, for ClickHouse': route(
      CLICKHOUSE,
      "  if (!['a', 'b'].includes(req.query.table)) return;\n  await client.query({ query: `select * from ${req.query.table}` });",
    ),
    'a uuid in a query of Cassandra': route(
      CASSANDRA,
      '  if (!/^[0-9a-f-]{36}$/.test(req.params.id)) return;\n  await client.execute(`select * from t where id = ${req.params.id}`);',
    ),
    'constants of Snowflake, under strict': {
      level: 'strict',
      code: `${SNOWFLAKE}\nconst TABLE = 'orders';\nconnection.execute({ sqlText: \`select * from \${TABLE}\` });`,
    },
  },
  vulnerable: {
    BigQuery: route(
      BIGQUERY,
      `  await bigquery.query(\`select * from t where name = '\${req.query.a}'\`); // !tainted
  await bigquery.query({ query: 'select ' + req.query.b }); // !tainted
  await bigquery.createQueryJob({ query: 'select ' + req.query.c }); // !tainted
  bigquery.createQueryStream('select ' + req.query.d); // !tainted
  await bigquery.dataset('shop').query({ query: 'select ' + req.query.e }); // !tainted`,
    ),
    'a table of BigQuery': route(
      BIGQUERY,
      "  await bigquery.dataset('shop').table('orders').query('select ' + req.query.a); // !tainted",
    ),
    'BigQuery, required': route(
      `const { BigQuery } = require('@google-cloud/bigquery');`,
      "  const options = { query: 'select ' + req.query.a, location: 'US' };\n  await new BigQuery().query(options); // !tainted",
    ),
    Snowflake: route(
      SNOWFLAKE,
      "  connection.execute({ sqlText: `select * from t where name = '${req.query.name}'`, complete: done }); // !tainted",
    ),
    'a pool of Snowflake': route(
      `import snowflake from 'snowflake-sdk';\nconst pool = snowflake.createPool({ account: 'a' }, { max: 9 });`,
      "  await pool.use(async (own) => { own.execute({ sqlText: 'select ' + req.query.a }); }); // !tainted",
    ),
    'a connection of Snowflake, connected': route(
      SNOWFLAKE,
      "  connection.connect((error, own) => own.execute({ sqlText: 'select ' + req.query.a })); // !tainted",
    ),
    ClickHouse: route(
      CLICKHOUSE,
      `  await client.query({ query: \`select * from t where name = '\${req.query.a}'\`, format: 'JSONEachRow' }); // !tainted
  await client.exec({ query: 'optimize table ' + req.query.b }); // !tainted
  await client.command({ query: 'drop table ' + req.query.c }); // !tainted`,
    ),
    'ClickHouse for the web': route(
      `import { createClient } from '@clickhouse/client-web';\nconst client = createClient();`,
      "  await client.query({ query: 'select ' + req.query.a }); // !tainted",
    ),
    Cassandra: route(
      CASSANDRA,
      `  await client.execute(\`select * from t where name = '\${req.query.a}'\`); // !tainted
  client.eachRow('select ' + req.query.b, [], done); // !tainted
  client.stream('select ' + req.query.c); // !tainted
  await client.batch(['insert into ' + req.query.d]); // !tainted
  await client.batch([{ query: 'insert into ' + req.query.e, params: [] }]); // !tainted`,
    ),
    'a class of the program': `import { Client } from 'cassandra-driver';
import express from 'express';
class Store {
  client = new Client({ contactPoints: ['db'] });
  find(name) { return this.client.execute(\`select * from t where name = '\${name}'\`); } // !tainted
}
const store = new Store();
express().get('/', (req) => store.find(req.query.name));`,
    'a text that nobody knows, under strict': {
      level: 'strict',
      code: `${BIGQUERY}\nexport const find = (table) => bigquery.query(\`select * from \${table}\`); // !composed`,
    },
    'values whose types these servers do not convert, by suggestion': {
      code: route(
        CASSANDRA,
        "  await client.execute(`select * from t where name = '${req.query.name}'`); // !tainted",
      ),
      suggested: [
        route(
          CASSANDRA,
          "  await client.execute('select * from t where name = ?', [String(req.query.name)]);",
        ),
      ],
    },
    'binds of Snowflake, by suggestion': {
      code: route(
        SNOWFLAKE,
        "  connection.execute({ sqlText: `select * from t where name = '${req.query.name}'` }); // !tainted",
      ),
      suggested: [
        route(
          SNOWFLAKE,
          "  connection.execute({ sqlText: 'select * from t where name = ?', binds: [String(req.query.name)] });",
        ),
      ],
    },
    'typed parameters': `import type { Request } from 'express';
import type { ClickHouseClient } from '@clickhouse/client';
import type { Connection } from 'snowflake-sdk';
export async function find(client: ClickHouseClient, connection: Connection, req: Request) {
  await client.query({ query: \`select \${req.query.a}\` }); // !tainted
  connection.execute({ sqlText: \`select \${req.query.b}\` }); // !tainted
}`,
  },
});
