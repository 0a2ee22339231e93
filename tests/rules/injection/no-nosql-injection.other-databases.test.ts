import rule from '../../../src/rules/injection/no-nosql-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const app = (imports: string, body: string): string => `import express from 'express';
${imports}
const app = express();
app.post('/:id', async (req, res) => {
${body}
});`;

const NANO = `import nano from 'nano';\nconst users = nano('http://127.0.0.1:5984').db.use('users');`;
const ELASTIC = `import { Client } from '@elastic/elasticsearch';\nconst client = new Client({ node: 'https://es.example.com' });`;
const REDIS = `import Redis from 'ioredis';\nconst redis = new Redis();`;
const DYNAMO = `import { DynamoDBClient, ExecuteStatementCommand, QueryCommand } from '@aws-sdk/client-dynamodb';\nconst client = new DynamoDBClient({});`;
const COUCHBASE = `import { connect } from 'couchbase';\nconst cluster = await connect('couchbases://cb.example.com');`;
const NEDB = `import Datastore from '@seald-io/nedb';\nconst users = new Datastore({ filename: 'users.db' });`;
const SUPABASE = `import { createClient } from '@supabase/supabase-js';\nconst db = createClient('https://a.example.com', process.env.KEY);`;

testRule(rule, {
  safe: {
    'NeDB: a text made of it': app(NEDB, `  await users.findOneAsync({ name: String(req.body.name) });`),
    'Supabase: a value': app(SUPABASE, `  await db.from('users').select('*').eq('name', req.body.name);`),

    'nano: a text made of it': app(
      NANO,
      `  await users.find({ selector: { name: String(req.body.name) } });`,
    ),
    'nano: a document': app(NANO, `  await users.get(req.params.id);`),
    'Elasticsearch: a value of a match': app(
      ELASTIC,
      `  await client.search({ query: { match: { title: req.query.q } } });`,
    ),
    'Elasticsearch: parameters of a script': app(
      ELASTIC,
      `  await client.update({ index: 'a', id: '1', script: { source: 'ctx._source.n += params.n', params: { n: req.body.n } } });`,
    ),
    'Redis: arguments of a script': app(
      REDIS,
      `  await redis.eval('return redis.call("get", KEYS[1])', 1, req.params.id);`,
    ),
    'Redis: a key': app(REDIS, `  await redis.get(\`user:\${req.params.id}\`);`),
    'DynamoDB: parameters': app(
      DYNAMO,
      `  await client.send(new ExecuteStatementCommand({ Statement: 'SELECT * FROM users WHERE id = ?', Parameters: [{ S: req.params.id }] }));`,
    ),
    'DynamoDB: values of a condition': app(
      DYNAMO,
      `  await client.send(new QueryCommand({ TableName: 'users', KeyConditionExpression: 'id = :id', ExpressionAttributeValues: { ':id': { S: req.params.id } } }));`,
    ),
    'Couchbase: parameters': app(
      COUCHBASE,
      `  await cluster.query('SELECT * FROM users WHERE id = $1', { parameters: [req.params.id] });`,
    ),
  },
  vulnerable: {
    'NeDB: a filter': app(
      NEDB,
      `  users.find({ name: req.body.name }, (error, found) => res.json(found)); // !tainted`,
    ),
    'NeDB: a filter and a promise': app(
      NEDB,
      `  await users.findOneAsync({ name: req.body.name, password: req.body.password }); // !tainted`,
    ),
    'nedb-promises: a filter': app(
      `import Datastore from 'nedb-promises';\nconst users = Datastore.create('users.db');`,
      `  res.json(await users.findOne({ name: req.body.name })); // !tainted`,
    ),
    'Supabase on a server: a text of a filter': app(
      `import { createServerClient } from '@supabase/ssr';\nconst db = createServerClient('https://a.example.com', process.env.KEY, { cookies });`,
      '  await db.from("users").select("*").or(`name.eq.${req.params.id}`); // !composed',
    ),
    'Supabase: a text of a filter': app(
      SUPABASE,
      '  await db.from("users").select("*").or(`name.eq.${req.params.id},email.eq.${req.params.id}`); // !composed',
    ),

    'nano: a selector': {
      code: app(NANO, `  await users.find({ selector: { name: req.body.name } }); // !tainted`),
      suggested: [app(NANO, `  await users.find({ selector: { name: { $eq: req.body.name } } });`)],
    },
    'nano: all of the query': app(NANO, `  await users.find(req.body); // !tainted`),
    'monk: a filter': app(
      `import monk from 'monk';\nconst users = monk('127.0.0.1/shop').get('users');`,
      `  await users.findOne({ name: req.body.name }); // !tainted
  await users.remove({ name: req.body.name }); // !tainted`,
    ),
    'Elasticsearch: all of the query': app(
      ELASTIC,
      `  await client.search(req.body); // !tainted
  await client.search({ index: 'a', body: req.body }); // !tainted
  await client.search({ index: 'a', query: req.body.query }); // !tainted
  await client.deleteByQuery({ index: 'a', query: req.body.query }); // !tainted`,
    ),
    'Elasticsearch: a text that is a query': app(
      ELASTIC,
      `  await client.search({ query: { query_string: { query: req.query.q } } }); // !composed
  await client.search({ q: 'owner:' + req.params.id }); // !composed`,
    ),
    'Elasticsearch: a script': app(
      ELASTIC,
      '  await client.update({ index: "a", id: "1", script: { source: `ctx._source.n += ${req.body.n}` } }); // !composed',
    ),
    'Redis: a script': app(
      REDIS,
      '  await redis.eval(`return redis.call("get", "${req.body.key}")`, 0); // !composed',
    ),
    'redis: a script': app(
      `import { createClient } from 'redis';\nconst client = createClient();`,
      '  await client.eval(`return "${req.body.key}"`); // !composed',
    ),
    'DynamoDB: PartiQL': app(
      DYNAMO,
      "  await client.send(new ExecuteStatementCommand({ Statement: `SELECT * FROM users WHERE id = '${req.params.id}'` })); // !composed",
    ),
    'DynamoDB: a condition': app(
      DYNAMO,
      '  await client.send(new QueryCommand({ TableName: "users", KeyConditionExpression: "id = :id", FilterExpression: `${req.body.field} = :v` })); // !composed',
    ),
    'Couchbase: a query': app(
      COUCHBASE,
      "  await cluster.query(`SELECT * FROM users WHERE id = '${req.params.id}'`); // !composed",
    ),
  },
});
