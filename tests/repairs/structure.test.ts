import { Query } from 'mingo';
import { describe, expect, it } from 'vitest';
import noMassAssignment from '../../src/rules/injection/no-mass-assignment.ts';
import noNosqlInjection from '../../src/rules/injection/no-nosql-injection.ts';
import { runHandler } from './run-handler.ts';

const EXPRESS = `import express from 'express';\nconst app = express();\n`;
const MONGO = `import { MongoClient } from 'mongodb';\nconst db = new MongoClient('mongodb://127.0.0.1').db();\n`;

const USERS = [
  { id: 1, name: 'ann', password: 'secret', tags: ['a', 'b'] },
  { id: 2, name: 'bob', password: 'hidden', tags: ['b'] },
  { id: 3, name: 'eve', age: 7 },
];
const database = {
  db: {
    collection: () => ({
      find: (filter: object) => new Query(filter).find<(typeof USERS)[number]>(USERS).all(),
    }),
  },
};

describe('a filter that compares with values as they are, executed', () => {
  const { before, after, repaired } = runHandler(
    noNosqlInjection,
    `${MONGO}${EXPRESS}app.get('/', (req) => {
  const { name, password } = req.body;
  return db.collection('users').find({ $or: [{ name, password }, { id: -1 }], id: { $gt: 0 } });
});`,
    database,
    true,
  );
  const find = (handle: typeof before, name: unknown, password: unknown): number[] =>
    (handle({ body: { name, password } }) as typeof USERS).map(({ id }) => id);

  it.each([
    ['ann', 'secret', [1]],
    ['ann', 'wrong', []],
    ['eve', undefined, [3]],
    ['bob', null, []],
    ['', '', []],
  ])('%s, %s is found as before', (name, password, found) => {
    expect(find(before, name, password)).toEqual(found);
    expect(find(after, name, password)).toEqual(found);
  });

  it.each([
    ['ann', { $ne: '' }],
    [{ $gt: '' }, { $ne: 1 }],
    [{ $regex: '^b' }, { $exists: true }],
    ['ann', { $in: ['secret'] }],
    ['ann', { $not: { $eq: 'x' } }],
  ])('%j, %j finds nobody', (name, password) => {
    expect(find(before, name, password)).not.toEqual([]);
    expect(find(after, name, password)).toEqual([]);
  });

  it('wraps what comes from others alone', () => {
    expect(repaired).toContain(
      '{ name: { $eq: name }, password: { $eq: password } }, { id: -1 }], id: { $gt: 0 }',
    );
  });
});

describe('a value that is made a text, executed', () => {
  const { before, after } = runHandler(
    noNosqlInjection,
    `import mongoose from 'mongoose';
const User = mongoose.model('User');
${EXPRESS}app.get('/', (req) => User.where('name').equals(req.query.name));`,
    {
      mongoose: {
        model: () => ({
          where: (field: string) => ({
            equals: (value: unknown) =>
              new Query({ [field]: value }).find<(typeof USERS)[number]>(USERS).all(),
          }),
        }),
      },
    },
    true,
  );

  it('finds as before, and nobody by an operator', () => {
    expect(after({ query: { name: 'ann' } })).toEqual(before({ query: { name: 'ann' } }));
    expect(before({ query: { name: { $ne: '' } } })).toHaveLength(3);
    expect(after({ query: { name: { $ne: '' } } })).toEqual([]);
  });
});

describe('fields of a list, executed', () => {
  const create = (code: string) =>
    runHandler(
      noMassAssignment,
      `import { PrismaClient } from '@prisma/client';
const db = new PrismaClient();
${EXPRESS}app.get('/', (req) => db.user.create({ data: ${code} }));`,
      { db: { user: { create: ({ data }: { data: object }) => data } } },
      true,
    );

  it.each([
    ['req.body', { name: 'ann' }],
    ['{ role: "user", ...req.body }', { role: 'user', name: 'ann' }],
    ['{ ...req.body, owner: 1 }', { name: 'ann', owner: 1 }],
  ])('%s keeps the fields of the list alone', (code, expected) => {
    const { before, after } = create(code);
    expect(before({ body: { name: 'ann' } })).toEqual(expected);
    expect(after({ body: { name: 'ann' } })).toEqual(expected);
    expect(before({ body: { name: 'ann', role: 'admin' } })).toHaveProperty('role', 'admin');
    expect(after({ body: { name: 'ann', role: 'admin', ['__proto__']: { a: 1 } } })).toEqual(expected);
  });

  it('writes nothing of no body', () => {
    expect(create('req.body').after({ body: {} })).toEqual({});
  });
});
