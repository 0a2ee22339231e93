import rule from '../../../src/rules/injection/no-ssrf.ts';
import { testRule } from '../../support/test-rule.ts';

// Functions named as the methods of HTTP, in a file whose path says nothing.
testRule(rule, {
  safe: {
    'clients named as methods': `export const GET = async (url) => (await fetch(url)).json();
export const POST = async (url, body) => (await fetch(url, { method: 'POST', body })).json();`,
    'an address of the program': `import { NextResponse } from 'next/server';
export async function GET() { return NextResponse.json(await (await fetch('https://api.example.com')).json()); }`,
  },
  vulnerable: {
    'a typed request': `import { NextResponse } from 'next/server';
export async function POST(req: Request) {
  const { url } = await req.json();
  const answer = await fetch(url); // !tainted
  return NextResponse.json(await answer.json());
}`,
    'an answer of the platform': {
      isFormBound: 'the file has to spell that it answers as the platform does',
      code: `export async function GET(request) {
  const target = new URL(request.url).searchParams.get('target');
  const answer = await fetch(target); // !tainted
  return new Response(answer.body);
}`,
    },
  },
});
