import rule from '../../../src/rules/secrets/no-error-exposure.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'Fastify: a text of its own': `import Fastify from 'fastify';
      Fastify().setErrorHandler((error, request, reply) => {
        request.log.error(error);
        reply.code(error.statusCode ?? 500).send({ message: 'Internal server error' });
      });`,
    'Koa: an error that may be shown': `import Koa from 'koa';
      new Koa().use(async (ctx, next) => {
        try { await next(); } catch (err) {
          ctx.status = err.status || 500;
          ctx.body = err.expose ? err.message : 'Internal server error';
          ctx.app.emit('error', err, ctx);
        }
      });`,
    'Hono: an exception of its own': `import { Hono } from 'hono'; import { HTTPException } from 'hono/http-exception';
      new Hono().onError((err, c) => {
        if (err instanceof HTTPException) return c.json({ message: err.message }, err.status);
        return c.text('Internal server error', 500);
      });`,
    'Nest: an exception for HTTP': `import { Catch, ExceptionFilter, ArgumentsHost, HttpException } from '@nestjs/common';
      @Catch()
      export class Filter implements ExceptionFilter {
        catch(exception: unknown, host: ArgumentsHost) {
          const message = exception instanceof HttpException ? exception.message : 'Internal server error';
          host.switchToHttp().getResponse().status(500).json({ message });
        }
      }`,
  },
  vulnerable: {
    'node:http': `import http from 'node:http';
      http.createServer(async (req, res) => {
        try { await work(); } catch (error) { res.end(error.stack); } // !failure
      });`,
    'Fastify: an error handler': `import Fastify from 'fastify';
      const app = Fastify();
      app.setErrorHandler((error, request, reply) => {
        reply.code(500).send({ message: 'no', stack: error.stack }); // !failure
      });`,
    'Fastify: what a handler returns': `import Fastify from 'fastify';
      Fastify().get('/', async () => {
        try { return await work(); } catch (error) {
          return { error: error.stack }; // !failure
        }
      });`,
    'Koa: a body': `import Koa from 'koa';
      new Koa().use(async (ctx, next) => {
        try { await next(); } catch (error) {
          ctx.body = { stack: error.stack }; // !failure
        }
      });`,
    'Hono: an error handler': `import { Hono } from 'hono';
      new Hono().onError((err, c) => c.json({ error: err.stack }, 500)); // !failure`,
    'hapi: a response': `import Hapi from '@hapi/hapi';
      Hapi.server().route({ method: 'GET', path: '/', handler: async (request, h) => {
        try { return await work(); } catch (error) {
          return h.response({ error: error.stack }).code(500); // !failure
        }
      } });`,
    'h3: what a handler returns': `import { defineEventHandler } from 'h3';
      export default defineEventHandler(async () => {
        try { return await work(); } catch (error) {
          return { stack: error.stack }; // !failure
        }
      });`,
    'Next.js: a route': {
      filename: 'src/app/api/users/route.ts',
      code: `import { NextResponse } from 'next/server';
      export async function GET() {
        try { return NextResponse.json(await work()); } catch (error) {
          return NextResponse.json({ error }, { status: 500 }); // !failure
        }
      }`,
    },
    'Next.js: an API of pages': `import type { NextApiRequest, NextApiResponse } from 'next';
      export default async function handler(req: NextApiRequest, res: NextApiResponse) {
        try { await work(); } catch (error: any) {
          res.status(500).json({ trace: error.stack }); // !failure
        }
      }`,
    'Nest: a filter': `import { Catch, ExceptionFilter, ArgumentsHost } from '@nestjs/common';
      @Catch()
      export class Filter implements ExceptionFilter {
        catch(exception: Error, host: ArgumentsHost) {
          host.switchToHttp().getResponse().status(500).json({ stack: exception.stack }); // !failure
        }
      }`,
    'a Response of the platform': {
      isFormBound: 'A file without imports is looked into by how it spells what is global.',
      code: `export default { async fetch() {
        try { return new Response('ok'); } catch (error) {
          return new Response(error.stack, { status: 500 }); // !failure
        }
      } };`,
    },
    Lambda: `export const handler = async (event) => {
        try { return { statusCode: 200, body: 'ok' }; } catch (error) {
          return { statusCode: 500, body: JSON.stringify({ error: error.stack }) }; // !failure
        }
      };`,
  },
});
