import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { Pool } from 'pg';
const app = express();
const pool = new Pool();
`;

const route = (body: string): string => `${APP}app.get('/:id', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'a bound parameter': route(`  await pool.query('select * from t where id = $1', [req.params.id]);`),
    'a bound parameter in an object': route(
      `  await pool.query({ text: 'select * from t where id = $1', values: [req.params.id] });`,
    ),
    'constant text of several parts': route(
      `  const table = 'orders';\n  await pool.query('select * from ' + table + \` where id = $1\`, [req.params.id]);`,
    ),
    'a number made by Number': route(
      `  await pool.query(\`select * from t limit \${Number(req.query.limit)}\`);`,
    ),
    'a number made by parseInt': route(
      `  const page = parseInt(req.query.page, 10);\n  await pool.query('select * from t offset ' + page * 20);`,
    ),
    'a direction chosen by a conditional': route(
      `  await pool.query(\`select * from t order by a \${req.query.dir === 'asc' ? 'asc' : 'desc'}\`);`,
    ),
    'a column of an allow-list': route(`  const columns = ['name', 'price'];
  const sort = String(req.query.sort);
  if (!columns.includes(sort)) return res.sendStatus(400);
  await pool.query(\`select * from t order by \${sort}\`);`),
    'a column of a set': route(`  const columns = new Set(['name', 'price']);
  const sort = columns.has(req.query.sort) ? req.query.sort : 'name';
  await pool.query(\`select * from t order by \${sort}\`);`),
    'a column looked up in a table': route(`  const columns = { name: 'name', price: 'price_cents' };
  await pool.query(\`select * from t order by \${columns[req.query.sort] ?? 'name'}\`);`),
    'a name tested by an anchored pattern': route(`  const { table } = req.query;
  if (!/^[a-z_]+$/.test(table)) throw new Error('no such table');
  await pool.query(\`select * from \${table}\`);`),
    'an identifier escaped by the driver': `import { escapeIdentifier } from 'pg';
${route(`  await pool.query(\`select * from \${escapeIdentifier(req.query.table)}\`);`)}`,
    'a literal escaped by the client': route(`  const client = await pool.connect();
  await client.query('select * from t where name = ' + client.escapeLiteral(req.query.name));`),
    'a value escaped by mysql': `import mysql from 'mysql2'; import express from 'express';
const pool = mysql.createPool(process.env.DATABASE);
express().get('/', (req) => pool.query('select * from t where name = ' + mysql.escape(req.query.name)));`,
    'a name escaped by mysql': `import mysql from 'mysql'; import express from 'express';
const pool = mysql.createPool(process.env.DATABASE);
express().get('/', (req) => pool.query('select * from ' + mysql.escapeId(req.query.table)));`,
    'a tagged template that parameterizes': `import SQL from 'sql-template-strings';
${route('  await pool.query(SQL`select * from t where id = ${req.params.id}`);')}`,
    'a text formatted by pg-format': `import format from 'pg-format';
