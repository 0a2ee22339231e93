import rule from '../../../src/rules/injection/no-mass-assignment.ts';
import { testRule } from '../../support/test-rule.ts';

const app = (imports: string, body: string): string => `import express from 'express';
${imports}
const app = express();
app.post('/:id', async (req, res) => {
${body}
});`;

const SEQUELIZE = `import { DataTypes, Model, Sequelize } from 'sequelize';
const sequelize = new Sequelize('sqlite::memory:');
const User = sequelize.define('User', { name: DataTypes.STRING, role: DataTypes.STRING });
class Post extends Model {}`;
const PRISMA = `import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();`;
const KNEX = `import knex from 'knex';\nconst db = knex({ client: 'pg' });`;
const TYPEORM = `import { DataSource, getRepository } from 'typeorm';
import { User } from './user.js';
const source = new DataSource({ type: 'postgres' });
const users = source.getRepository(User);`;
const OBJECTION = `import { Model } from 'objection';\nclass User extends Model { static tableName = 'users'; }`;
const KYSELY = `import { Kysely } from 'kysely';\nimport { dialect } from './dialect.js';\nconst db = new Kysely({ dialect });`;
const DRIZZLE = `import { drizzle } from 'drizzle-orm/node-postgres';\nimport { users } from './schema.js';\nconst db = drizzle(process.env.DATABASE_URL);`;
const MIKRO = `import { MikroORM, wrap } from '@mikro-orm/postgresql';
import { User } from './user.js';
const orm = await MikroORM.init();
const em = orm.em.fork();`;

