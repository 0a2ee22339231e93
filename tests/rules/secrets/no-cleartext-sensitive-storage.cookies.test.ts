import rule from '../../../src/rules/secrets/no-cleartext-sensitive-storage.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a cookie of something else, in Koa': `
      import Koa from 'koa';
      new Koa().use((ctx) => { ctx.cookies.set('theme', ctx.query.theme); });`,
    'the session in a cookie, in Fastify': `
      import Fastify from 'fastify';
      Fastify().post('/login', async (request, reply) => {
        const session = await signIn(request.body.password);
        reply.setCookie('sid', session.id, { httpOnly: true });
      });`,
    'a hash in a cookie': `
      import { Hono } from 'hono';
      import { setCookie } from 'hono/cookie';
      new Hono().post('/', async (c) => {
        const { password } = await c.req.json();
        setCookie(c, 'proof', await hash(password));
      });`,
    'not seen: a password that others hand to a function': `
      export function remember(res, password) { res.setHeader('Set-Cookie', \`pw=\${password}\`); }`,
  },
  vulnerable: {
    Koa: `
      import Koa from 'koa';
      new Koa().use((ctx) => {
        const { password } = ctx.request.body;
        ctx.cookies.set('pw', password, { httpOnly: true }); // !cookiePassword
      });`,
    Fastify: `
      import Fastify from 'fastify';
      Fastify().post('/login', async (request, reply) => {
        reply.setCookie('pw', request.body.password, { path: '/' }); // !cookiePassword
      });`,
    Hono: `
      import { Hono } from 'hono';
      import { setCookie, setSignedCookie } from 'hono/cookie';
      new Hono().post('/', async (c) => {
        const { password } = await c.req.json();
        setCookie(c, 'pw', password); // !cookiePassword
        await setSignedCookie(c, 'pw', password, c.env.KEY); // !cookiePassword
      });`,
    'Next.js': {
      filename: 'app/api/login/route.ts',
      code: `
      import { cookies } from 'next/headers';
      import { NextResponse } from 'next/server';
      export async function POST(request: Request) {
        const { password } = await request.json();
        (await cookies()).set({ name: 'pw', value: password }); // !cookiePassword
        const response = NextResponse.json({});
        response.cookies.set('pw', password); // !cookiePassword
        return response;
      }`,
    },
    hapi: `
      import Hapi from '@hapi/hapi';
      Hapi.server().route({ method: 'POST', path: '/', handler: (request, h) => {
        return h.response('ok').state('pw', request.payload.password); // !cookiePassword
      } });`,
    h3: `
      import { defineEventHandler, readBody, setCookie } from 'h3';
      export default defineEventHandler(async (event) => {
        const body = await readBody(event);
        setCookie(event, 'pw', body.password); // !cookiePassword
      });`,
    'Remix and React Router': {
      isFormBound: 'The name that is asked for decides.',
      code: `
      import { createCookie } from '@remix-run/node';
      const kept = createCookie('pw');
      export async function action({ request }) {
        const form = await request.formData();
        return new Response(null, { headers: { 'Set-Cookie': await kept.serialize(form.get('password')) } }); // !cookiePassword
      }`,
    },
    SvelteKit: {
      filename: 'src/routes/login/+page.server.ts',
      isFormBound: 'The name that is asked for decides.',
      code: `
      import type { Actions } from './$types';
      export const actions: Actions = {
        default: async ({ cookies, request }) => {
          const password = (await request.formData()).get('password');
          cookies.set('pw', password, { path: '/' }); // !cookiePassword
        },
      };`,
    },
    'the text of a header': `
      import express from 'express';
      express().post('/login', (req, res) => {
        res.setHeader('Set-Cookie', \`pw=\${req.body.password}; HttpOnly\`); // !cookiePassword
      });`,
    'a field of a form in a record': {
      filename: 'src/routes/join/+page.server.ts',
      isFormBound: 'The name that is asked for decides.',
      code: `
      import type { Actions } from './$types';
      import { PrismaClient } from '@prisma/client';
      const prisma = new PrismaClient();
      export const actions: Actions = {
        default: async ({ request }) => {
          const form = await request.formData();
          await prisma.user.create({ data: { password: form.get('password') } }); // !storedPassword
        },
      };`,
    },
  },
});
