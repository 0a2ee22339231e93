import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const HEAD = `import express from 'express';
import { Sequelize, DataTypes, Model, literal, fn, col, cast, Op } from 'sequelize';
const app = express();
const sequelize = new Sequelize(process.env.DATABASE);
const User = sequelize.define('User', { name: DataTypes.STRING });
class Order extends Model {}
`;
const route = (body: string, head = HEAD): string =>
  `${head}app.get('/:id', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'replacements of Sequelize':
      route(`  await sequelize.query('select * from t where id = :id', { replacements: { id: req.params.id } });
  await sequelize.query('select * from t where id = ?', { replacements: [req.params.id] });`),
    'binds of Sequelize': route(
      "  await sequelize.query('select * from t where id = $id', { bind: { id: req.params.id } });",
    ),
    'values of an object': route(
      "  await sequelize.query({ query: 'select * from t where id = ?', values: [req.params.id] });",
    ),
    'bound values of models of Sequelize':
      route(`  await User.findAll({ where: { name: req.query.name, age: { [Op.gt]: Number(req.query.age) } } });
  await User.findAll({ order: [[req.query.sort, 'DESC']], limit: Number(req.query.n) });
  await User.create({ name: req.body.name });`),
    'arguments of functions of Sequelize': route(
      "  await User.findAll({ where: Sequelize.where(fn('lower', col('name')), req.query.name) });",
    ),
    'a value escaped by Sequelize': route(
      '  await sequelize.query(`select * from t where name = ${sequelize.escape(req.query.name)}`);',
    ),
    'a number in a literal of Sequelize': route(
      '  await User.findAll({ order: literal(`abs(age - ${Number(req.query.age)})`) });',
    ),
    'a column of a list, in a literal': route(`  const columns = new Set(['name', 'age']);
  if (!columns.has(req.query.sort)) return;
  await User.findAll({ order: [[literal(req.query.sort), 'ASC']] });`),
    'a tag of Sequelize 7': route(
      '  await sequelize.query(sql`select * from t where id = ${req.params.id}`);',
      `import { Sequelize, sql } from '@sequelize/core';
import express from 'express';
const app = express();
const sequelize = new Sequelize({ dialect });
`,
    ),
    'a literal of something else': route(
      "  const literal = (text) => text;\n  literal('select ' + req.query.a);",
    ),
    'constants, under strict': {
      level: 'strict',
      code: `import { Sequelize, literal } from 'sequelize';
const TABLE = 'orders';
new Sequelize('sqlite::memory:').query(\`select * from \${TABLE}\`);
literal(\`\${TABLE}.id\`);`,
    },
  },
  vulnerable: {
    'a query of Sequelize': {
      code: route("  await sequelize.query(`select * from t where name = '${req.query.name}'`); // !tainted"),
      repaired: route(
        "  await sequelize.query('select * from t where name = ?', { replacements: [String(req.query.name)] });",
      ),
    },
    'a query of Sequelize with options beside': {
      code: route(
        "  await sequelize.query(`select * from t where name = '${req.query.name}'`, { raw: true }); // !tainted",
      ),
      repaired: route(
        "  await sequelize.query('select * from t where name = ?', { raw: true, replacements: [String(req.query.name)] });",
      ),
    },
    'a query with replacements beside': route(
      "  await sequelize.query('select * from t where id = :id order by ' + req.query.sort, { replacements: { id: 1 } }); // !tainted",
    ),
    'the text of an object': route(
      "  await sequelize.query({ query: 'select ' + req.query.a }); // !tainted",
    ),
    'a literal in each place':
      route(`  await User.findAll({ where: literal('name = ' + req.query.a) }); // !tainted
  await User.findAll({ order: [[Sequelize.literal(req.query.b), 'ASC']] }); // !tainted
  await User.findAll({ attributes: ['id', [sequelize.literal(\`(\${req.query.c})\`), 'c']] }); // !tainted`),
    'the name of a function, the type of a cast':
      route(`  await User.findAll({ attributes: [[fn(req.query.fn, col('a')), 'x']] }); // !tainted
  await User.findAll({ attributes: [[cast(col('a'), req.query.type), 'x']] }); // !tainted`),
    'the database of a model': route(`  await User.sequelize.query('select ' + req.query.a); // !tainted
  await Order.sequelize.query('select ' + req.query.b); // !tainted`),
    'the database of a migration': `import type { Request } from 'express';
import type { QueryInterface } from 'sequelize';
export const up = (queryInterface: QueryInterface, req: Request) =>
  queryInterface.sequelize.query(\`drop table \${req.query.table}\`); // !tainted`,
    'Sequelize, required': `const Sequelize = require('sequelize');
const router = require('express').Router();
const sequelize = new Sequelize('sqlite::memory:');
router.get('/', (req, res) => sequelize.query('select ' + req.query.a)); // !tainted
router.get('/', (req, res) => Sequelize.literal(req.query.a)); // !tainted`,
    'sequelize-typescript': `import { Sequelize } from 'sequelize-typescript'; import express from 'express';
const sequelize = new Sequelize({ dialect: 'postgres' });
express().get('/', (req) => sequelize.query('select ' + req.query.a)); // !tainted`,
    'Sequelize 7': `import { Sequelize, literal, sql } from '@sequelize/core'; import express from 'express';
const sequelize = new Sequelize({ dialect });
express().get('/', async (req) => {
  await sequelize.query('select ' + req.query.a); // !tainted
  await sequelize.query(sql\`select \${literal(req.query.b)}\`); // !tainted
  await sequelize.query(sql\`select \${sql.literal(req.query.c)}\`); // !tainted
});`,
    'typed Sequelize, injected': `import type { Request } from 'express';
import { Sequelize } from 'sequelize-typescript';
export class Orders {
  constructor(private sequelize: Sequelize) {}
  find(req: Request) { return this.sequelize.query(\`select \${req.query.a}\`); } // !tainted
}`,
    'a part that nobody knows, under strict': {
      level: 'strict',
      code: `import { literal } from 'sequelize';
export const order = (sort) => literal(\`\${sort} desc\`); // !composed`,
    },
  },
});
