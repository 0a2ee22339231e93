import rule from '../../../src/rules/injection/no-nosql-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import mongoose from 'mongoose';
const app = express();
const User = mongoose.model('User', new mongoose.Schema({ name: String, role: String }));
`;

const route = (body: string): string => `${APP}app.post('/:id', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'a check of lodash': `import _, { isString } from 'lodash';
import isBoolean from 'lodash/isBoolean';
${route(`  const { name, role } = req.body;
  if (!isString(name) || !_.isNumber(role)) return res.sendStatus(400);
  await User.findOne({ name, role });
  if (isBoolean(req.body.active)) await User.findOne({ active: req.body.active });`)}`,
    'a check of underscore': `import _ from 'underscore';
${route(`  if (!_.isString(req.body.name)) return res.sendStatus(400);
  await User.findOne({ name: req.body.name });`)}`,
    'data beside the code of a stage': route(
      `  await User.aggregate([{ $set: { x: { $function: { body: 'return d', args: [String(req.body.name)], lang: 'js' } } } }]);`,
    ),
    'an id of the route': route(`  await User.findById(req.params.id);`),
    'a text made of it': route(`  await User.findOne({ name: String(req.body.name) });`),
    'compared by an operator': route(`  await User.findOne({ name: { $eq: req.body.name } });`),
    'compared by a method': route(`  await User.where('age').gt(req.body.age).in(req.body.names);`),
    'an id is tested': route(`  if (!mongoose.isValidObjectId(req.body.id)) return res.sendStatus(400);
  await User.findById(req.body.id);`),
    'an id is tested by its class':
      route(`  if (!mongoose.Types.ObjectId.isValid(req.body.id)) return res.sendStatus(400);
  await User.findOne({ _id: req.body.id });`),
    'an id made of it': route(`  await User.findOne({ _id: new mongoose.Types.ObjectId(req.body.id) });`),
    'operators are wrapped everywhere': `${route(`  await User.findOne({ name: req.body.name });`)}
mongoose.set('sanitizeFilter', true);`,
    'operators are wrapped in a query':
      route(`  await User.findOne({ name: req.body.name }, null, { sanitizeFilter: true });
  await User.findOne({ name: req.body.name }).setOptions({ sanitizeFilter: true });`),
    'operators are wrapped by a function': route(
      `  await User.findOne(mongoose.sanitizeFilter({ name: req.body.name }));`,
    ),
    'an order of others': route(
      `  await User.find().sort(String(req.query.sort)).limit(Number(req.query.limit));`,
    ),
    'fields of a list': route(`  if (!['name', 'mail'].includes(req.query.field)) return res.sendStatus(400);
  await User.find().select(req.query.field);`),
    'a document of the request': route(`  await User.create({ name: req.body.name });`),
    'not seen: a model of another file': `import express from 'express';
import { User } from './user.js';
const app = express();
app.post('/', (req) => User.findOne({ name: req.body.name }));`,
  },
  vulnerable: {
    'a check of lodash that says little': `import _ from 'lodash';
${route(`  if (_.isString(req.body.role) && !_.isEmpty(req.body.name))
    await User.findOne({ name: req.body.name }); // !tainted`)}`,
    'operators are wrapped in a query of another handler': `${route(`  await User.findOne({ name: req.body.name }); // !tainted`)}
app.get('/', async (req, res) => {
  await User.findOneAndUpdate({ name: req.query.name }, { seen: true }).setOptions({ sanitizeFilter: true });
});`,
    'code in a stage': route(
      `  await User.aggregate([{ $set: { x: { $function: { body: 'return d.' + req.body.name, args: [], lang: 'js' } } } }]); // !composed`,
    ),
    'a part of the body': {
      code: route(`  await User.findOne({ name: req.body.name }); // !tainted`),
      suggested: [route(`  await User.findOne({ name: { $eq: req.body.name } });`)],
    },
    'an id of the body': route(`  await User.findById(req.body.id); // !tainted
  await User.findByIdAndDelete(req.body.id); // !tainted
  await User.findByIdAndUpdate(req.body.id, { seen: true }); // !tainted`),
    'the whole body, and what is updated with it': route(
      `  await User.findOneAndUpdate(req.body, req.body); // !tainted`,
    ),
    'a model made by a connection': `import express from 'express';
import { createConnection, Schema } from 'mongoose';
const app = express();
const connection = createConnection('mongodb://127.0.0.1');
const User = connection.model('User', new Schema({ name: String }));
app.post('/', async (req) => {
  await User.find({ name: req.body.name }); // !tainted
  await User.exists({ name: req.body.name }); // !tainted
  await User.deleteOne({ name: req.body.name }); // !tainted
});`,
    'a chain': {
      code: route(`  await User.where('name').equals(req.body.name); // !tainted`),
      suggested: [route(`  await User.where('name').equals(String(req.body.name));`)],
    },
    'other chains': route(`  await User.find().where({ name: req.body.name }).lean(); // !tainted
  await User.find().or([{ name: req.body.name }]); // !tainted
  await User.find().sort('name').findOne({ name: req.body.name }); // !tainted
  await User.where(req.body).exec(); // !tainted`),
    'code that the database runs': route(
      "  await User.find().$where(`this.name === '${req.body.name}'`); // !composed",
    ),
    'what is seen of it': route(`  await User.find().select(req.query.fields); // !composed
  await User.find({}, req.query.fields); // !composed
  await User.find().populate(req.query.with); // !composed`),
    'an order that may be an object': route(`  await User.find().sort(req.query.sort); // !tainted`),
    'an aggregation': route(`  await User.aggregate([{ $match: { name: req.body.name } }]); // !tainted
  await User.aggregate().match({ name: req.body.name }); // !tainted`),
    'wrapped in some other query only': route(
      `  await User.findOne({ name: req.body.name }, null, { sanitizeFilter: false }); // !tainted`,
    ),
    'by require': `const mongoose = require('mongoose');
const express = require('express');
const app = express();
const User = mongoose.model('User');
app.post('/', async (req, res) => {
  const user = await User.findOne({ mail: req.body.mail }); // !tainted
});`,
    'a model that Nest injects': `import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
import type { Request } from 'express';
@Injectable()
export class Users {
  constructor(@InjectModel('User') private model: Model<unknown>) {}
  async find(req: Request) {
    return this.model.findOne({ name: req.body.name }); // !tainted
  }
}`,
  },
});
