import rule from '../../../src/rules/injection/no-nosql-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { MongoClient, ObjectId } from 'mongodb';
const app = express();
const client = new MongoClient('mongodb://127.0.0.1');
const users = client.db('shop').collection('users');
`;

const route = (body: string): string => `${APP}app.post('/:id', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'a constant filter': route(`  await users.findOne({ name: 'a', age: { $gt: 18 } });`),
    'a text made of it': route(`  await users.findOne({ name: String(req.body.name) });`),
    'a template': route('  await users.findOne({ name: `${req.body.name}` });'),
    'a number made of it': route(`  await users.find({ age: Number(req.body.age) }).toArray();`),
    'a method of texts': route(`  await users.findOne({ mail: req.body.mail.trim().toLowerCase() });`),
    'compared by an operator': route(`  await users.findOne({ name: { $eq: req.body.name } });`),
    'compared by an operator of lists': route(
      `  await users.find({ name: { $in: req.body.names } }).toArray();`,
    ),
    'an id made of it': route(`  await users.findOne({ _id: new ObjectId(req.body.id) });`),
    'an id made of it by a function': route(
      `  await users.findOne({ _id: ObjectId.createFromHexString(req.body.id) });`,
    ),
    'text of the route': route(`  await users.findOne({ name: req.params.id });`),
    'text of a header': route(
      `  await users.findOne({ key: req.get('x-key'), agent: req.headers['user-agent'] });`,
    ),
    'its type is tested': route(`  const { name } = req.body;
  if (typeof name !== 'string') return res.sendStatus(400);
  await users.findOne({ name });`),
    'its type is tested where it stands':
      route(`  if (typeof req.body.name !== 'string') return res.sendStatus(400);
  await users.findOne({ name: req.body.name });`),
    'one of a list': route(`  if (!['open', 'done'].includes(req.body.state)) return res.sendStatus(400);
  await users.find({ state: req.body.state }).toArray();`),
    'an id is tested': route(`  if (!ObjectId.isValid(req.body.id)) return res.sendStatus(400);
  await users.findOne({ _id: req.body.id });`),
    'a schema of texts': `import { z } from 'zod';
${route(`  const { name } = z.object({ name: z.string() }).parse(req.body);
  await users.findOne({ name });`)}`,
    'a schema that lets a text through': `import { z } from 'zod';
${route(`  await users.findOne({ name: z.string().min(1).parse(req.body.name) });`)}`,
    'what is written': route(`  await users.insertOne({ name: req.body.name });
  await users.updateOne({ _id: 1 }, { $set: { name: req.body.name } });`),
    'operators are taken out': `import mongoSanitize from 'express-mongo-sanitize';
${route(`  await users.findOne({ name: req.body.name });`)}
app.use(mongoSanitize());`,
    'operators are taken out by a function': `import sanitize from 'mongo-sanitize';
${route(`  await users.findOne({ name: sanitize(req.body.name) });`)}`,
    'a find of a list': `${APP}app.get('/', (req) => [1, 2].find((one) => one === req.query.one));`,
    'a collection of something else': `import express from 'express';
import { store } from './store.js';
const app = express();
app.post('/', (req) => store.find({ name: req.body.name }));`,
    'not seen: a name of a field of others': route(`  await users.findOne({ [req.body.field]: 'a' });`),
    'not seen: a collection that another file makes': `import express from 'express';
import { users } from './database.js';
const app = express();
app.post('/', (req) => users.find({ name: req.body.name }));`,
  },
  vulnerable: {
    'a part of the body': {
      code: route(`  const user = await users.findOne({ name: req.body.name, password: req.body.password }); // !tainted
  res.json(user);`),
      suggested: [
        route(`  const user = await users.findOne({ name: { $eq: req.body.name }, password: { $eq: req.body.password } });
  res.json(user);`),
      ],
    },
    'a part of the body, taken apart': {
      code: route(`  const { name, password } = req.body;
  await users.findOne({ name, password }); // !tainted`),
      suggested: [
        route(`  const { name, password } = req.body;
  await users.findOne({ name: { $eq: name }, password: { $eq: password } });`),
      ],
    },
    'the whole body': route(`  await users.find(req.body).toArray(); // !tainted`),
    'a part of the query': route(`  await users.find({ name: req.query.name }).toArray(); // !tainted`),
    'the whole query': route(`  await users.find({ ...req.query, active: true }).toArray(); // !tainted`),
    'a filter that is read from a text': route(`  const filter = JSON.parse(req.query.filter);
  await users.find(filter).toArray(); // !tainted`),
    'a filter that is read from a header': route(
      `  await users.find(JSON.parse(req.get('x-filter'))).toArray(); // !tainted`,
    ),
    'put together step by step': route(`  const filter = { active: true };
  if (req.query.name) filter.name = req.query.name;
  await users.find(filter).toArray(); // !tainted`),
    'deep in a filter': route(
      `  await users.find({ $or: [{ mail: req.body.login }, { name: 'a' }] }).toArray(); // !tainted`,
    ),
    'other methods': route(`  await users.deleteMany({ name: req.body.name }); // !tainted
  await users.updateOne({ _id: req.body.id }, { $set: { seen: true } }); // !tainted
  await users.findOneAndUpdate({ _id: req.body.id }, { $set: { seen: true } }); // !tainted
  await users.countDocuments({ name: req.body.name }); // !tainted
  await users.distinct('name', { team: req.body.team }); // !tainted
  await users.replaceOne({ _id: req.body.id }, { name: 'a' }); // !tainted
  await users.bulkWrite([{ deleteOne: { filter: { _id: req.body.id } } }]); // !tainted`),
    'stages of an aggregation':
      route(`  await users.aggregate([{ $match: { name: req.body.name } }]).toArray(); // !tainted
  await users.aggregate(req.body.stages).toArray(); // !tainted`),
    'a type that nothing checks': route(`  const name = req.body.name as string;
  await users.findOne({ name }); // !tainted`),
    'it is there': route(`  if (!req.body.token) return res.sendStatus(400);
  await users.findOne({ token: req.body.token }); // !tainted`),
    'it is no list': route(`  if (Array.isArray(req.body.token)) return res.sendStatus(400);
  await users.findOne({ token: req.body.token }); // !tainted`),
    'a schema of anything': `import { z } from 'zod';
${route(`  await users.findOne({ name: z.any().parse(req.body.name) }); // !tainted`)}`,
    'a cookie that may hold an object': route(
      `  await users.findOne({ session: req.cookies.session }); // !tainted`,
    ),
    'code that the database runs':
      route(`  await users.find({ $where: \`this.name == "\${req.query.name}"\` }).toArray(); // !composed
  await users.find({ $where: 'this.n == ' + req.params.id }).toArray(); // !composed`),
    'code in a stage': route(
      `  await users.aggregate([{ $match: { $expr: { $function: { body: req.body.code, args: [], lang: 'js' } } } }]); // !composed`,
    ),
    'what is seen of it':
      route(`  await users.find({}, { projection: req.body.fields }).toArray(); // !tainted
  await users.find({}).project(req.body.fields).toArray(); // !tainted
  await users.find({}).filter(req.body.filter).toArray(); // !tainted`),
    'by require': `const express = require('express');
const { MongoClient } = require('mongodb');
const app = express();
app.post('/', async (req, res) => {
  const client = await MongoClient.connect('mongodb://127.0.0.1');
  await client.db().collection('users').findOne({ name: req.body.name }); // !tainted
});`,
    'by a namespace': `import * as mongodb from 'mongodb';
import express from 'express';
const app = express();
const db = new mongodb.MongoClient('mongodb://127.0.0.1').db();
app.post('/', (req) => db.collection('users').findOne({ name: req.body.name })); // !tainted`,
    'a typed collection': `import express, { type Request } from 'express';
import type { Collection } from 'mongodb';
export class Users {
  constructor(private readonly users: Collection) {}
  async find(req: Request) {
    return this.users.findOne({ name: req.body.name }); // !tainted
  }
}`,
    'through a function': route(`  const byName = (name) => users.findOne({ name }); // !tainted
  await byName(req.body.name);`),
  },
});
