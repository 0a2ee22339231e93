import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (head: string, body: string): string => `import express from 'express';
${head}
const app = express();
app.get('/:id', async (req, res) => {
${body}
});`;

const DB = `import db from './db.js';`;

/** What runs the text is made in another file, or by a package that no row describes: the text tells what it is. */
testRule(rule, {
  safe: {
    'a bound parameter': route(
      DB,
      `  await db.query('select * from orders where id = $1', [req.params.id]);`,
    ),
    'parts of a date': {
      level: 'strict',
      code: route(
        DB,
        `  const now = new Date();
  await db.query(\`select * from orders where no like 'PO-\${now.getFullYear()}-%' and month = \${now.getMonth() + 1}\`);`,
      ),
    },
    'a number made of it': route(
      DB,
      `  await db.query('select * from orders where id = ' + Number(req.params.id));`,
    ),
    'what a function of the same file escapes': route(
      DB,
      `  await db.query('select * from orders where id = ' + db.escape(req.params.id));`,
    ),
    'a text that is no statement': route(
      DB,
      `  await db.query('find ' + req.query.q);
  await db.run('select one from the list: ' + req.query.q);
  await db.execute('update: ' + req.query.q);`,
    ),
    'a path': route(DB, `  await db.get('/select/from/' + req.query.q);`),
    'a selector': route(DB, `  await db.get('select ' + req.query.q);`),
    'a function of the file that is called so': route(
      `const query = (text) => text.length;`,
      `  res.json(query('select * from orders where id = ' + req.params.id));`,
    ),
    'a method of an object of the file': route(
      `const log = { query: (text) => text.length };`,
      `  res.json(log.query('select * from orders where id = ' + req.params.id));`,
    ),
    'parts that the file does not show, under strict': {
      level: 'strict',
      code: `import db from './db.js';
export const load = (table, id) => db.query(\`select * from \${table} where id = \${id}\`);`,
    },
    'a builder with a value': route(
      `import { users } from './users.js';`,
      `  await users.createQueryBuilder('u').where('u.id = :id', { id: req.params.id }).getOne();`,
    ),
    'a piece with a value': route(DB, `  await db('users').whereRaw('id = ?', [req.params.id]);`),
  },
  vulnerable: {
    'a connection that lies among the models': route(
      `import sequelize from '../models/sequelize.js';`,
      `  await sequelize.query(\`select * from orders where id = \${req.params.id}\`); // !tainted`,
    ),
    'a pool of another file': route(
      DB,
      `  await db.query('select * from orders where id = ' + req.params.id); // !tainted`,
    ),
    'one that is a parameter of a class': `import express from 'express';
class Orders {
  constructor(client) { this.client = client; }
  load(id) { return this.client.query('SELECT * FROM orders WHERE id = ' + id); } // !tainted
}
const orders = new Orders(process.client);
express().get('/:id', async (req, res) => res.json(await orders.load(req.params.id)));`,
    'a member of what another file exports': route(
      `import * as models from '../models/index.js';`,
      `  await models.sequelize.query(\`SELECT * FROM Orders WHERE name LIKE '%\${req.query.q}%'\`); // !tainted`,
    ),
    'a function of another file': route(
      `import { query } from './db.js';`,
      `  await query(\`delete from orders where id = '\${req.params.id}'\`); // !tainted`,
    ),
    'the same, required': `const express = require('express');
const { query: run, execute } = require('./db');
express().get('/:id', async (req, res) => {
  await run('insert into orders (id) values (' + req.params.id + ')'); // !tainted
  await execute('update orders set a = 1 where id = ' + req.params.id); // !tainted
});`,
    'a text that grows': route(
      DB,
      `  let sql = 'SELECT * FROM orders WHERE 1 = 1';
  if (req.query.state) sql += \` AND state = '\${req.query.state}'\`;
  await db.all(sql); // !tainted`,
    ),
    'an object that holds the text': route(
      DB,
      `  await db.query({ text: \`select * from orders where id = \${req.params.id}\`, values: [] }); // !tainted`,
    ),
    'names at the beginning': route(
      DB,
      `  await db.query(\`select \${req.query.columns} from orders\`); // !tainted
  await db.execute(\`UPDATE \${req.query.table} SET seen = 1\`); // !tainted`,
    ),
    'a package that no row describes': route(
      `import { connect } from 'some-database';`,
      `  await connect().execute(\`select * from posts where id = \${req.params.id}\`); // !tainted`,
    ),
    'a builder of TypeORM': route(
      `import { users } from './users.js';`,
      `  const found = users.createQueryBuilder('u');
  await found.where(\`u.name = '\${req.query.name}'\`).getMany(); // !tainted`,
    ),
    'a piece of knex': route(DB, `  await db('users').orderByRaw(req.query.order); // !tainted`),
    'the client of Prisma': route(
      `import { prisma } from '../lib/prisma.js';`,
      `  await prisma.$queryRawUnsafe('select ' + req.query.a); // !tainted`,
    ),
    'a web function': {
      isFormBound: 'the names of its parameters and the words of its answers tell what it is',
      code: `import { Pool } from 'pg';
const pool = new Pool();
export default async function handler(req) {
  const id = new URL(req.url).searchParams.get('id');
  return Response.json(await pool.query(\`SELECT * FROM posts WHERE id = \${id}\`)); // !tainted
}`,
    },
    'the same, typed': {
      filename: 'src/handler.ts',
      isFormBound: 'the declaration of its parameter tells what it is',
      code: `import { Pool } from 'pg';
const pool = new Pool();
export default async (request: Request) => {
  const id = new URL(request.url).searchParams.get('id');
  return Response.json(await pool.query(\`SELECT * FROM posts WHERE id = \${id}\`)); // !tainted
}`,
    },
    alasql: route(
      `import alasql from 'alasql';`,
      `  res.json(alasql('select * from cities where name = "' + req.query.name + '"')); // !tainted`,
    ),
  },
});
