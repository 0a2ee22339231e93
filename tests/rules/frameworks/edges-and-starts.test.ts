import { describe } from 'vitest';
import { at, testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;

describe('routers', () => {
  testFlows({
    'itty-router': `${EXEC}import { AutoRouter } from 'itty-router';
const router = AutoRouter();
router
  .get('/:id', ({ params, query }) => { exec('ls ' + params.id + query.dir); }) // !command
  .post('/', async (request) => { exec('ls ' + (await request.json()).dir); }); // !command`,
    'itty-router, a number': `${EXEC}import { Router } from 'itty-router';
Router().get('/:id', ({ params }) => { exec('ls ' + Number(params.id)); });`,
    'next-connect': `${EXEC}import { createRouter } from 'next-connect';
const router = createRouter();
router.get((req, res) => { exec('ls ' + req.query.dir); res.redirect(req.query.to); }); // !command !redirect`,
    'next-connect, a list': `${EXEC}import { createRouter } from 'next-connect';
createRouter().get((req) => { if (['a', 'b'].includes(req.query.dir)) exec('ls ' + req.query.dir); });`,
    'express-ws': `${EXEC}import express from 'express';
import expressWs from 'express-ws';
const { app } = expressWs(express());
app.ws('/', (ws, req) => {
  ws.on('message', (message) => { exec('ls ' + message); }); // !command
  exec('ls ' + req.query.dir); // !command
});`,
    '@fastify/websocket': `${EXEC}import Fastify from 'fastify';
import websocket from '@fastify/websocket';
const app = Fastify();
app.register(websocket);
app.get('/', { websocket: true }, (socket) => { socket.on('message', (message) => { exec('ls ' + message); }); }); // !command`,
  });
});

describe('frameworks of pages', () => {
  testFlows({
    'qwik city': `${EXEC}import { routeAction$, routeLoader$, server$ } from '@builder.io/qwik-city';
export const useList = routeLoader$(async ({ params, query }) => { exec('ls ' + params.id + query.get('dir')); }); // !command
export const useSave = routeAction$(async (data) => { exec('ls ' + data.dir); }); // !command
export const list = server$((dir) => { exec('ls ' + dir); }); // !command`,
    'qwik city, an endpoint': `${EXEC}import type { RequestHandler } from '@builder.io/qwik-city';
export const onGet: RequestHandler = async ({ query, redirect }) => {
  exec('ls ' + query.get('dir')); // !command
  throw redirect(302, query.get('to')); // !redirect
};`,
    'solid start': at(
      'src/routes/api/files.ts',
      `${EXEC}import type { APIEvent } from '@solidjs/start/server';
export async function GET({ params, request }: APIEvent) {
  exec('ls ' + params.id); // !command
  exec('ls ' + new URL(request.url).searchParams.get('dir')); // !command
}`,
    ),
    'tanstack start': `${EXEC}import { createServerFn } from '@tanstack/react-start';
export const list = createServerFn({ method: 'GET' }).handler(async ({ data }) => { exec('ls ' + data.dir); }); // !command`,
    'tanstack start, held against a schema': `${EXEC}import { createServerFn } from '@tanstack/react-start';
import { z } from 'zod';
export const list = createServerFn().validator(z.object({ n: z.number() })).handler(async ({ data }) => { exec('ls ' + data.n); });`,
    'tanstack start, a validator that lets everything through': `${EXEC}import { createServerFn } from '@tanstack/react-start';
export const list = createServerFn().validator((data) => data).handler(async ({ data }) => { exec('ls ' + data.dir); }); // !command`,
  });
});

describe('edges and systems of contents', () => {
  testFlows({
    'an edge function of Netlify': `${EXEC}import type { Context } from '@netlify/edge-functions';
export default async (request: Request, context: Context) => {
  exec('ls ' + new URL(request.url).searchParams.get('dir')); // !command
  exec('ls ' + context.params.id); // !command
};`,
    'a controller of Strapi': `${EXEC}import { factories } from '@strapi/strapi';
export default factories.createCoreController('api::file.file', ({ strapi }) => ({
  async list(ctx) { exec('ls ' + ctx.query.dir); }, // !command
}));`,
    'a service of Strapi': `${EXEC}import { factories } from '@strapi/strapi';
export default factories.createCoreService('api::file.file', ({ strapi }) => ({
  async list(dir) { exec('ls ' + dir); },
}));`,
    'an endpoint of Payload': `${EXEC}import type { Endpoint } from 'payload';
export const list: Endpoint = {
  path: '/list',
  method: 'get',
  handler: async (req) => { exec('ls ' + req.query.dir); return Response.json({}); }, // !command
};`,
    'a hook of Payload': `${EXEC}import type { CollectionConfig } from 'payload';
export const files: CollectionConfig = { slug: 'files', hooks: { afterChange: [({ doc }) => { exec('ls ' + doc.dir); }] } };`,
  });
});
