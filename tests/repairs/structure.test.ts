import { Query } from 'mingo';
import { describe, expect, it } from 'vitest';
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
