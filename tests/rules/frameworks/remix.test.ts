import { describe } from 'vitest';
import { at, testFlows } from '../../support/test-flows.ts';

describe('Remix and React Router', () => {
  testFlows({
    'a loader': at(
      'app/routes/files.$name.tsx',
      `import { readFile } from 'node:fs/promises';
import type { LoaderFunctionArgs } from '@remix-run/node';
export async function loader({ params }: LoaderFunctionArgs) {
  return readFile('/srv/' + params.name); // !path
}`,
    ),
    'an action': at(
      'app/routes/login.tsx',
      `import { redirect } from '@remix-run/node';
export const action = async ({ request }) => {
  const form = await request.formData();
  return redirect(form.get('redirectTo')); // !redirect
};`,
    ),
    'a loader by its type': at(
      'src/anything.ts',
      `import { redirect, type LoaderFunction } from '@remix-run/node';
const load: LoaderFunction = async ({ request }) => redirect(new URL(request.url).searchParams.get('to')); // !redirect
export { load as loader };`,
    ),
    'a loader of React Router 7': at(
      'app/routes/proxy.ts',
      `import type { Route } from './+types/proxy';
export async function loader({ request }: Route.LoaderArgs) {
  return fetch(new URL(request.url).searchParams.get('url')!); // !ssrf
}`,
    ),
    'a loader whose arguments are typed, anywhere': at(
      'src/load.ts',
      `import type { LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
export async function load({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  throw redirect(searchParams.get('next') ?? '/'); // !redirect
}`,
    ),
    'a route object': `import { createBrowserRouter, redirect } from 'react-router-dom';
createBrowserRouter([{ path: '/go', loader: ({ request }) => redirect(new URL(request.url).searchParams.get('to')) }]); // !redirect`,
    'a component': `import { useSearchParams, useNavigate } from 'react-router-dom';
export function Go() {
  const [params] = useSearchParams();
  window.location.href = params.get('to'); // !redirect
}`,
    'a class component is no place': `import { useParams } from 'react-router';
export function P() { const { id } = useParams(); fetch('https://api.example.com/' + id); }`,
    'a constant redirect': at(
      'app/routes/out.tsx',
      `import { redirect } from '@remix-run/node';
export const action = async ({ request }) => { await request.formData(); return redirect('/login'); };`,
    ),
    'a form to a shell': at(
      'app/routes/run.tsx',
      `import { exec } from 'node:child_process';
export async function action({ request }) {
  const { cmd } = Object.fromEntries(await request.formData());
  exec('git log ' + cmd); // !command
}`,
    ),
    headers: at(
      'app/routes/h.tsx',
      `export async function loader({ request }) { return fetch(request.headers.get('x-url')); } // !ssrf`,
    ),
    'not a route': at(
      'src/loader.ts',
      `export async function loader({ request }) { return fetch(request.headers.get('x-url')); }`,
    ),
  });
});
