import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const route = (imports: string, body: string): string => `import express from 'express';
${imports}
express().post('/', async (req, res) => {
${body}
});`;

describe('sequelize-typescript', () => {
  const IMPORTS = `import { Sequelize } from 'sequelize-typescript';
const db = new Sequelize({ dialect: 'postgres' });`;
  testFlows({
    'a text': route(IMPORTS, `  await db.query(\`select * from t where a = '\${req.query.a}'\`); // !sql`),
    replacements: route(
      IMPORTS,
      `  await db.query('select * from t where a = ?', { replacements: [req.query.a] });`,
    ),
  });
});

describe('typegoose', () => {
  const IMPORTS = `import { getModelForClass, prop } from '@typegoose/typegoose';
class User { @prop() name?: string; }
const UserModel = getModelForClass(User);`;
  testFlows({
    'a filter': route(IMPORTS, `  await UserModel.findOne({ name: req.body.name }); // !nosql`),
    'a text made of it': route(IMPORTS, `  await UserModel.findOne({ name: String(req.body.name) });`),
  });
});

describe('promise-mysql', () => {
  const IMPORTS = `import mysql from 'promise-mysql';
const pool = await mysql.createPool({});`;
  testFlows({
    'a text': route(IMPORTS, `  await pool.query('select * from t where a = ' + req.query.a); // !sql`),
    'a connection': route(
      IMPORTS,
      `  const connection = await pool.getConnection();
  await connection.query('select * from ' + req.query.table); // !sql`,
    ),
    values: route(IMPORTS, `  await pool.query('select * from t where a = ?', [req.query.a]);`),
    escaped: route(IMPORTS, `  await pool.query('select * from t where a = ' + mysql.escape(req.query.a));`),
  });
});

describe('RDS Data', () => {
  const IMPORTS = `import { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
const client = new RDSDataClient({});`;
  testFlows({
    'a text': route(
      IMPORTS,
      `  await client.send(new ExecuteStatementCommand({ resourceArn: 'a', secretArn: 'b', sql: \`select * from t where a = '\${req.query.a}'\` })); // !sql`,
    ),
    parameters: route(
      IMPORTS,
      `  await client.send(new ExecuteStatementCommand({ resourceArn: 'a', secretArn: 'b', sql: 'select * from t where a = :a', parameters: [{ name: 'a', value: { stringValue: req.query.a } }] }));`,
    ),
  });
});

describe('Athena', () => {
  const IMPORTS = `import { AthenaClient, StartQueryExecutionCommand } from '@aws-sdk/client-athena';
const client = new AthenaClient({});`;
  testFlows({
    'a text': route(
      IMPORTS,
      `  await client.send(new StartQueryExecutionCommand({ QueryString: \`select * from t where a = '\${req.query.a}'\` })); // !sql`,
    ),
    parameters: route(
      IMPORTS,
      `  await client.send(new StartQueryExecutionCommand({ QueryString: 'select * from t where a = ?', ExecutionParameters: [req.query.a] }));`,
    ),
  });
});

describe('@databases', () => {
  const IMPORTS = `import createConnectionPool, { sql } from '@databases/pg';
const db = createConnectionPool();`;
  testFlows({
    'a raw value': route(
      IMPORTS,
      `  await db.query(sql.__dangerous__rawValue(\`select * from t where a = '\${req.query.a}'\`)); // !sql`,
    ),
    'a template': route(IMPORTS, `  await db.query(sql\`select * from t where a = \${req.query.a}\`);`),
  });
});

describe('squel', () => {
  const IMPORTS = `import squel from 'squel';`;
  testFlows({
    'a condition': route(
      IMPORTS,
      `  res.json(squel.select().from('t').where(\`a = '\${req.query.a}'\`).toParam()); // !sql`,
    ),
    'a value of a condition': route(
      IMPORTS,
      `  res.json(squel.select().from('t').where('a = ?', req.query.a).toParam());`,
    ),
  });
});

describe('Gel', () => {
  const IMPORTS = `import { createClient } from 'gel';
const client = createClient();`;
  testFlows({
    'a text': route(
      IMPORTS,
      `  await client.query(\`select User filter .name = '\${req.query.a}'\`); // !sql`,
    ),
    'in a transaction': route(
      IMPORTS,
      `  await client.transaction(async (tx) => { await tx.execute(\`delete User filter .name = '\${req.query.a}'\`); }); // !sql`,
    ),
    arguments: route(
      IMPORTS,
      `  await client.query('select User filter .name = <str>$a', { a: req.query.a });`,
    ),
  });
});

describe('SurrealDB', () => {
  const IMPORTS = `import { Surreal } from 'surrealdb';
const db = new Surreal();`;
  testFlows({
    'a text': route(
      IMPORTS,
      `  await db.query(\`select * from user where name = '\${req.query.a}'\`); // !sql`,
    ),
    bindings: route(IMPORTS, `  await db.query('select * from user where name = $a', { a: req.query.a });`),
  });
});

describe('PouchDB and LokiJS', () => {
  const IMPORTS = `import PouchDB from 'pouchdb';
import Loki from 'lokijs';
const db = new PouchDB('users');
const users = new Loki('a.db').addCollection('users');`;
  testFlows({
    'a selector': route(IMPORTS, `  await db.find({ selector: { name: req.body.name } }); // !nosql`),
    'a document': route(
      IMPORTS,
      `  await db.put({ _id: String(req.body.id), name: String(req.body.name) });`,
    ),
    'a filter': route(IMPORTS, `  res.json(users.find({ name: req.body.name })); // !nosql`),
    'a chained filter': route(
      IMPORTS,
      `  res.json(users.chain().find({ name: req.body.name }).data()); // !nosql`,
    ),
    'a text in a filter': route(IMPORTS, `  res.json(users.find({ name: String(req.body.name) }));`),
  });
});
