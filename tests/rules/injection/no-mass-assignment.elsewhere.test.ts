import rule from '../../../src/rules/injection/no-mass-assignment.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (head: string, body: string): string => `import express from 'express';
${head}
const app = express();
app.put('/:id', async (req, res) => {
${body}
});`;

const USER = `import { User } from '../models/user.js';`;

/** Models that another file makes, known by where it stands or by methods that nothing else has. */
testRule(rule, {
  safe: {
    'a service that has methods of the same name': route(
      `import { Items } from './items.js';`,
      `  const items = new Items({ schema: req.schema });
  await items.updateOne(req.params.id, req.body);
  await items.updateMany(req.body.keys, req.body.data);`,
    ),
    'named fields': route(
      USER,
      `  await User.create({ name: req.body.name });
  await User.findByIdAndUpdate(req.params.id, { name: req.body.name });
  const user = new User({ name: req.body.name });
  await user.save();`,
    ),
    'a list of fields of Sequelize': route(
      USER,
      `  await User.update(req.body, { where: { id: req.params.id }, fields: ['name'] });
  await User.create(req.body, { fields: ['name'] });`,
    ),
    'one field of a loaded record': route(
      USER,
      `  const user = await User.findById(req.params.id);
  user.name = req.body.name;
  await user.save();`,
    ),
    'a service that creates something': route(
      `import { service } from './service.js';`,
      `  await service.create(req.body);
  await service.update(req.params.id, req.body);`,
    ),
    'named fields of Prisma': route(
      `import { prisma } from './prisma.js';`,
      `  await prisma.user.update({ where: { id: 1 }, data: { name: req.body.name } });`,
    ),
  },
  vulnerable: {
    'a model that is all that its file exports': `const express = require('express');
const User = require('../models/user');
express().post('/', async (req, res) => {
  const user = new User(req.body); // !tainted
  res.json(await user.save());
});`,
    'a model of mongoose': route(
      USER,
      `  await User.create(req.body); // !tainted
  await User.findByIdAndUpdate(req.params.id, req.body); // !tainted
  await User.updateOne({ _id: req.params.id }, { $set: req.body }); // !tainted
  await new User(req.body).save(); // !tainted`,
    ),
    'a model of Sequelize': route(
      `import models from '../models/index.js';`,
      `  await models.User.update(req.body, { where: { id: req.params.id } }); // !tainted
  await models.User.bulkCreate(JSON.parse(req.body.users)); // !tainted`,
    ),
    'a loaded record': route(
      USER,
      `  const user = await User.findByPk(req.params.id);
  user.set(req.body); // !tainted
  await user.update(req.body); // !tainted`,
    ),
    'methods that nothing else has': route(
      `import { users } from './database.js';`,
      `  await users.insertOne({ ...req.body, at: 1 }); // !tainted
  await users.findOneAndUpdate({ _id: req.params.id }, { $set: req.body }); // !tainted`,
    ),
    'the client of Prisma': route(
      `import prisma from '../lib/prisma.js';`,
      `  await prisma.user.create({ data: req.body }); // !tainted`,
    ),
    'the service of Prisma': {
      filename: 'src/users.controller.ts',
      code: `import { Body, Controller, Post } from '@nestjs/common';
import { PrismaService } from './prisma.service';
@Controller('users')
export class UsersController {
  constructor(private readonly prisma: PrismaService) {}
  @Post()
  create(@Body() body: any) {
    return this.prisma.user.create({ data: body }); // !tainted
  }
}`,
    },
  },
});
