import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (head: string, body: string): string => `import express from 'express';
${head}
express().get('/:id', async (req, res) => {
${body}
});`;

const SPANNER =
  "import { Spanner } from '@google-cloud/spanner';\nconst database = new Spanner().instance('i').database('d');";
const HDB = "import hdb from 'hdb';\nconst client = hdb.createClient({ host: 'db' });";
const HANA = "import hana from '@sap/hana-client';\nconst connection = hana.createConnection();";
const MASSIVE = "import massive from 'massive';\nconst db = await massive(process.env.DATABASE_URL);";
const BOOKSHELF =
  "import makeKnex from 'knex';\nimport makeBookshelf from 'bookshelf';\nconst bookshelf = makeBookshelf(makeKnex({ client: 'pg' }));";

/** SAP HANA, Spanner, and what stands on other drivers. */
testRule(rule, {
  safe: {
    'parameters of Spanner': route(
      SPANNER,
      "  await database.run({ sql: 'select * from t where id = @id', params: { id: req.params.id } });",
    ),
    'values of hdb': route(
      HDB,
      "  client.prepare('select * from t where id = ?', (error, query) => query.exec([req.params.id], done));",
    ),
    'values of hana-client': route(
      HANA,
      "  connection.exec('select * from t where id = ?', [req.params.id], done);",
    ),
    'values of massive': route(
      MASSIVE,
      "  await db.query('select * from t where id = $1', [req.params.id]);",
    ),
    'values by way of bookshelf': route(
      BOOKSHELF,
      "  await bookshelf.knex.raw('select * from t where id = ?', [req.params.id]);",
    ),
    'a number in a query of Spanner': route(
      SPANNER,
      '  await database.run(`select * from t limit ${Number(req.query.n)}`);',
    ),
  },
  vulnerable: {
    'Spanner: a text': route(
      SPANNER,
      '  await database.run(`select * from t where id = ${req.params.id}`); // !tainted',
    ),
    'Spanner: a request': route(
      SPANNER,
      '  await database.run({ sql: `select * from t where id = ${req.params.id}` }); // !tainted',
    ),
    'Spanner: a stream': route(
      SPANNER,
      "  database.runStream('select * from t where id = ' + req.params.id).pipe(res); // !tainted",
    ),
    'Spanner: a transaction': route(
      SPANNER,
      '  database.runTransaction(async (error, transaction) => {\n    await transaction.runUpdate({ sql: `delete from t where id = ${req.params.id}` }); // !tainted\n  });',
    ),
    'Spanner: a transaction and a promise': route(
      SPANNER,
      '  await database.runTransactionAsync(async (transaction) => {\n    await transaction.run(`select * from t where id = ${req.params.id}`); // !tainted\n  });',
    ),
    'Spanner: several at once': route(
      SPANNER,
      '  const [transaction] = await database.getTransaction();\n  await transaction.batchUpdate([{ sql: `delete from t where id = ${req.params.id}` }]); // !tainted',
    ),
    'hdb: exec': route(
      HDB,
      '  client.exec("select * from t where id = \'" + req.params.id + "\'", done); // !tainted',
    ),
    'hdb: prepare': route(HDB, '  client.prepare(`select * from ${req.query.table}`, done); // !tainted'),
    'hana-client: exec': route(
      HANA,
      '  connection.exec(`select * from t where id = ${req.params.id}`, done); // !tainted',
    ),
    'hana-client: prepare': route(
      HANA,
      '  const query = connection.prepare(`select * from ${req.query.table}`); // !tainted',
    ),
    massive: route(MASSIVE, "  await db.query(`select * from t where id = '${req.params.id}'`); // !tainted"),
    bookshelf: route(
      BOOKSHELF,
      "  await bookshelf.knex.raw('select * from ' + req.query.table); // !tainted",
    ),
  },
});
