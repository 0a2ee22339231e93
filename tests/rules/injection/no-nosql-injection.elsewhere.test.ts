import rule from '../../../src/rules/injection/no-nosql-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (head: string, body: string): string => `import express from 'express';
${head}
const app = express();
app.post('/:id', async (req, res) => {
${body}
});`;

const USER = `import User from '../models/User.js';`;

/** Models and collections that another file makes, known by where it stands or by methods that nothing else has. */
testRule(rule, {
  safe: {
    'collections of Firestore, and of a program': route(
      `import { db } from '../firebase.js';`,
      `  await db.collection('users').doc(req.params.id).update({ name: req.body.name });
  await db.collection('users').where('name', '==', req.body.name).get();
  await db.collection('users').add({ name: req.body.name });
  await db.collection('users').find((user) => user.id === req.body.id);`,
    ),
    'a text in a collection of a database that another file opens': route(
      `import { getDb } from '../database.js';`,
      `  await getDb().collection('users').findOne({ name: String(req.body.name) });`,
    ),
    'a service of the program that has such methods': route(
      `import { Items } from './items.js';`,
      `  const items = new Items({ schema: req.schema });
  await items.updateOne(req.params.id, req.body);
  await items.updateMany(req.body.keys, req.body.data);
  await items.deleteMany(req.body.keys);
  await items.deleteOne(req.params.id);
  await items.find(req.body);`,
    ),
    'a parameter of the route in the place of a filter': route(
      USER,
      `  await User.findOneAndDelete(req.params.id);
  await User.findOne(req.params.id);`,
    ),
    'the same of Hono and Nest': `import { Hono } from 'hono';
import { Controller, Delete, Param } from '@nestjs/common';
import User from '../models/User.js';
new Hono().get('/:id', async (c) => c.json(await User.findOne(c.req.param('id'))));
@Controller('users')
export class Users {
  @Delete(':id')
  remove(@Param('id') id: string) {
    return User.findOneAndDelete(id);
  }
}`,
    'a text made of it': route(USER, `  await User.findOne({ name: String(req.body.name) });`),
    'its type is tested': route(
      USER,
      `  if (typeof req.body.name !== 'string') return;
  await User.deleteMany({ name: req.body.name });`,
    ),
    'a condition of Sequelize': route(
      USER,
      `  await User.findOne({ where: { name: req.body.name } });
  await User.count({ where: { name: req.body.name } });`,
    ),
    'a condition of Prisma': route(
      `import { prisma } from './prisma.js';`,
      `  await prisma.user.deleteMany({ where: { name: req.body.name } });
  await prisma.user.updateMany({ where: { name: req.body.name }, data: { seen: true } });`,
    ),
    'an id of the route': route(USER, `  await User.findById(req.params.id);`),
    'a find of something else': route(
      `import { store } from './store.js';`,
      `  await store.find({ name: req.body.name });
  await store.findOne({ name: req.body.name });`,
    ),
    'operators are taken out': route(
      `${USER}\nimport sanitize from 'express-mongo-sanitize';\nexport const clean = sanitize();`,
      `  await User.findOne({ name: req.body.name });`,
    ),
    'ArangoDB: a template that binds': route(
      `import { Database, aql } from 'arangojs';\nconst db = new Database();`,
      '  await db.query(aql`FOR u IN users FILTER u.name == ${req.body.name} RETURN u`);',
    ),
    'Cosmos DB: a parameter': route(
      `import { CosmosClient } from '@azure/cosmos';\nconst items = new CosmosClient({}).database('a').container('b').items;`,
      `  await items.query({ query: 'SELECT * FROM c WHERE c.name = @n', parameters: [{ name: '@n', value: req.body.name }] });`,
    ),
  },
  vulnerable: {
    'code of others in a condition, from a parameter': route(
      USER,
      `  await User.find({ $where: 'this.name == ' + req.params.name }); // !composed`,
    ),
    'collections of a database that another file opens': route(
      `import { getDb } from '../database.js';`,
      `  const users = getDb().collection('users');
  await users.findOne({ name: req.body.name }); // !tainted
  await req.app.locals.db.collection('users').find({ name: req.body.name }).toArray(); // !tainted`,
    ),
    'a model of a folder of models': route(
      USER,
      `  await User.findOne({ name: req.body.name, password: req.body.password }); // !tainted
  await User.find(req.body); // !tainted
  await User.findById(req.body.id); // !tainted`,
    ),
    'required, and by its name': `const express = require('express');
const { User } = require('./models');
const Order = require('./order.model');
express().post('/', async (req, res) => {
  await User.findOne({ name: req.body.name }); // !tainted
  await Order.find({ owner: req.body.owner }).sort({ at: -1 }); // !tainted
  await Order.aggregate(req.body.stages); // !tainted
});`,
    'methods that nothing else has': route(
      `import { users } from './database.js';`,
      `  await users.updateOne({ name: req.body.name }, { $set: { seen: true } }); // !tainted
  await users.findOneAndDelete(req.body); // !tainted
  await users.findByIdAndUpdate(req.body.id, { seen: true }); // !tainted`,
    ),
    'code as a text': route(
      `import { users } from './database.js';`,
      `  await users.find({ $where: \`this.name === '\${req.params.id}'\` }); // !composed`,
    ),
    'the collection of a model': route(
      `import mongoose from 'mongoose';\nconst Sale = mongoose.model('Sale');`,
      `  await Sale.collection.findOne({ name: req.body.name }); // !tainted
  await mongoose.connection.collection('sales').findOne({ name: req.body.name }); // !tainted`,
    ),
    MarsDB: route(
      `import { Collection } from 'marsdb';\nconst reviews = new Collection('reviews');`,
      `  await reviews.update({ _id: req.body.id }, { $set: { seen: true } }); // !tainted
  await reviews.find({ $where: 'this.product == ' + req.params.id }); // !composed`,
    ),
    ArangoDB: route(
      `import { Database } from 'arangojs';\nconst db = new Database();`,
      '  await db.query(`FOR u IN users FILTER u.name == "${req.body.name}" RETURN u`); // !composed',
    ),
    'Cosmos DB': route(
      `import { CosmosClient } from '@azure/cosmos';\nconst items = new CosmosClient({}).database('a').container('b').items;`,
      "  await items.query(`SELECT * FROM c WHERE c.name = '${req.body.name}'`).fetchAll(); // !composed\n" +
        "  await items.query({ query: 'SELECT * FROM c WHERE c.id = ' + req.params.id }).fetchAll(); // !composed",
    ),
  },
});