${route(`  await pool.query(format('select * from t where %I = %L', req.query.column, req.query.value));`)}`,
    'placeholders made for a list':
      route(`  const marks = req.body.ids.map((_, index) => \`$\${index + 1}\`).join(',');
  await pool.query(\`select * from t where id in (\${marks})\`, req.body.ids);`),
    'a value assigned anew': route(`  let name = req.query.name;
  name = 'x';
  await pool.query(\`select \${name} from t\`);`),
    'a case that fixes the value': route(`  switch (req.query.kind) {
    case 'open': await pool.query(\`select * from t where kind = '\${req.query.kind}'\`); break;
  }`),
    'a value checked by a function of the file': `${APP}
function assertName(name) { if (!/^\\w+$/.test(name)) throw new TypeError('no name'); }
app.get('/', async (req) => { const { name } = req.query; assertName(name); await pool.query('select * from ' + name); });`,
    'the answer of the database is not the text': route(`  const { rows } = await pool.query('select 1');
  res.send(\`\${req.query.name} \${rows.length}\`);`),
    'a query method of something else': `import express from 'express'; import { search } from './search.js';
express().get('/', (req) => search.query(\`find \${req.query.q}\`));`,
    'a log line with the value': route(`  console.log(\`looking for \${req.params.id}\`);
  await pool.query('select * from t where id = $1', [req.params.id]);`),
    'two values that do not meet': route(`  const same = (value) => value;
  const table = same('orders');
  res.send(same(req.query.q));
  await pool.query('select * from ' + table);`),
    'a length': route(`  await pool.query(\`select * from t limit \${req.body.items.length}\`);`),
    'a boolean turned into a word': route(
      `  await pool.query(\`select * from t where \${req.query.open ? 'closed is null' : 'true'}\`);`,
    ),
    'a part that the file does not show': `import { Pool } from 'pg'; import { TABLE } from './names.js';
new Pool().query(\`select * from \${TABLE}\`);`,
    'a text of the environment': `import { Pool } from 'pg';
new Pool().query(\`select * from \${process.env.TABLE}\`);`,
    'not seen: a text that another file puts together': `import { Pool } from 'pg'; import { build } from './build.js';
export const find = (req) => new Pool().query(build(req.query.id));`,
    'not seen: a text that another file makes': `import express from 'express'; import { pool, select } from './database.js';
express().get('/', (req) => pool.query(select(req.query.id)));`,
    'constants only, under strict': {
      level: 'strict',
      code: `import { Pool } from 'pg';
const TABLE = 'orders';
new Pool().query(\`select * from \${TABLE} where id = $1\`, [load()]);`,
    },
    'a whole text of another file, under strict': {
      level: 'strict',
      code: `import { Pool } from 'pg'; import { FIND } from './queries.js'; new Pool().query(FIND, [load()]);`,
    },
  },
  vulnerable: {
    'request data in a template': {
      code: route(`  await pool.query(\`select * from t where id = \${req.params.id}\`); // !tainted`),
      repaired: route(`  await pool.query('select * from t where id = $1', [req.params.id]);`),
    },
    'request data added to a text': {
      code: route(
        `  await pool.query("select * from t where name = '" + req.query.name + "' and open"); // !tainted`,
      ),
      repaired: route(`  await pool.query("select * from t where name = $1 and open", [req.query.name]);`),
    },
    'a text in a variable': {
      code: route(`  const text = \`select * from t where name = '\${req.query.name}'\`;
  const { rows } = await pool.query(text); // !tainted`),
      repaired: route(`  const text = 'select * from t where name = $1';
  const { rows } = await pool.query(text, [req.query.name]);`),
    },
    'a callback': {
      code: route(
        `  pool.query('select * from t where id = ' + req.params.id, (error, result) => res.json(result)); // !tainted`,
      ),
      repaired: route(
        `  pool.query('select * from t where id = $1', [req.params.id], (error, result) => res.json(result));`,
      ),
    },
    'a row that is stored': {
      code: route(`  await pool.query(\` // !tainted
    insert into visits (page, agent)
    values ('\${req.body.page}', '\${req.body.agent}')
  \`);`),
      repaired: route(`  await pool.query(\`
    insert into visits (page, agent)
    values ($1, $2)
  \`, [req.body.page, req.body.agent]);`),
    },
    'a row that is changed': {
      code: route(
        `  await pool.query(\`update t set name = '\${req.body.name}' where id = '\${req.params.id}'\`); // !tainted`,
      ),
      repaired: route(
        `  await pool.query('update t set name = $1 where id = $2', [req.body.name, req.params.id]);`,
      ),
    },
    'two days': {
      code: route(
        `  await pool.query(\`select sku from sales where day between '\${req.query.from}' and '\${req.query.to}' limit 9\`); // !tainted`,
      ),
      repaired: route(
        `  await pool.query('select sku from sales where day between $1 and $2 limit 9', [req.query.from, req.query.to]);`,
      ),
    },
    'the text of an object': {
      code: route(
        `  await pool.query({ text: \`select * from t where id = '\${req.params.id}'\` }); // !tainted`,
      ),
      repaired: route(
        `  await pool.query({ text: 'select * from t where id = $1', values: [req.params.id] });`,
      ),
    },
    'a constant and a number beside it': {
      code: route(`  const table = 'orders';
  await pool.query(\`select * from \${table} where name = '\${req.query.name}' limit \${Number(req.query.n)}\`); // !tainted`),
      repaired: route(`  const table = 'orders';
  await pool.query(\`select * from \${table} where name = $1 limit \${Number(req.query.n)}\`, [req.query.name]);`),
    },
    'values that are there already': {
      code: route(
        `  await pool.query(\`select * from t where owner = $1 and state = '\${req.query.state}'\`, [req.user.id]); // !tainted`,
      ),
      suggested: [
        route(
          `  await pool.query('select * from t where owner = $1 and state = $2', [req.user.id, req.query.state]);`,
        ),
      ],
    },
    'a pattern': {
      code: route(`  await pool.query(\`select * from t where name like '%\${req.query.q}%'\`); // !tainted`),
      suggested: [
        route(`  await pool.query('select * from t where name like $1', [\`%\${req.query.q}%\`]);`),
      ],
    },
    'a limit': {
      code: route(`  await pool.query('select * from t limit ' + req.query.limit); // !tainted`),
      suggested: [route(`  await pool.query(\`select * from t limit \${Number(req.query.limit)}\`);`)],
    },
    'a comparison by size, which the column may refuse': {
      code: route(`  await pool.query(\`select * from t where price < \${req.query.most}\`); // !tainted`),
      suggested: [route(`  await pool.query('select * from t where price < $1', [req.query.most]);`)],
    },
    'a list': {
      code: route(`  const ids = req.body.ids.map((id) => \`'\${id}'\`).join(',');
  await pool.query(\`select * from t where id in (\${ids})\`); // !tainted`),
      suggested: [],
    },
    'a column to sort by': {
      code: route(`  await pool.query(\`select * from t order by \${req.query.sort}\`); // !tainted`),
      suggested: [],
    },
    'a cast': {
      code: route(`  await pool.query(\`select * from t where a = '\${req.query.a}'::int\`); // !tainted`),
      suggested: [],
    },
    'an interval': {
      code: route(
        `  await pool.query(\`select * from t where at > now() - interval '\${req.query.days} days'\`); // !tainted`,
      ),
      suggested: [],
    },
    'a path in JSON': {
      code: route(`  await pool.query(\`select data->>'\${req.query.key}' from t\`); // !tainted`),
      suggested: [],
    },
    'quotes that the program sets': {
      code: route(`  const name = "'" + req.query.name + "'";
  await pool.query(\`select * from t where name = \${name}\`); // !tainted`),
      suggested: [],
    },
    'two statements': {
      code: route(
        `  await pool.query(\`begin; delete from t where id = '\${req.params.id}'; commit\`); // !tainted`,
      ),
      suggested: [],
    },
    'the whole text': {
      code: route(`  await pool.query(req.body.sql); // !tainted`),
      suggested: [],
    },
    'a text grown in steps': route(`  let text = 'select * from t';
  if (req.query.name) text += \` where name = '\${req.query.name}'\`;
  await pool.query(text); // !tainted`),
    'conditions joined from a list': route(`  const conditions = [];
  for (const key of Object.keys(req.query)) conditions.push(\`\${key} = 1\`);
  await pool.query('select * from t where ' + conditions.join(' and ')); // !tainted`),
    'text.concat': route(
      `  await pool.query('select * from t where id = '.concat(req.params.id)); // !tainted`,
    ),
    'text.replace': route(
      `  await pool.query('select * from t where id = :id'.replace(':id', req.params.id)); // !tainted`,
    ),
    'a client of the pool': route(`  const client = await pool.connect();
  await client.query(\`select \${req.query.a} from t\`); // !tainted`),
    'a default import': `import pg from 'pg'; import express from 'express';
const client = new pg.Client();
express().get('/', (req) => client.query('select ' + req.query.a)); // !tainted`,
    'a module that is required': `const { Pool } = require('pg');
const router = require('express').Router();
const db = new Pool();
router.post('/', (req, res) => db.query(\`select \${req.body.a}\`)); // !tainted
module.exports = router;`,
    'a helper of the file': {
      code: `${APP}
function find(name) { return pool.query('select * from t where name = \\'' + name + '\\''); } // !tainted
app.get('/:name', async (req, res) => { const { name } = req.params; res.json(await find(name)); });`,
      repaired: `${APP}
function find(name) { return pool.query('select * from t where name = $1', [name]); }
app.get('/:name', async (req, res) => { const { name } = req.params; res.json(await find(name)); });`,
    },
    'a repository': {
      code: `${APP}
class Orders {
  constructor(db) { this.db = db; }
  find(id) { return this.db.query(\`select * from orders where id = \${id}\`); } // !tainted
}
const orders = new Orders(pool);
app.get('/:id', async (req, res) => res.json(await orders.find(req.params.id)));`,
      repaired: `${APP}
class Orders {
  constructor(db) { this.db = db; }
  find(id) { return this.db.query('select * from orders where id = $1', [id]); }
}
const orders = new Orders(pool);
app.get('/:id', async (req, res) => res.json(await orders.find(req.params.id)));`,
    },
    'a route of a router': `${APP}
const router = express.Router();
router.route('/:id').get((req, res) => pool.query('select ' + req.params.id)); // !tainted`,
    'a middleware': `${APP}
app.use((req, res, next) => { pool.query(\`select '\${req.headers['x-tenant']}'\`); next(); }); // !tainted`,
    'typed parameters': `import type { Request, Response } from 'express';
import type { Pool } from 'pg';
export async function list(pool: Pool, req: Request, res: Response) {
  res.json(await pool.query(\`select * from t order by \${req.query.sort as string}\`)); // !tainted
}`,
    'an assertion around the text': route(
      `  await pool.query((\`select \${req.query.a!}\` satisfies string) as string); // !tainted`,
    ),
    'a check that is not anchored': route(`  const { table } = req.query;
  if (!/[a-z_]+/.test(table)) return;
  await pool.query(\`select * from \${table}\`); // !tainted`),
    'a check of something else': route(`  if (!['a', 'b'].includes(req.query.table)) return;
  await pool.query(\`select * from \${req.query.name}\`); // !tainted`),
    'a connection of mysql2': {
      code: `import mysql from 'mysql2/promise'; import express from 'express';
const pool = mysql.createPool(process.env.DATABASE);
express().get('/', async (req, res) => {
  const [rows] = await pool.query(\`select * from t where name = '\${req.query.name}'\`); // !tainted
  res.json(rows);
});`,
      repaired: `import mysql from 'mysql2/promise'; import express from 'express';
const pool = mysql.createPool(process.env.DATABASE);
express().get('/', async (req, res) => {
  const [rows] = await pool.query('select * from t where name = ?', [String(req.query.name)]);
  res.json(rows);
});`,
    },
    'a bare part behind a question mark, where true is no text': {
      code: `const mysql = require('mysql2'); const router = require('express').Router();
const connection = mysql.createConnection(process.env.DATABASE);
router.get('/', (req, res) => connection.execute(\`select * from t where open = \${req.query.open}\`, done)); // !tainted`,
      suggested: [
        `const mysql = require('mysql2'); const router = require('express').Router();
const connection = mysql.createConnection(process.env.DATABASE);
router.get('/', (req, res) => connection.execute('select * from t where open = ?', [String(req.query.open)], done));`,
      ],
    },
    'a statement of better-sqlite3': {
      code: `import Database from 'better-sqlite3'; import express from 'express';
const db = new Database('shop.db');
express().get('/', (req, res) => res.json(db.prepare(\`select * from t where name = '\${req.query.name}'\`).all())); // !tainted`,
      repaired: `import Database from 'better-sqlite3'; import express from 'express';
const db = new Database('shop.db');
express().get('/', (req, res) => res.json(db.prepare('select * from t where name = ?').all(String(req.query.name))));`,
    },
    'a script of better-sqlite3, which takes no values': {
      code: `import Database from 'better-sqlite3'; import express from 'express';
const db = new Database('shop.db');
express().get('/', (req) => db.exec(\`delete from t where name = '\${req.query.name}'\`)); // !tainted`,
      suggested: [],
    },
    'a part that nobody knows, under strict': {
      level: 'strict',
      code: `import { Pool } from 'pg';
export const find = (name) => new Pool().query(\`select * from t where name = '\${name}'\`); // !composed`,
      suggested: [
        `import { Pool } from 'pg';
export const find = (name) => new Pool().query('select * from t where name = $1', [name]);`,
      ],
    },
    'a table that nobody knows, under strict': {
      level: 'strict',
      code: `import { Pool } from 'pg'; import { TABLE } from './names.js';
new Pool().query('select * from ' + TABLE); // !composed`,
      suggested: [],
    },
  },
});
