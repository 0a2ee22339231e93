import { describe } from 'vitest';
import { at, testFlows } from '../../support/test-flows.ts';

describe('Astro', () => {
  testFlows({
    'an endpoint': at(
      'src/pages/files/[name].ts',
      `import { readFile } from 'node:fs/promises';
export async function GET({ params, request }) {
  return new Response(await readFile('/srv/' + params.name)); // !path
}`,
    ),
    'a typed endpoint': at(
      'src/pages/go.ts',
      `import type { APIRoute } from 'astro';
export const GET: APIRoute = ({ url, redirect }) => redirect(url.searchParams.get('to')!); // !redirect`,
    ),
    'a body': at(
      'src/pages/api/run.ts',
      `import type { APIRoute } from 'astro';
import { exec } from 'node:child_process';
export const POST: APIRoute = async (context) => {
  const body = await context.request.json();
  exec('ls ' + body.dir); // !command
  return new Response();
};`,
    ),
    'a type alone': `import type { APIContext } from 'astro';
export function go(context: APIContext) {
  return context.redirect(context.url.searchParams.get('to')!); // !redirect
}`,
    middleware: at(
      'src/middleware.ts',
      `import { defineMiddleware } from 'astro:middleware';
export const onRequest = defineMiddleware((context, next) => context.redirect(context.url.searchParams.get('to'))); // !redirect`,
    ),
    'an action': at(
      'src/actions/index.ts',
      `import { defineAction } from 'astro:actions';
import { z } from 'astro:schema';
import { exec } from 'node:child_process';
export const server = {
  run: defineAction({ input: z.object({ dir: z.string() }), handler: async (input) => { exec('ls ' + input.dir); } }), // !command
};`,
    ),
    cookies: at(
      'src/pages/c.ts',
      `export const GET = ({ cookies }) => fetch(cookies.get('backend').value); // !ssrf`,
    ),
    'static paths': at(
      'src/pages/s.ts',
      `export async function getStaticPaths({ paginate }) { return fetch('https://a.example.com/' + paginate); }`,
    ),
    'a constant': at('src/pages/d.ts', `export const GET = ({ redirect }) => redirect('/home');`),
    'the address of the client is no host': at(
      'src/pages/e.ts',
      `export const GET = ({ params }) => fetch('https://api.example.com/' + encodeURIComponent(params.id));`,
    ),
    'another folder': at('src/lib/x.ts', `export const GET = ({ url }) => fetch(url.searchParams.get('u'));`),
    'a header': at(
      'src/pages/h.js',
      `export const ALL = ({ request }) => fetch(request.headers.get('x-url')); // !ssrf`,
    ),
  });
});