testRule(rule, {
  safe: {
    'named fields of an item of DynamoDB': `import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
const documents = DynamoDBDocument.from(new DynamoDBClient({}));
export const handler = async (event) => {
  const { name } = JSON.parse(event.body);
  await documents.put({ TableName: 'users', Item: { id: 1, name } });
  return { statusCode: 201 };
};`,
    'Sequelize: named fields': app(SEQUELIZE, `  await User.create({ name: req.body.name });`),
    'a list of fields of Sequelize': app(
      SEQUELIZE,
      `  await User.create(req.body, { fields: ['name'] });
  await User.update(req.body, { where: { id: req.params.id }, fields: ['name'] });`,
    ),
    'Sequelize: a condition': app(SEQUELIZE, `  await User.findAll({ where: { name: req.body.name } });`),
    'Prisma: named fields': app(PRISMA, `  await prisma.user.create({ data: { name: req.body.name } });`),
    'Knex: named fields': app(KNEX, `  await db('users').insert({ name: req.body.name });`),
    'TypeORM: named fields': app(TYPEORM, `  await users.save({ name: req.body.name });`),
    'exposed fields of class-transformer alone': app(
      `${TYPEORM}\nimport { plainToInstance } from 'class-transformer';`,
      `  await users.save(plainToInstance(User, req.body, { excludeExtraneousValues: true }));`,
    ),
  },
  vulnerable: {
    DynamoDB: `import { DynamoDBDocument, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const documents = DynamoDBDocument.from(new DynamoDBClient({}));
export const handler = async (event) => {
  const user = JSON.parse(event.body);
  await client.send(new PutCommand({ TableName: 'users', Item: user })); // !tainted
  await documents.put({ TableName: 'users', Item: { id: 1, ...user } }); // !tainted
  return { statusCode: 201 };
};`,
    'DynamoDB before version 3': `import AWS from 'aws-sdk';
const documents = new AWS.DynamoDB.DocumentClient();
export const handler = async (event) => {
  await documents.put({ TableName: 'users', Item: JSON.parse(event.body) }).promise(); // !tainted
  return { statusCode: 201 };
};`,
    Sequelize: app(
      SEQUELIZE,
      `  await User.create(req.body); // !tainted
  await Post.create({ ...req.body, author: 1 }); // !tainted
  await User.bulkCreate(req.body); // !tainted
  await User.update(req.body, { where: { id: req.params.id } }); // !tainted
  await User.upsert(req.body); // !tainted
  await User.findOrCreate({ where: { id: 1 }, defaults: req.body }); // !tainted
  User.build(req.body); // !tainted`,
    ),
    'Sequelize: an instance': app(
      SEQUELIZE,
      `  const user = await User.findByPk(req.params.id);
  await user.update(req.body); // !tainted
  user.set(req.body); // !tainted
  Object.assign(user, req.body); // !tainted`,
    ),
    Prisma: app(
      PRISMA,
      `  await prisma.user.create({ data: req.body }); // !tainted
  await prisma.user.update({ where: { id: 1 }, data: { ...req.body } }); // !tainted
  await prisma.user.upsert({ where: { id: 1 }, create: req.body, update: {} }); // !tainted
  await prisma.user.createMany({ data: req.body.users }); // !tainted`,
    ),
    'Prisma: in a transaction': app(
      PRISMA,
      `  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { id: 1 }, data: req.body }); // !tainted
  });`,
    ),
    Knex: app(
      KNEX,
      `  await db('users').insert(req.body); // !tainted
  await db('users').where({ id: 1 }).update(req.body); // !tainted
  await db.table('users').insert([req.body]).returning('id'); // !tainted`,
    ),
    TypeORM: app(
      TYPEORM,
      `  await users.save(req.body); // !tainted
  const user = users.create(req.body); // !tainted
  await users.insert(req.body); // !tainted
  await users.update(req.params.id, req.body); // !tainted
  users.merge(await users.findOneBy({ id: 1 }), req.body); // !tainted
  await source.manager.save(User, req.body); // !tainted
  await source.createQueryBuilder().update(User).set(req.body).execute(); // !tainted`,
    ),
    'TypeORM: laid over an entity': app(
      TYPEORM,
      `  const user = await users.findOneBy({ id: 1 });
  Object.assign(user, req.body); // !tainted
  await users.save(user);`,
    ),
    'TypeORM: a repository that Nest injects': `import { Body, Controller, Post, Req } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Request } from 'express';
import { User } from './user.js';
@Controller('users')
export class Users {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
  @Post()
  async add(@Req() req: Request) {
    return this.users.save(req.body); // !tainted
  }
}`,
    'class-transformer: every field': app(
      `${TYPEORM}\nimport { plainToInstance } from 'class-transformer';`,
      `  const user = plainToInstance(User, req.body);
  await users.save(user); // !tainted`,
    ),
    Objection: app(
      OBJECTION,
      `  await User.query().insert(req.body); // !tainted
  await User.query().findById(1).patch(req.body); // !tainted
  await User.query().patchAndFetchById(1, req.body); // !tainted`,
    ),
    Kysely: app(
      KYSELY,
      `  await db.insertInto('users').values(req.body).execute(); // !tainted
  await db.updateTable('users').set({ ...req.body }).where('id', '=', 1).execute(); // !tainted`,
    ),
    Drizzle: app(
      DRIZZLE,
      `  await db.insert(users).values(req.body); // !tainted
  await db.update(users).set(req.body); // !tainted`,
    ),
    Firestore: app(
      `import { getFirestore } from 'firebase-admin/firestore';\nconst db = getFirestore();`,
      `  await db.collection('users').doc(req.params.id).set(req.body); // !tainted
  await db.collection('users').add({ ...req.body }); // !tainted
  const batch = db.batch();
  batch.update(db.doc('users/1'), req.body); // !tainted`,
    ),
    'the Realtime Database': app(
      `import admin from 'firebase-admin';`,
      `  await admin.database().ref('users').child('1').update(req.body); // !tainted`,
    ),
    MikroORM: app(
      MIKRO,
      `  const user = em.create(User, req.body); // !tainted
  em.assign(user, req.body); // !tainted
  wrap(user).assign(req.body); // !tainted
  await em.nativeUpdate(User, { id: 1 }, req.body); // !tainted`,
    ),
  },
});
