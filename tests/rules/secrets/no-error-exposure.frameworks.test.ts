import rule from '../../../src/rules/secrets/no-error-exposure.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'Koa: a message that stays inside': `import Koa from 'koa';
      new Koa().use(async (ctx) => { try { await work(); } catch (error) { ctx.throw(500, error.message); } });`,
    'hapi: a message that stays inside': `import Boom from '@hapi/boom';
      export async function run() { try { await work(); } catch (error) { throw Boom.internal(error.stack); } }`,
    'Apollo: what is ready to be sent': `import { ApolloServer } from '@apollo/server';
      new ApolloServer({ typeDefs, formatError: (formatted) => formatted });`,
    'Apollo: stacks in development': `import { ApolloServer } from '@apollo/server';
      new ApolloServer({ typeDefs, includeStacktraceInErrorResponses: process.env.NODE_ENV === 'development' });`,
    'a page of errors in development': `import express from 'express'; import errorhandler from 'errorhandler';
      const app = express();
      if (process.env.NODE_ENV === 'development') app.use(errorhandler());`,
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
    'GraphQL: an error of its own': `import { GraphQLError } from 'graphql';
export const users = async () => {
  try { return await load(); } catch (error) {
    throw new GraphQLError('The users could not be read', { extensions: { code: 'USERS' } });
  }
};`,
    'Nest: a filter of exceptions for HTTP': {
      level: 'strict',
      code: `import { ArgumentsHost, Catch, ExceptionFilter, HttpException } from '@nestjs/common';
@Catch(HttpException)
export class HttpFilter implements ExceptionFilter {
  catch(exception: HttpException, host: ArgumentsHost) {
    const response = host.switchToHttp().getResponse();
    response.status(exception.getStatus()).json({ message: exception.message });
  }
}`,
    },
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
    'Nest: an exception with the error in it': `import { HttpException } from '@nestjs/common';
      export async function run() {
        try { await work(); } catch (error) {
          throw new HttpException({ ok: false, error }, 500); // !failure
        }
      }`,
    'Nest: what a handler returns': `import { Controller, Get } from '@nestjs/common';
      @Controller()
      export class Orders {
        @Get() async all() {
          try { return await work(); } catch (error) {
            return { stack: error.stack }; // !failure
          }
        }
      }`,
    'h3: an error with data': `import { createError } from 'h3';
      export async function run() {
        try { await work(); } catch (error) {
          throw createError({ statusCode: 500, data: error }); // !failure
        }
      }`,
    'GraphQL: an error of its own with another in it': `import { GraphQLError } from 'graphql'; import { Pool } from 'pg';
const pool = new Pool();
export const users = async () => {
  try { return await pool.query('select 1'); } catch (error) {
    throw new GraphQLError(error.message); // !failure
  }
};`,
    'Next.js: an action': {
      filename: 'app/actions.ts',
      code: `'use server';
import { Pool } from 'pg';
const pool = new Pool();
export async function save() {
  try { await pool.query('select 1'); return { ok: true }; } catch (error) {
    return { ok: false, error: error.message }; // !failure
  }
}`,
    },
    'ws: a message': `import { WebSocketServer } from 'ws';
new WebSocketServer({ port: 8080 }).on('connection', (socket) => {
  socket.on('message', async (data) => {
    try { socket.send(await work(data)); } catch (error) {
      socket.send(JSON.stringify({ type: 'error', stack: error.stack })); // !failure
    }
  });
});`,
    'Socket.IO: an event': `import { Server } from 'socket.io';
      new Server().on('connection', (socket) => {
        socket.on('order', async () => {
          try { await work(); } catch (error) {
            socket.emit('failed', error.stack); // !failure
          }
        });
      });`,
    'SvelteKit: JSON': `import { json } from '@sveltejs/kit';
      export async function GET() {
        try { return json(await work()); } catch (error) {
          return json({ error: error.stack }, { status: 500 }); // !failure
        }
      }`,
    'Apollo: the stack in what is formatted': `import { ApolloServer } from '@apollo/server';
      new ApolloServer({
        typeDefs,
        formatError: (formatted, error) => ({ ...formatted, stack: error.stack }), // !failure
      });`,
    'Apollo: stacks switched on': {
      level: 'strict',
      code: `import { ApolloServer } from '@apollo/server';
new ApolloServer({ typeDefs, includeStacktraceInErrorResponses: true }); // !detailsSent`,
      suggested: [
        `import { ApolloServer } from '@apollo/server';
new ApolloServer({ typeDefs, includeStacktraceInErrorResponses: false });`,
      ],
    },
    'Yoga: masks switched off': {
      level: 'strict',
      code: `import { createYoga } from 'graphql-yoga';
      createYoga({ schema, maskedErrors: false }); // !detailsSent`,
    },
    'a page of errors': {
      level: 'strict',
      code: `import express from 'express';
      import errorhandler from 'errorhandler';
      express().use(errorhandler()); // !detailsSent`,
    },
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
