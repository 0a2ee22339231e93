import rule from '../../../src/rules/injection/no-mass-assignment.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

/** A file that makes no route: how it is exported and what its parameters are called tells. */
const shaped = (code: string): Case => ({
  code,
  isFormBound: 'What is exported and what the parameters are called tells.',
});

/** Controllers as programs write them, and connections of databases that another file makes. */
testRule(rule, {
  safe: {
    'a static method that nobody is given': shaped(`const Order = require('../models/order');
class Orders {
  static async save(req, res) {
    await Order.create(req.body);
    res.json({});
  }
}`),
    'a static method of another shape': shaped(`const Order = require('../models/order');
class Orders {
  static async save(input, store) {
    await Order.create(input.body);
    store.send({});
  }
}
module.exports = Orders;`),
    'fields that are named, of a table': `import express from 'express';
import db from '../db.js';
express().post('/', async (req, res) => {
  await db('orders').insert({ name: req.body.name });
  res.sendStatus(201);
});`,
    'a connection that is called without a table': `import express from 'express';
import connect from '../db.js';
express().post('/', async (req, res) => {
  const client = await connect();
  await client.send(req.body);
  res.sendStatus(201);
});`,
  },
  vulnerable: {
    'a static method of a class that is exported': shaped(`const Order = require('../models/order');
class Orders {
  static async save(req, res) {
    await Order.create(req.body); // !tainted
    res.json({});
  }
}
module.exports = Orders;`),
    'a static method of the default export': shaped(`import Order from '../models/order.js';
export default class Orders {
  static async save(req, res) {
    await Order.create(req.body); // !tainted
    res.json({});
  }
}`),
    'a static method of a named export': shaped(`import Order from '../models/order.js';
export class Orders {
  static async save(req, res) {
    await Order.create(req.body); // !tainted
    res.json({});
  }
}`),
    'a static function in a field of a class expression': shaped(`const Order = require('../models/order');
module.exports = class {
  static save = async (req, res) => {
    await Order.create(req.body); // !tainted
    res.json({});
  };
};`),
    'a static method that a route is given': `import express from 'express';
import Order from '../models/order.js';
class Orders {
  static async save(asked, answer) {
    await Order.create(asked.body); // !tainted
    answer.sendStatus(201);
  }
}
express().post('/orders', Orders.save);`,
    'an object of functions that is exported': shaped(`import Order from '../models/order.js';
export const controller = {
  async save(req, res) {
    await Order.create(req.body); // !tainted
    res.json({});
  },
};`),
    'a static method of Koa': shaped(`const model = require('../model/index');
class Orders {
  static async save(ctx) {
    await model.orders.create(ctx.request.body); // !tainted
    ctx.body = {};
  }
}
module.exports = Orders;`),
    'a table of a connection of another file': `import express from 'express';
import db from '../database/dbConfig.js';
const router = express.Router();
router.post('/', async (req, res) => {
  const user = req.body;
  user.password = hashed(user.password);
  await db('users').insert(user); // !tainted
  await db('users').where({ id: req.params.id }).update(req.body); // !tainted
  res.sendStatus(201);
});`,
  },
});
