import rule from '../../../src/rules/injection/require-parameterized-queries.ts';
import { testRule } from '../../support/test-rule.ts';

/** A middleware that keeps a pool, and a connection, in the context of a request. */
const KOA = `import Koa from 'koa';
import Router from '@koa/router';
import { Pool } from 'pg';
const pool = new Pool();
const app = new Koa();
const router = new Router();
app.use(async (ctx, next) => {
  ctx.db = pool;
  ctx.state.db = await pool.connect();
  await next();
});
`;

/** Pools that a framework hands round: kept in the application, in the request, in the context. */
testRule(rule, {
  safe: {
    'what another object keeps': `import express from 'express';
import { Pool } from 'pg';
import { Search } from './search.js';
const app = express();
const cache = new Search();
cache.db = new Pool();
app.use((req, res, next) => { req.search = new Search(); next(); });
app.get('/u/:id', async (req) => {
  await req.db.query(\`find \${req.params.id}\`);
  await req.search.query(\`find \${req.params.id}\`);
});`,
    'bound values of a pool in the application': `import express from 'express';
import pg from 'pg';
const app = express();
app.locals.db = new pg.Pool();
app.get('/u', async (req, res) => {
  await req.app.locals.db.query('delete from u where id = $1', [req.query.id]);
});`,
  },
  vulnerable: {
    'the locals of an application': {
      code: `import express from 'express';
import pg from 'pg';
const app = express();
app.locals.db = new pg.Pool();
app.get('/u', async (req, res) => {
  const r = await req.app.locals.db.query(\`select * from u where id = '\${req.query.id}'\`); // !tainted
  res.json(r.rows);
  await app.locals.db.query(\`delete from u where id = '\${req.query.id}'\`); // !tainted
  await app.locals.db.query('delete from u where id = $1', [req.query.id]);
});`,
      repaired: `import express from 'express';
import pg from 'pg';
const app = express();
app.locals.db = new pg.Pool();
app.get('/u', async (req, res) => {
  const r = await req.app.locals.db.query('select * from u where id = $1', [req.query.id]);
  res.json(r.rows);
  await app.locals.db.query('delete from u where id = $1', [req.query.id]);
  await app.locals.db.query('delete from u where id = $1', [req.query.id]);
});`,
    },
    'a setting of an application': {
      code: `const express = require('express');
const mysql = require('mysql2');
const app = express();
app.set('db', mysql.createPool({}));
app.get('/u', (req, res) => {
  req.app.get('db').query("select * from u where id = '" + req.query.id + "'", (e, r) => res.json(r)); // !tainted
  const db = app.get('db');
  db.query('select * from u where id = ' + req.params.id); // !tainted
  db.query('select * from u where id = ?', [req.params.id]);
});`,
      repaired: `const express = require('express');
const mysql = require('mysql2');
const app = express();
app.set('db', mysql.createPool({}));
app.get('/u', (req, res) => {
  req.app.get('db').query("select * from u where id = ?", [String(req.query.id)], (e, r) => res.json(r));
  const db = app.get('db');
  db.query('select * from u where id = ' + req.params.id);
  db.query('select * from u where id = ?', [req.params.id]);
});`,
    },
    'the context of a request': {
      code: `${KOA}router.get('/u/:id', async (ctx) => {
  await ctx.db.query(\`select * from u where id = '\${ctx.params.id}'\`); // !tainted
  await ctx.state.db.query(\`select * from u where id = '\${ctx.params.id}'\`); // !tainted
  await ctx.state.db.query('select 1');
});`,
      repaired: `${KOA}router.get('/u/:id', async (ctx) => {
  await ctx.db.query('select * from u where id = $1', [ctx.params.id]);
  await ctx.state.db.query('select * from u where id = $1', [ctx.params.id]);
  await ctx.state.db.query('select 1');
});`,
    },
    'a decorated application': {
      code: `import Fastify from 'fastify';
import { Pool } from 'pg';
const fastify = Fastify();
fastify.decorate('db', new Pool());
fastify.get('/u/:id', async function (request, reply) {
  await fastify.db.query(\`select * from u where id = '\${request.params.id}'\`); // !tainted
  await this.db.query(\`select * from u where id = '\${request.params.id}'\`); // !tainted
  await request.server.db.query(\`select * from u where id = '\${request.params.id}'\`); // !tainted
  return fastify.db.query('select * from u where id = $1', [request.params.id]);
});`,
      repaired: `import Fastify from 'fastify';
import { Pool } from 'pg';
const fastify = Fastify();
fastify.decorate('db', new Pool());
fastify.get('/u/:id', async function (request, reply) {
  await fastify.db.query('select * from u where id = $1', [request.params.id]);
  await this.db.query('select * from u where id = $1', [request.params.id]);
  await request.server.db.query('select * from u where id = $1', [request.params.id]);
  return fastify.db.query('select * from u where id = $1', [request.params.id]);
});`,
    },
    'a member of a declared request': `import express, { type NextFunction, type Request, type Response } from 'express';
import mysql, { type Pool } from 'mysql2/promise';
interface DbRequest extends Request { db?: Pool }
const pool = mysql.createPool({});
export function attach(req: DbRequest, _res: Response, next: NextFunction) {
  req.db = pool;
  next();
}
export class Users {
  async show(req: DbRequest, res: Response) {
    const [rows] = await req.db!.query(\`select * from u where id = \${req.params.id}\`); // !tainted
    res.json(rows);
  }
}
const users = new Users();
const app = express();
app.get('/u/:id', attach, users.show);`,
    'the variables of a context': {
      code: `import { Hono } from 'hono';
import { Pool } from 'pg';
const app = new Hono();
const pool = new Pool();
app.use('*', async (c, next) => {
  c.set('db', pool);
  await next();
});
app.get('/u/:id', async (c) => {
  const db = c.get('db');
  await db.query(\`select * from u where id = '\${c.req.param('id')}'\`); // !tainted
  await c.var.db.query(\`select * from u where id = '\${c.req.param('id')}'\`); // !tainted
  await db.query('select * from u where id = $1', [c.req.param('id')]);
  return c.text('ok');
});`,
      repaired: `import { Hono } from 'hono';
import { Pool } from 'pg';
const app = new Hono();
const pool = new Pool();
app.use('*', async (c, next) => {
  c.set('db', pool);
  await next();
});
app.get('/u/:id', async (c) => {
  const db = c.get('db');
  await db.query('select * from u where id = $1', [c.req.param('id')]);
  await c.var.db.query('select * from u where id = $1', [c.req.param('id')]);
  await db.query('select * from u where id = $1', [c.req.param('id')]);
  return c.text('ok');
});`,
    },
  },
});
