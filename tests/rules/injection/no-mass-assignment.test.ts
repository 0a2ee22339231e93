import rule from '../../../src/rules/injection/no-mass-assignment.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import mongoose from 'mongoose';
const app = express();
const User = mongoose.model('User', new mongoose.Schema({ name: String, role: String }));
`;

const route = (body: string): string => `${APP}app.post('/:id', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'named fields': route(`  await User.create({ name: req.body.name, mail: req.body.mail });`),
    'named fields, taken apart': route(`  const { name, mail } = req.body;
  await User.create({ name, mail });`),
    'named fields, one by one': route(`  const user = await User.findById(req.params.id);
  user.name = req.body.name;
  user.set('mail', req.body.mail);
  await user.save();`),
    'a part that is one value': route(
      `  await User.findByIdAndUpdate(req.params.id, { $set: { name: req.body.name } });`,
    ),
    'fields of a list, one by one': route(`  const changes = {};
  for (const field of ['name', 'mail']) if (field in req.body) changes[field] = req.body[field];
  await User.updateOne({ _id: req.params.id }, changes);`),
    'fields of a list, filtered': route(`  const ALLOWED = ['name', 'mail'];
  const changes = Object.fromEntries(Object.entries(req.body).filter(([field]) => ALLOWED.includes(field)));
  await User.updateOne({ _id: req.params.id }, { $set: changes });`),
    'fields that lodash picks': `import _ from 'lodash';
import { pick } from 'lodash';
${route(`  await User.create(_.pick(req.body, ['name', 'mail']));
  await User.create(pick(req.body, 'name'));`)}`,
    'a schema of fields that drops or refuses all others': `import { z } from 'zod';
${route(`  await User.create(z.object({ name: z.string() }).parse(req.body));`)}`,
    'a strict schema': `import { z } from 'zod';
const Body = z.strictObject({ name: z.string() });
${route(`  const result = Body.safeParse(req.body);
  if (!result.success) return res.sendStatus(400);
  await User.create({ ...result.data, role: 'user' });`)}`,
    'a schema of another file': `import { Body } from './schemas.js';
${route(`  await User.create(Body.parse(req.body));`)}`,
    'parameters of the route': route(`  await User.create(req.params);`),
    'an own object': route(`  const defaults = { role: 'user' };
  await User.create({ ...defaults, name: req.body.name });`),
    'a filter': route(`  await User.findOne(req.body);`),
    'what is left of an own object': route(`  const { id, ...fields } = { id: 1, name: req.body.name };
  await User.create(fields);`),
    'an object of the program that is made of the body, and stored nowhere in sight':
      route(`  const options = Object.assign({}, req.body);
  res.json(options);`),
    'a file that creates something else': `import express from 'express';
import { service } from './service.js';
const app = express();
app.post('/', (req) => service.create(req.body));`,
    'not seen: a model of another file': `import express from 'express';
import { User } from './user.js';
const app = express();
app.post('/', (req) => User.create(req.body));`,
  },
  vulnerable: {
    'the whole body': {
      code: `import express from 'express';
import { model } from 'mongoose';
const User = model('User');
const app = express();
app.post('/', async (req, res) => {
  res.json(await User.create(req.body)); // !tainted
});`,
      suggested: [
        `import express from 'express';
import { model } from 'mongoose';
const FIELDS = ['name'];
const User = model('User');
const app = express();
app.post('/', async (req, res) => {
  res.json(await User.create(pickFields(req.body)));
});

/** The fields that others may set. */
function pickFields(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([field]) => FIELDS.includes(field)));
}`,
      ],
    },
    'a new document': route(`  const user = new User(req.body); // !tainted
  await user.save();`),
    'a spread of the body': route(`  await User.create({ ...req.body, owner: 1 }); // !tainted
  await new User({ role: 'user', ...req.body }).save(); // !tainted`),
    'a part of the body': route(`  await User.create(req.body.user); // !tainted`),
    'what is left of the body': route(`  const { id, ...changes } = req.body;
  await User.findByIdAndUpdate(id, changes); // !tainted`),
    updates: route(`  await User.findByIdAndUpdate(req.params.id, req.body); // !tainted
  await User.findByIdAndUpdate(req.params.id, { $set: req.body }, { new: true }); // !tainted
  await User.updateOne({ _id: req.params.id }, req.body); // !tainted
  await User.findOneAndUpdate({ _id: req.params.id }, { $set: { ...req.body } }); // !tainted
  await User.replaceOne({ _id: req.params.id }, req.body); // !tainted`),
    'the filter is of another rule, the update of this': route(
      `  await User.findOneAndUpdate(req.body, req.body); // !tainted`,
    ),
    'many at once': route(`  await User.insertMany(req.body); // !tainted
  await User.create([req.body, { name: 'a' }]); // !tainted
  await User.insertMany(req.body.users.map((user) => ({ ...user, team: 1 }))); // !tainted`),
    'laid over a document': route(`  const user = await User.findById(req.params.id);
  Object.assign(user, req.body); // !tainted
  user.set(req.body); // !tainted
  await user.save();`),
    'fields of others, one by one': route(`  const changes = {};
  for (const field of Object.keys(req.body)) changes[field] = req.body[field];
  await User.updateOne({ _id: req.params.id }, changes); // !tainted`),
    'a field that others choose': route(
      `  await User.updateOne({ _id: req.params.id }, { $set: { [req.body.field]: req.body.value } }); // !tainted`,
    ),
    'read from a text': route(`  await User.create(JSON.parse(req.body.user)); // !tainted`),
    'the query': route(`  await User.create(req.query); // !tainted`),
    'without the checks': route(`  if (!req.body.name) return res.sendStatus(400);
  if (typeof req.body !== 'object') return res.sendStatus(400);
  await User.create(req.body); // !tainted`),
    'a type that nothing checks': route(`  const user = req.body as { name: string };
  await User.create(user); // !tainted`),
    'laid over a record that is loaded and stored': {
      code: `import express from 'express';
import { findAccount, saveAccount } from './accounts.js';
const app = express();
app.patch('/me', async (req, res) => {
  const account = await findAccount(req.user.id);
  Object.assign(account, req.body); // !tainted
  await saveAccount(account);
});`,
      isFormBound: 'a record is not seen behind an assertion yet',
    },
    'by require': `const mongoose = require('mongoose');
const express = require('express');
const router = express.Router();
const Post = mongoose.model('Post');
router.put('/:id', async (req, res) => {
  res.json(await Post.findByIdAndUpdate(req.params.id, req.body)); // !tainted
});`,
    'through a function': route(`  const save = (fields) => User.create(fields); // !tainted
  await save(req.body);`),
    mongodb: `import express from 'express';
import { MongoClient } from 'mongodb';
const app = express();
const users = new MongoClient('mongodb://127.0.0.1').db().collection('users');
app.post('/', async (req, res) => {
  await users.insertOne(req.body); // !tainted
  await users.insertMany(req.body.users); // !tainted
  await users.updateOne({ _id: 1 }, { $set: req.body }); // !tainted
  await users.replaceOne({ _id: 1 }, req.body); // !tainted
});`,
  },
});
