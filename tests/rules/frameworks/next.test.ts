import { describe } from 'vitest';
import { at, testFlows } from '../../support/test-flows.ts';

describe('route handlers', () => {
  testFlows({
    'a parameter of the URL': at(
      'app/api/preview/route.ts',
      `export async function GET(request: Request) {
  const url = new URL(request.url).searchParams.get('url');
  return fetch(url!); // !ssrf
}`,
    ),
    nextUrl: at(
      'src/app/go/route.ts',
      `import { NextRequest, NextResponse } from 'next/server';
export const GET = async (req: NextRequest) => {
  return NextResponse.redirect(req.nextUrl.searchParams.get('next')!); // !redirect
};`,
    ),
    'redirect of next/navigation': at(
      'app/login/route.js',
      `import { redirect } from 'next/navigation';
export async function GET(request) {
  const { searchParams } = new URL(request.url);
  redirect(searchParams.get('returnTo')); // !redirect
}`,
    ),
    'a segment of the path, as a promise': at(
      'app/files/[name]/route.ts',
      `import { readFile } from 'node:fs/promises';
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  return new Response(await readFile('/srv/files/' + name)); // !path
}`,
    ),
    'the body': at(
      'app/api/users/route.ts',
      `import { pool } from '@/db';
import pg from 'pg';
const db = new pg.Pool();
export async function POST(request: Request) {
  const body = await request.json();
  await db.query(\`select * from users where name = '\${body.name}'\`); // !sql
  return Response.json({});
}`,
    ),
    'a form': at(
      'app/api/run/route.ts',
      `import { exec } from 'child_process';
export async function POST(request: Request) {
  const form = await request.formData();
  exec('convert ' + form.get('file')); // !command
  return new Response(null);
}`,
    ),
    'a wrapped handler': at(
      'app/api/x/route.ts',
      `import { withAuth } from '@/auth';
export const GET = withAuth(async (req) => {
  return fetch(req.nextUrl.searchParams.get('u')); // !ssrf
});`,
    ),
    'a constant': at(
      'app/api/y/route.ts',
      `export async function GET(request: Request) {
  await fetch('https://api.example.com/' + encodeURIComponent(new URL(request.url).searchParams.get('q')!));
  return Response.redirect(new URL('/login', request.url));
}`,
    ),
    'another function of the file': at(
      'app/api/z/route.ts',
      `export async function load(request) {
  return fetch(request.url);
}`,
    ),
    'another file': at('lib/get.ts', `export async function GET(request) { return fetch(request.body); }`),
  });
});

describe('server actions', () => {
  testFlows({
    'a file of actions': at(
      'app/actions.ts',
      `'use server';
import { exec } from 'node:child_process';
export async function run(formData: FormData) {
  exec(\`ls \${formData.get('dir')}\`); // !command
}`,
    ),
    'arguments of any number': at(
      'lib/actions.ts',
      `'use server';
import { readFile } from 'fs/promises';
import { redirect } from 'next/navigation';
export async function open(previous: unknown, id: string, name: string) {
  const text = await readFile(name, 'utf8'); // !path
  redirect(id); // !redirect
}`,
    ),
    'an action in a component': at(
      'app/page.tsx',
      `import { redirect } from 'next/navigation';
export default function Page() {
  async function go(data: FormData) {
    'use server';
    redirect(data.get('to') as string); // !redirect
  }
  return <form action={go} />;
}`,
    ),
    'a file without the directive': at(
      'lib/work.ts',
      `import { exec } from 'node:child_process';
export async function run(formData: FormData) { exec(\`ls \${formData.get('dir')}\`); }`,
    ),
  });
});

describe('pages', () => {
  testFlows({
    'an API route': at(
      'pages/api/go.ts',
      `import type { NextApiRequest, NextApiResponse } from 'next';
export default function handler(req: NextApiRequest, res: NextApiResponse) {
  res.redirect(307, req.query.to as string); // !redirect
}`,
    ),
    'an API route without types': at(
      'src/pages/api/cat.js',
      `const fs = require('fs');
module.exports = (req, res) => {
  res.send(fs.readFileSync(req.query.file)); // !path
};`,
    ),
    getServerSideProps: at(
      'pages/item/[id].tsx',
      `import axios from 'axios';
export const getServerSideProps = async ({ query, params, req }) => {
  const { data } = await axios.get(query.source); // !ssrf
  return { props: { data } };
};
export default function Item({ data }) { return <p>{data}</p>; }`,
    ),
    'a typed getServerSideProps that redirects': at(
      'pages/login.tsx',
      `import type { GetServerSideProps } from 'next';
export const getServerSideProps: GetServerSideProps = async (context) => {
  return { redirect: { destination: context.query.next as string, permanent: false } }; // !redirect
};`,
    ),
    'page props': at(
      'app/search/page.tsx',
      `import { redirect } from 'next/navigation';
export default async function Page({ searchParams }: { searchParams: Promise<{ to: string }> }) {
  const { to } = await searchParams;
  redirect(to); // !redirect
}`,
    ),
    middleware: at(
      'middleware.ts',
      `import { NextResponse } from 'next/server';
export function middleware(request) {
  const to = request.nextUrl.searchParams.get('to');
  if (to) return NextResponse.redirect(to); // !redirect
  return NextResponse.redirect(new URL('/home', request.url));
}`,
    ),
    'headers of the request for the application itself': at(
      'middleware.ts',
      `import { NextResponse } from 'next/server';
export function middleware(request) {
  const headers = new Headers(request.headers);
  headers.set('x-version', '13');
  return NextResponse.next({ request: { headers } });
}`,
    ),
    'headers of the request for somebody else': at(
      'app/api/proxy/route.ts',
      `export async function GET(request) {
  const headers = new Headers(request.headers);
  return fetch('https://api.example.com', { headers }); // !forwarded
}`,
    ),
    'its own origin': at(
      'src/middleware.ts',
      `import { NextResponse } from 'next/server';
export function middleware(request) {
  const url = request.nextUrl.clone();
  url.pathname = '/login';
  url.searchParams.set('from', request.nextUrl.pathname);
  return NextResponse.redirect(url);
}`,
    ),
    'headers() and cookies()': at(
      'app/proxy/route.ts',
      `import { headers, cookies } from 'next/headers';
export async function GET() {
  const list = await headers();
  const jar = await cookies();
  await fetch(jar.get('backend').value); // !ssrf
  return fetch(list.get('x-target')); // !ssrf
}`,
    ),
    'a page in another place': at(
      'src/components/page.tsx',
      `export default async function Page({ searchParams }) { await fetch(searchParams.u); }`,
    ),
  });
});
