import { describe } from 'vitest';
import { at, testFlows } from '../../support/test-flows.ts';

describe('SvelteKit', () => {
  testFlows({
    'an endpoint': at(
      'src/routes/api/[file]/+server.ts',
      `import { readFileSync } from 'node:fs';
export async function GET({ params, url }) {
  return new Response(readFileSync('/srv/' + params.file)); // !path
}`,
    ),
    'a typed endpoint': at(
      'src/routes/proxy/+server.ts',
      `import type { RequestHandler } from './$types';
export const GET: RequestHandler = async ({ url, fetch: load }) => {
  return globalThis.fetch(url.searchParams.get('u')!); // !ssrf
};`,
    ),
    'load of the server': at(
      'src/routes/[id]/+page.server.js',
      `import { db } from '$lib/db';
import pg from 'pg';
const pool = new pg.Pool();
export const load = async ({ params }) => {
  return pool.query("select * from t where id = '" + params.id + "'"); // !sql
};`,
    ),
    'a redirect': at(
      'src/routes/login/+page.server.ts',
      `import { redirect } from '@sveltejs/kit';
export const actions = {
  default: async ({ request, url }) => {
    const form = await request.formData();
    redirect(303, form.get('next') as string); // !redirect
  },
  other: async ({ url }) => { throw redirect(303, url.searchParams.get('to')!); }, // !redirect
};`,
    ),
    'typed actions': at(
      'src/routes/run/+page.server.ts',
      `import { exec } from 'child_process';
import type { Actions } from './$types';
export const actions = {
  run: async (event) => { exec('ls ' + (await event.request.formData()).get('dir')); }, // !command
} satisfies Actions;`,
    ),
    'a hook': at(
      'src/hooks.server.ts',
      `import { redirect, type Handle } from '@sveltejs/kit';
export const handle: Handle = async ({ event, resolve }) => {
  if (event.url.searchParams.has('to')) redirect(302, event.url.searchParams.get('to')!); // !redirect
  return resolve(event);
};`,
    ),
    cookies: at(
      'src/routes/c/+server.ts',
      `export const POST = async ({ cookies, request }) => fetch(cookies.get('backend')); // !ssrf`,
    ),
    'a redirect to the own path': at(
      'src/routes/d/+page.server.ts',
      `import { redirect } from '@sveltejs/kit';
export const load = ({ url, params }) => { redirect(307, '/items/' + encodeURIComponent(params.id)); };`,
    ),
    'the fetch of the event': at(
      'src/routes/e/+page.server.ts',
      `export const load = async ({ fetch, url }) => fetch(url.searchParams.get('u')); // !ssrf`,
    ),
    'another export': at(
      'src/routes/f/+server.ts',
      `export const helper = async ({ url }) => fetch(url.searchParams.get('u'));`,
    ),
    'another file': at(
      'src/lib/server.ts',
      `export const GET = async ({ url }) => fetch(url.searchParams.get('u'));`,
    ),
    'json of the request': at(
      'src/routes/g/+server.ts',
      `import { exec } from 'node:child_process';
export async function POST({ request }) {
  const { name } = await request.json();
  exec(\`touch \${name}\`); // !command
}`,
    ),
  });
});
