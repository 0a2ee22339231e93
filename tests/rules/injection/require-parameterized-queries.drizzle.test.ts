import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

const HEAD = `import express from 'express';
import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { users } from './schema.js';
const app = express();
const db = drizzle(process.env.DATABASE);
`;
const MIKRO = `import express from 'express';
import { MikroORM, raw, sql } from '@mikro-orm/postgresql';
import { User } from './user.js';
const app = express();
const orm = await MikroORM.init({ dbName: 'shop' });
const em = orm.em.fork();
`;
const route = (body: string, head = HEAD): string =>
  `${head}app.get('/:id', async (req, res) => {\n${body}\n});`;

/** Drizzle and MikroORM. */
testRule(rule, {
  safe: {
    'holes of Drizzle': route('  await db.execute(sql`select * from users where id = ${req.params.id}`);'),
    'conditions of Drizzle': route(
      '  await db.select().from(users).where(eq(users.id, req.params.id)).limit(Number(req.query.n));\n  await db.select().from(users).where(sql`lower(${users.name}) = ${req.query.name}`);',
    ),
    'lists of Drizzle': route(
      '  const parts = req.body.ids.map((id) => sql`${id}`);\n  await db.execute(sql`select * from users where id in (${sql.join(parts, sql`, `)})`);',
    ),
    'names of Drizzle, which are escaped': route(
      '  await db.execute(sql`select * from ${sql.identifier(req.query.table)}`);',
    ),
    'a placeholder of Drizzle': route(
      "  await db.execute(sql`select ${sql.placeholder('id')}`, { id: req.params.id });",
    ),
    'a number in sql.raw': route(
      '  await db.execute(sql.raw(`select * from users limit ${Number(req.query.n)}`));',
    ),
    'a column of a list, in sql.raw': route(`  if (!['name', 'age'].includes(req.query.sort)) return;
  await db.execute(sql\`select * from users order by \${sql.raw(req.query.sort)}\`);`),
    'rows of Drizzle': route('  await db.insert(users).values({ name: req.body.name });'),
    'constants in sql.raw, under strict': {
      level: 'strict',
      code: "import { sql } from 'drizzle-orm';\nconst TABLE = 'orders';\nsql.raw(`select * from ${TABLE}`);",
    },
    'holes and parameters of MikroORM': route(
      "  await em.execute('select * from users where id = ?', [req.params.id]);\n  await em.getConnection().execute('select ?', [req.query.a]);\n  await em.find(User, { [raw('lower(name)')]: req.query.name });\n  await em.find(User, { time: sql`now() - ${req.query.b}` });",
      MIKRO,
    ),
    'conditions of a builder of MikroORM': route(
      "  await em.createQueryBuilder(User, 'u').where({ name: req.query.name }).andWhere('u.age > ?', [req.query.age]).getResult();\n  await em.find(User, raw('age > ?', [req.query.age]));",
      MIKRO,
    ),
  },
  vulnerable: {
    'a raw part of Drizzle': route(
      '  await db.execute(sql`select * from users order by ${sql.raw(req.query.sort)}`); // !tainted',
    ),
    'a raw query of Drizzle': {
      code: route(
        "  await db.execute(sql.raw(`select * from users where name = '${req.query.name}'`)); // !tainted",
      ),
      repaired: route('  await db.execute(sql`select * from users where name = ${String(req.query.name)}`);'),
    },
    'a raw query of Drizzle with a table that is kept': {
      code: route(
        "  const table = 'users';\n  await db.execute(sql.raw(`select * from ${table} where name = '${req.query.name}'`)); // !tainted",
      ),
      suggested: [],
    },
    'a raw condition of Drizzle': route(`  await db.select().from(users)
    .where(sql.raw(\`name = \${req.query.a}\`)) // !tainted
    .orderBy(sql.raw(req.query.b)); // !tainted`),
    'a text that Drizzle executes':
      route(`  await db.execute(\`select * from users where name = '\${req.query.a}'\`); // !tainted
  await db.transaction(async (tx) => { await tx.execute('delete from ' + req.query.b); }); // !tainted`),
    'Drizzle on SQLite': `import { drizzle } from 'drizzle-orm/better-sqlite3'; import express from 'express';
const db = drizzle('shop.db');
express().get('/', (req) => {
  db.run('delete from ' + req.query.a); // !tainted
  db.all('select ' + req.query.b); // !tainted
  db.get('select ' + req.query.c); // !tainted
  db.values('select ' + req.query.d); // !tainted
});`,
    'Drizzle on MySQL, libsql, D1, Neon and postgres.js': `import { drizzle as mysql } from 'drizzle-orm/mysql2';
import { drizzle as libsql } from 'drizzle-orm/libsql';
import { drizzle as neon } from 'drizzle-orm/neon-http';
import { drizzle as postgres } from 'drizzle-orm/postgres-js';
import express from 'express';
express().get('/', async (req) => {
  await mysql(process.env.A).execute('select ' + req.query.a); // !tainted
  await libsql(process.env.B).run('select ' + req.query.b); // !tainted
  await neon(process.env.C).execute('select ' + req.query.c); // !tainted
  await postgres(process.env.D).execute('select ' + req.query.d); // !tainted
});`,
    'Drizzle, required': `const { sql } = require('drizzle-orm');
const router = require('express').Router();
router.get('/', (req, res) => res.locals.db.execute(sql.raw(req.query.a))); // !tainted`,
    'typed Drizzle': `import type { Request } from 'express';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
export const find = (db: NodePgDatabase, req: Request) => db.execute(\`select \${req.query.a}\`); // !tainted`,
    'a part of sql.raw that nobody knows, under strict': {
      level: 'strict',
      code: "import { sql } from 'drizzle-orm';\nexport const order = (sort) => sql.raw(`${sort} desc`); // !composed",
    },
    MikroORM: route(
      `  await em.execute('select ' + req.query.a); // !tainted
  await em.getConnection().execute('select ' + req.query.b); // !tainted
  await orm.em.find(User, { [raw('lower(' + req.query.c + ')')]: 1 }); // !tainted
  await em.getKnex().raw('select ' + req.query.d); // !tainted`,
      MIKRO,
    ),
    'a query and a condition of MikroORM': {
      code: route(
        `  await em.execute(\`select * from users where name = '\${req.query.a}'\`); // !tainted
  em.createQueryBuilder(User, 'u').where(\`u.name = '\${req.query.b}'\`); // !tainted`,
        MIKRO,
      ),
      repaired: route(
        `  await em.execute('select * from users where name = ?', [String(req.query.a)]);
  em.createQueryBuilder(User, 'u').where('u.name = ?', [String(req.query.b)]);`,
        MIKRO,
      ),
    },
    'a builder of MikroORM': route(
      `  const qb = em.createQueryBuilder(User, 'u');
  qb.where('u.name = ' + req.query.a); // !tainted
  qb.andWhere('u.name = ' + req.query.b) // !tainted
    .orWhere('u.name = ' + req.query.c); // !tainted
  em.qb(User).select(raw(req.query.d)) // !tainted
    .having('a = ' + req.query.e); // !tainted`,
      MIKRO,
    ),
    'a transaction of MikroORM': route(
      "  await em.transactional(async (own) => { await own.execute('select ' + req.query.a); }); // !tainted",
      MIKRO,
    ),
    'typed MikroORM': `import type { Request } from 'express';
import { EntityManager } from '@mikro-orm/mysql';
export class Users {
  constructor(private readonly em: EntityManager) {}
  find(req: Request) { return this.em.execute(\`select \${req.query.a}\`); } // !tainted
}`,
  },
});
