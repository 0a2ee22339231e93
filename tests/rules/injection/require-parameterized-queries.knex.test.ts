import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const HEAD = `import express from 'express';
import knex from 'knex';
const app = express();
const db = knex({ client: 'pg' });
`;
const route = (body: string, head = HEAD): string =>
  `${head}app.get('/:id', async (req, res) => {\n${body}\n});`;
const OBJECTION = `import express from 'express';
import { Model, raw } from 'objection';
const app = express();
class Person extends Model { static tableName = 'persons'; }
`;

testRule(rule, {
  safe: {
    'bound values of the builder of knex':
      route(`  await db('t').where('id', req.params.id).whereIn('kind', req.query.kinds);
  await db('t').where({ name: req.query.name }).andWhere('a', '>', req.query.a).limit(req.query.n);
  await db('t').insert({ name: req.body.name });`),
    'values of knex.raw': route("  await db.raw('select * from t where id = ?', [req.params.id]);"),
    'one value of knex.raw': route("  await db.raw('select * from t where id = ?', req.params.id);"),
    'names of knex.raw': route("  await db.raw('select ?? from ??', [req.query.column, req.query.table]);"),
    'named values of knex.raw': route(
      "  await db.raw('select * from t where id = :id', { id: req.params.id });",
    ),
    'values of the raw methods of knex':
      route(`  await db('t').whereRaw('a = ?', [req.query.a]).orderByRaw('?? desc', [req.query.sort])
    .havingRaw('count(*) > ?', [req.query.n]).joinRaw('join u on u.id = ?', [req.query.u]);`),
    'a number in knex.raw': route('  await db.raw(`select * from t limit ${Number(req.query.n)}`);'),
    'a direction chosen, in orderByRaw': route(
      "  await db('t').orderByRaw(`name ${req.query.dir === 'desc' ? 'desc' : 'asc'}`);",
    ),
    'a column of a list, in orderByRaw': route(`  const columns = ['name', 'price'];
  if (!columns.includes(req.query.sort)) return;
  await db('t').orderByRaw(req.query.sort);`),
    'constants in knex.raw, under strict': {
      level: 'strict',
      code: `import knex from 'knex';
const TABLE = 'orders';
knex({ client: 'pg' }).raw(\`select * from \${TABLE}\`);`,
    },
    'bound values of objection': route(
      `  await Person.query().where('name', req.query.name).orderBy('name');
  await Person.query().whereRaw('age > ?', req.query.age);
  await Person.query().select(raw('coalesce(??, ?)', 'name', req.query.name));`,
      OBJECTION,
    ),
    'a raw of something else': route(
      "  String.raw`select ${req.query.a}`;\n  other.raw('select ' + req.query.a);",
    ),
  },
  vulnerable: {
    'a builder that is this of a callback': route(
      "  await db('t').where(function () { this.whereRaw('a = ' + req.query.a); }); // !tainted",
    ),
    'knex.raw': {
      code: route("  await db.raw(`select * from t where name = '${req.query.name}'`); // !tainted"),
      repaired: route("  await db.raw('select * from t where name = ?', [String(req.query.name)]);"),
    },
    'a condition of knex': {
      code: route("  await db('t').whereRaw(`lower(name) = '${req.query.name}' and open`); // !tainted"),
      repaired: route("  await db('t').whereRaw('lower(name) = ? and open', [String(req.query.name)]);"),
    },
    'a question mark in quotes, which knex takes for a placeholder': {
      code: route(
        `  await db.raw("select 'why?' from t where name = '" + req.query.name + "'"); // !tainted`,
      ),
      suggested: [],
    },
    'knex.raw with values beside': route(
      "  await db.raw('select * from t where id = ? order by ' + req.query.sort, [req.params.id]); // !tainted",
    ),
    'each raw method of knex': route(`  const { q } = req.query;
  await db('t').whereRaw('a = ' + q); // !tainted
  await db('t').where('a', 1).orWhereRaw('a = ' + q); // !tainted
  await db('t').where('a', 1).andWhereRaw('a = ' + q); // !tainted
  await db('t').groupByRaw(q); // !tainted
  await db('t').groupBy('a').havingRaw('a = ' + q); // !tainted
  await db('t').groupBy('a').having('b', 1).orHavingRaw('a = ' + q); // !tainted
  await db.select('*').fromRaw(q); // !tainted
  await db('t').select('a').joinRaw('join ' + q); // !tainted
  await db.from('t').orderByRaw('name ' + q); // !tainted
  await db.withSchema('shop').from('t').orderByRaw(q); // !tainted`),
    'a raw part of a builder': route(`  await db('t').select(db.raw('max(' + req.query.a + ')')); // !tainted
  await db('t').where(db.raw('a = ' + req.query.b)); // !tainted
  await db('t').orderBy(db.raw(req.query.c)); // !tainted`),
    'a query grown in steps': route(`  const query = db('t').select('a');
  if (req.query.sort) query.orderByRaw(\`\${req.query.sort} desc\`); // !tainted
  await query;`),
    'a query grown by assignment': route(`  let query = db('t');
  query = query.where('a', 1);
  query = query.whereRaw('b = ' + req.query.b); // !tainted
  await query;`),
    'a callback of the builder': route(
      "  await db('t').where((builder) => builder.whereRaw('a = ' + req.query.a)); // !tainted",
    ),
    'a modifier': route(
      "  await db('t').modify((builder) => { builder.orderByRaw(req.query.sort); }); // !tainted",
    ),
    'a transaction of knex': route(`  await db.transaction(async (trx) => {
    await trx.raw('delete from t where id = ' + req.params.id); // !tainted
    await trx('t').whereRaw('id = ' + req.params.id); // !tainted
  });
  const own = await db.transaction();
  await own.raw('select ' + req.query.a); // !tainted
  await db('t').transacting(own).whereRaw(req.query.b); // !tainted`),
    'a schema of knex': route("  await db.schema.raw('create table ' + req.query.table); // !tainted"),
    'knex, required': `const db = require('knex')({ client: 'mysql2' });
const router = require('express').Router();
router.get('/', (req, res) => db.raw('select ' + req.query.a)); // !tainted`,
    'a named import of knex': `import { knex } from 'knex'; import express from 'express';
const db = knex({ client: 'pg' });
express().get('/', (req) => db('t').whereRaw('a = ' + req.query.a)); // !tainted`,
    'typed knex': `import type { Request } from 'express';
import type { Knex } from 'knex';
export class Orders {
  constructor(private readonly db: Knex) {}
  find(req: Request) { return this.db('orders').orderByRaw(req.query.sort as string); } // !tainted
}
export function migrate(knex: Knex, req: Request) { return knex.raw(\`drop table \${req.query.table}\`); } // !tainted`,
    objection: route(
      `  await Person.query().whereRaw('age > ' + req.query.a); // !tainted
  await Person.query().select(raw('max(' + req.query.b + ')')); // !tainted
  await Person.query().where('a', 1).orderByRaw(req.query.c); // !tainted
  await Person.raw('select ' + req.query.d); // !tainted
  await Person.knex().raw('select ' + req.query.e); // !tainted`,
      OBJECTION,
    ),
    'a part that nobody knows, under strict': {
      level: 'strict',
      code: `import knex from 'knex';
const db = knex({ client: 'pg' });
export const find = (sort) => db('t').orderByRaw(\`\${sort} desc\`); // !composed`,
    },
  },
});
