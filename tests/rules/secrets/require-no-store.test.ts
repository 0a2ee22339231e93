import rule from '../../../src/rules/secrets/require-no-store.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const FORM = 'Where something is set decides.';

const strict = (code: string, more: object = {}): Case => ({ code, level: 'strict', ...more });
const express = (body: string): string => `
  import express from 'express';
  import jwt from 'jsonwebtoken';
  const app = express();
  ${body}`;

testRule(rule, {
  safe: {
    'under recommended': express(
      `app.get('/me', async (req, res) => { res.json(await db.find(req.user.id)); });`,
    ),
    'a public answer': strict(
      express(`app.get('/news', async (req, res) => { res.json(await db.news()); });`),
    ),
    'a public answer that caches may keep': strict(
      express(`
        app.get('/news', async (req, res) => {
          res.set('Cache-Control', 'public, max-age=600');
          res.json(await db.news());
        });`),
    ),
    'the header set before': strict(
      express(`
        app.get('/me', async (req, res) => {
          res.set('Cache-Control', 'no-store');
          res.json(await db.find(req.user.id));
        });`),
    ),
    'an answer for one browser only': strict(
      express(`
        app.get('/me', async (req, res) => {
          res.set('Cache-Control', 'private, max-age=60');
          res.json(await db.find(req.user.id));
        });`),
    ),
    'a header that nobody knows': strict(
      express(`
        app.get('/me', async (req, res) => {
          res.set('Cache-Control', policy(req));
          res.json(await db.find(req.user.id));
        });`),
    ),
    'a middleware that sets it': strict(
      express(`
        app.use((req, res, next) => { res.set('Cache-Control', 'no-store'); next(); });
        app.get('/me', async (req, res) => { res.json(await db.find(req.user.id)); });`),
      { isFormBound: FORM },
    ),
    'a package that sets it': strict(
      `
      import express from 'express';
      import nocache from 'nocache';
      const app = express();
      app.use(nocache());
      app.get('/me', async (req, res) => { res.json(await db.find(req.user.id)); });`,
      { isFormBound: FORM },
    ),
    'a middleware that nobody can look into': strict(
      `
      import express from 'express';
      import { harden } from './harden';
      const app = express();
      app.use(harden);
      app.get('/me', async (req, res) => { res.json(await db.find(req.user.id)); });`,
      { isFormBound: FORM },
    ),
    'a function that is given the answer': strict(
      express(`
        app.get('/me', async (req, res) => {
          withoutCache(res);
          res.json(await db.find(req.user.id));
        });`),
    ),
    'what a form is answered, without a credential': strict(
      express(`app.post('/orders', async (req, res) => { res.json(await db.order(req.user.id)); });`),
      { isFormBound: 'The method of the route decides.' },
    ),
    'what a form is answered within a plugin': strict(
      `
      import Fastify from 'fastify';
      export const orders = async (fastify) => {
        fastify.post('/orders', { schema }, async (request, reply) => {
          return reply.send(await db.order(request.user.id));
        });
      };
      Fastify().register(orders);`,
      { isFormBound: 'The method of the route decides.' },
    ),
    'what a form is answered, with a function around the handler': strict(
      express(`app.post('/orders', caught(async (req, res) => { res.json(await db.order(req.user.id)); }));`),
      { isFormBound: 'The method of the route decides.' },
    ),
    'what a form is answered, by a decorator': strict(
      `
      import { Controller, Patch, Req } from '@nestjs/common';
      @Controller('orders')
      export class Orders {
        @Patch(':id')
        change(@Req() req) {
          return this.orders.change(req.user.id);
        }
      }`,
      { isFormBound: 'The method of the route decides.' },
    ),
    'a function whose name says that it writes': strict(
      `
      exports.createOrder = async (req, res) => {
        res.json(await db.order(req.user.id));
      };`,
      { isFormBound: 'The name of the function decides.' },
    ),
    'another route of the file that looks at who asks': strict(
      `
      import express from 'express';
      export const routes = () => {
        const router = express.Router();
        router.get('/news', async (req, res) => { res.json(await db.news()); });
        router.get('/me', (req, res) => { if (!req.user) res.sendStatus(401); });
        return router;
      };`,
      { isFormBound: 'The method of the route decides.' },
    ),
    'a refusal': strict(
      express(`
        app.get('/me', async (req, res) => {
          if (!req.user) res.status(401).json({ error: describe(req) });
        });`),
    ),
    'a constant': strict(
      express(`app.get('/me', async (req, res) => { if (req.user) res.json({ known: true }); });`),
    ),
    'a hash, a mask': strict(
      express(`app.get('/key', (req, res) => { res.json({ key: maskKey(process.env.API_KEY) }); });`),
    ),
    'a key that holds the account': strict(`
      import { unstable_cache } from 'next/cache';
      import { getServerSession } from 'next-auth';
      export async function load() {
        const session = await getServerSession(options);
        return unstable_cache(async () => db.orders(session.user.id), ['orders', session.user.id]);
      }`),
    'an argument that is the account': strict(`
      import { unstable_cache } from 'next/cache';
      import { getServerSession } from 'next-auth';
      const orders = unstable_cache(async (id) => db.orders(id), ['orders']);
      export async function load() {
        const session = await getServerSession(options);
        return orders(session.user.id);
      }`),
    'not seen: who asks, found out by a function of another file': strict(
      `
      import express from 'express';
      import { whoAsks } from './session';
      express().get('/me', async (req, res) => { res.json(await db.find(await whoAsks(req))); });`,
    ),
    'a header that proves nothing': strict(`
      import express from 'express';
      express().get('/', (req, res) => {
        const agent = req.get('user-agent');
        res.json({ agent });
      });`),
  },
  vulnerable: {
    'a header that proves who asks': strict(`
      import express from 'express';
      express().get('/', (req, res) => {
        res.json({ key: req.get('x-api-key') }); // !storable
      });`),
    'a token just issued': {
      code: express(`
  app.post('/login', (req, res) => {
    const token = jwt.sign({ id: 1 }, process.env.JWT_SECRET);
    res.json({ token }); // !storable
  });`),
      level: 'strict',
      suggested: [
        express(`
  app.post('/login', (req, res) => {
    const token = jwt.sign({ id: 1 }, process.env.JWT_SECRET);
    res.set('Cache-Control', 'no-store');
    res.json({ token });
  });`),
      ],
    },
    'each route of a file': strict(
      `
      import express from 'express';
      export const routes = () => {
        const router = express.Router();
        router.get('/me', async (req, res) => { res.json(await db.find(req.user.id)); }); // !storable
        router.get('/orders', async (req, res) => { res.json(await db.orders(req.user.id)); }); // !storable
        return router;
      };`,
      { isFormBound: 'The method of the route decides.' },
    ),
    'a function whose name says that it reads': strict(
      `
      exports.showOrder = async (req, res) => {
        res.json(await db.order(req.user.id)); // !storable
      };`,
      { isFormBound: 'The name of the function decides.' },
    ),
    'an answer for one account': strict(
      express(`app.get('/me', async (req, res) => res.json(await db.find(req.user.id))); // !storable`),
    ),
    'a header that lets shared caches keep it': strict(
      express(`
  app.get('/me', async (req, res) => {
    res.set('Cache-Control', 'public, max-age=600'); // !shared
    res.json(await db.find(req.session.userId));
  });`),
    ),
    'a header for delivery networks': strict(
      express(`
  app.get('/me', async (req, res) => {
    res.set('Surrogate-Control', 'max-age=600'); // !shared
    res.json(await db.find(req.session.userId));
  });`),
    ),
    'in Fastify': strict(`
      import Fastify from 'fastify';
      Fastify().get('/me', async (request, reply) => {
        return reply.send(await db.find(request.user.id)); // !storable
      });`),
    'in Koa': strict(`
      import Koa from 'koa';
      new Koa().use(async (ctx) => {
        ctx.body = await db.find(ctx.state.user.id); // !storable
      });`),
    'in Hono': strict(`
      import { Hono } from 'hono';
      new Hono().get('/me', (c) => c.json({ id: c.get('jwtPayload').sub })); // !storable`),
    'in Next': strict(
      `
      import { NextResponse } from 'next/server';
      import { getServerSession } from 'next-auth';
      export async function GET() {
        const session = await getServerSession(options);
        return NextResponse.json({ name: session.user.name }); // !storable
      }`,
      { isFormBound: 'The name of the function decides.' },
    ),
    'with node:http': strict(`
      import http from 'node:http';
      import jwt from 'jsonwebtoken';
      http.createServer((req, res) => {
        res.end(jwt.sign({ id: 1 }, process.env.JWT_SECRET)); // !storable
      });`),
    'in a router of its own file': strict(`
      import { Router } from 'express';
      export const router = Router();
      router.get('/me', async (req, res) => {
        res.json(await db.find(req.user.id)); // !storable
      });`),
    'a key without the account': strict(`
      import { unstable_cache } from 'next/cache';
      import { getServerSession } from 'next-auth';
      export async function load() {
        const session = await getServerSession(options);
        return unstable_cache(async () => db.orders(session.user.id), ['orders']); // !sharedKey
      }`),
  },
});
