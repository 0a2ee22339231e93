import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const PG = `import pg from 'pg';
import { z } from 'zod';
const pool = new pg.Pool();
`;

describe('what routes hold a request against', () => {
  testFlows({
    'Fastify: JSON Schema': `${PG}import Fastify from 'fastify';
const app = Fastify();
const schema = { params: { type: 'object', properties: { id: { type: 'integer' } } }, querystring: { type: 'object', properties: { order: { enum: ['asc', 'desc'] }, q: { type: 'string' } } } };
app.get('/users/:id', { schema }, async (request) => {
  await pool.query(\`select * from users where id = \${request.params.id} order by name \${request.query.order}\`);
  await pool.query(\`select * from users where name = '\${request.query.q}'\`); // !sql
});`,
    'Fastify: TypeBox and zod': `${PG}import Fastify from 'fastify';
import { Type } from '@sinclair/typebox';
const app = Fastify();
app.get('/', { schema: { querystring: Type.Object({ id: Type.Integer(), name: Type.String() }) } }, async (request) => {
  await pool.query('select ' + request.query.id);
  await pool.query('select ' + request.query.name); // !sql
});
app.route({ method: 'GET', url: '/z', schema: { querystring: z.object({ id: z.coerce.number(), name: z.string() }) }, handler: (req) => {
  pool.query('select ' + req.query.id);
  pool.query('select ' + req.query.name); // !sql
} });`,
    'hapi: schemas by route': `${PG}import Hapi from '@hapi/hapi';
import Joi from 'joi';
const server = Hapi.server();
server.route([
  { method: 'GET', path: '/{id}', options: { validate: { params: Joi.object({ id: Joi.number().integer() }), query: { order: Joi.string().valid('asc', 'desc'), q: Joi.string() } }, handler: async (request) => {
    await pool.query(\`select * from u where id = \${request.params.id} \${request.query.order}\`);
    return pool.query(\`select * from u where name = '\${request.query.q}'\`); // !sql
  } } },
  { method: 'GET', path: '/all', handler: (request) => pool.query('select ' + request.query.order) }, // !sql
]);`,
    celebrate: `${PG}import express from 'express';
import { celebrate, Joi, Segments } from 'celebrate';
const app = express();
app.get('/', celebrate({ [Segments.QUERY]: Joi.object().keys({ id: Joi.number(), s: Joi.string() }), params: { uid: Joi.string().uuid() } }), (req, res) => {
  pool.query('select ' + req.query.id + req.params.uid);
  pool.query('select ' + req.query.s); // !sql
});`,
    'zod-express-middleware, express-joi-validation, express-json-validator-middleware': `${PG}import express from 'express';
import { validateRequest } from 'zod-express-middleware';
import { createValidator } from 'express-joi-validation';
import { Validator } from 'express-json-validator-middleware';
import Joi from 'joi';
const app = express();
const validator = createValidator();
const { validate } = new Validator();
app.get('/:id', validateRequest({ params: z.object({ id: z.string().uuid() }) }), (req, res) => {
  pool.query("select '" + req.params.id + "'");
  pool.query('select ' + req.query.s); // !sql
});
app.get('/', validator.query(Joi.object({ n: Joi.number(), s: Joi.string() })), (req, res) => {
  pool.query('select ' + req.query.n);
  pool.query('select ' + req.query.s); // !sql
});
app.post('/', validate({ body: { type: 'object', properties: { n: { type: 'number' }, s: { type: 'string' } } } }), (req, res) => {
  pool.query('select ' + req.body.n);
  pool.query('select ' + req.body.s); // !sql
});`,
    'express-validator: what it hands out': `${PG}import express from 'express';
import { validationResult, query, matchedData } from 'express-validator';
express().get('/', query('n').isInt(), query('s').notEmpty(), (req, res) => {
  if (!validationResult(req).isEmpty()) return res.status(400).end();
  const data = matchedData(req);
  pool.query('select ' + data.n);
  pool.query('select ' + data.s); // !sql
});`,
    Hono: `${PG}import { Hono } from 'hono';
import { validator } from 'hono/validator';
import { zValidator } from '@hono/zod-validator';
const app = new Hono();
const schema = z.object({ n: z.coerce.number(), s: z.string() });
app.get('/', zValidator('query', schema), async (c) => {
  const { n, s } = c.req.valid('query');
  await pool.query('select ' + n);
  await pool.query('select ' + s); // !sql
  await pool.query('select ' + c.req.query('n')); // !sql
});
app.post('/', validator('form', (value, c) => { const parsed = schema.safeParse(value); if (!parsed.success) return c.text('no', 401); return parsed.data; }), async (c) => {
  await pool.query('select ' + c.req.valid('form').n);
  await pool.query('select ' + c.req.valid('form').s); // !sql
});`,
    'Hono with OpenAPI': `import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import pg from 'pg';
const pool = new pg.Pool();
const route = createRoute({ method: 'get', path: '/{id}', request: { params: z.object({ id: z.coerce.number() }), query: z.object({ s: z.string() }) }, responses: {} });
new OpenAPIHono().openapi(route, async (c) => {
  await pool.query('select ' + c.req.valid('param').id);
  await pool.query('select ' + c.req.valid('query').s); // !sql
});`,
    h3: `${PG}import { defineEventHandler, getValidatedQuery, readValidatedBody } from 'h3';
const schema = z.object({ n: z.number(), s: z.string() });
export default defineEventHandler(async (event) => {
  const query = await getValidatedQuery(event, schema.parse);
  const body = await readValidatedBody(event, (given) => schema.safeParse(given));
  await pool.query('select ' + query.n + body.data.n);
  await pool.query('select ' + query.s); // !sql
  await pool.query('select ' + body.data.s); // !sql
});`,
    Elysia: `${PG}import { Elysia, t } from 'elysia';
new Elysia().get('/:id', ({ params: { id }, query, redirect }) => {
  pool.query('select ' + id);
  pool.query('select ' + query.s); // !sql
  return redirect(query.s); // !redirect
}, { params: t.Object({ id: t.Numeric() }), query: t.Object({ s: t.String() }) });`,
    'a middleware of the file, made for each route': `${PG}const express = require('express');
const Joi = require('joi');
const router = express.Router();
const validate = (schema, property = 'body') => (req, res, next) => {
  const { error } = schema.validate(req[property]);
  if (error) { return res.status(422).end(); } else { next(); }
};
router.get('/', validate(Joi.object({ page: Joi.number(), s: Joi.string() }), 'query'), (req, res) => {
  pool.query('select ' + req.query.page);
  pool.query('select ' + req.query.s); // !sql
});
router.post('/', validate(Joi.object({ id: Joi.number() })), (req, res) => {
  pool.query('select ' + req.body.id);
  pool.query('select ' + req.query.page); // !sql
});`,
    'Koa: a middleware that throws': `import Router from '@koa/router';
import { exec } from 'node:child_process';
const router = new Router();
const check = async (ctx, next) => { if (!/^[a-z]+$/.test(ctx.query.name)) ctx.throw(400); await next(); };
router.get('/', check, async (ctx) => {
  exec('ls ' + ctx.query.name);
  exec('ls ' + ctx.query.dir); // !command
});`,
    'a check of a parameter, for all routes': `import express from 'express';
import { exec } from 'node:child_process';
const router = express.Router();
router.param('id', (req, res, next, id) => { if (!/^[0-9]+$/.test(id)) return res.sendStatus(404); next(); });
router.get('/:id', (req, res) => { exec('ls ' + req.params.id); });`,
  });
});
