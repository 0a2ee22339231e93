import rule from '../../../src/rules/injection/no-nosql-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const app = (imports: string, body: string): string => `import express from 'express';
${imports}
const app = express();
app.post('/:id', async (req, res) => {
${body}
});`;

const FLUX = `import { InfluxDB, flux, fluxString } from '@influxdata/influxdb-client';
const api = new InfluxDB({ url: 'https://ts.example.com' }).getQueryApi('shop');`;
const INFLUX = `import { InfluxDB, escape } from 'influx';\nconst influx = new InfluxDB('https://ts.example.com/shop');`;
const DYNAMO = `import AWS from 'aws-sdk';\nconst docs = new AWS.DynamoDB.DocumentClient();`;
const MONGOJS = `import mongojs from 'mongojs';\nconst db = mongojs('shop', ['users']);`;
const ELASTIC = `import { Client } from '@elastic/elasticsearch';\nconst client = new Client({ node: 'https://es.example.com' });`;
const OPENSEARCH = `import { Client } from '@opensearch-project/opensearch';\nconst client = new Client({ node: 'https://os.example.com' });`;

testRule(rule, {
  safe: {
    'Flux: a template that escapes': app(
      FLUX,
      '  await api.collectRows(flux`from(bucket: ${req.body.bucket}) |> range(start: -1h)`);',
    ),
    'Flux: a text made for it': app(
      FLUX,
      '  await api.collectRows(`from(bucket: ${fluxString(req.body.bucket)}) |> range(start: -1h)`);',
    ),
    'InfluxQL: an escaped text': app(
      INFLUX,
      '  await influx.query(`select * from load where host = ${escape.stringLit(req.body.host)}`);',
    ),
    'InfluxQL: placeholders': app(
      INFLUX,
      "  await influx.query('select * from load where host = $host', { placeholders: { host: req.body.host } });",
    ),
    'DynamoDB: values of an expression, with the old kit': app(
      DYNAMO,
      `  await docs.query({ TableName: 'users', KeyConditionExpression: 'id = :id', ExpressionAttributeValues: { ':id': req.params.id } }).promise();`,
    ),
    'mongojs: a text': app(MONGOJS, '  db.users.findOne({ name: String(req.body.name) }, () => res.end());'),
    'mongojs: an identifier': app(
      MONGOJS,
      '  db.users.findOne({ _id: mongojs.ObjectId(req.body.id) }, () => res.end());',
    ),
    'not seen: a field of Firestore': app(
      `import { getFirestore } from 'firebase-admin/firestore';\nconst db = getFirestore();`,
      "  await db.collection('users').where(req.body.field, '==', 1).get();",
    ),
  },
  vulnerable: {
    'Flux: a text': app(
      FLUX,
      `  await api.collectRows(\`from(bucket: "\${req.body.bucket}")\`); // !composed
  for await (const row of api.iterateRows('from(bucket: "' + req.body.bucket + '")')) res.write(row); // !composed`,
    ),
    'InfluxQL: a text': app(
      INFLUX,
      `  await influx.query(\`select * from load where host = '\${req.body.host}'\`); // !composed
  await influx.query(['select 1', req.body.text]); // !composed`,
    ),
    'DynamoDB: an expression, with the old kit': app(
      DYNAMO,
      "  await docs.scan({ TableName: 'users', FilterExpression: `mail = ${req.body.mail}` }).promise(); // !composed",
    ),
    'DynamoDB: a statement of a client that is imported alone': `const DynamoDB = require('aws-sdk/clients/dynamodb');
const express = require('express');
const db = new DynamoDB();
express().get('/', async (req, res) => {
  await db.executeStatement({ Statement: \`SELECT * FROM t WHERE a = '\${req.query.a}'\` }).promise(); // !composed
});`,
    'mongojs: all of a filter': app(
      MONGOJS,
      `  db.users.find(req.body, () => res.end()); // !tainted
  db.collection('users').remove(req.body, () => res.end()); // !tainted`,
    ),
    'mongojs: code': app(
      MONGOJS,
      "  db.users.find({ $where: 'this.age > ' + req.body.age }, () => res.end()); // !composed",
    ),
    'Elasticsearch: a script in a query': app(
      ELASTIC,
      "  await client.search({ query: { script: { script: { source: `doc['n'].value > ${req.body.n}` } } } }); // !composed",
    ),
    'OpenSearch: a script in a query': app(
      OPENSEARCH,
      "  await client.search({ body: { query: { script: { script: { source: `doc['n'].value > ${req.body.n}` } } } } }); // !composed",
    ),
  },
});
