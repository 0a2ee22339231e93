import rule from '../../../src/rules/injection/no-open-redirect.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const handler = (body: string): Case => ({
  code: `export async function GET(request) {
  const to = new URL(request.url).searchParams.get('to') ?? '/';
  ${body}
}`,
  isFormBound: 'the framework finds the function by its export',
});

// Answers of the platform, and headers whose name is not written out.
testRule(rule, {
  safe: {
    'a path of this site': handler(
      `return new Response(null, { status: 302, headers: { Location: '/search?q=' + encodeURIComponent(to) } });`,
    ),
    'the same page of a fixed host': `import express from 'express';
express().use((req, res) => { if (!req.secure) res.redirect('https://www.example.com' + req.originalUrl); });`,
    'a path, checked, below a fixed host': `import express from 'express';
express().get('/', (req, res) => {
  const to = String(req.query.to);
  if (to.startsWith('/')) res.redirect('https://www.example.com' + to);
});`,
    'a checked path below the own origin': handler(
      "return to.startsWith('/') ? Response.redirect(`${new URL(request.url).origin}${to}`) : undefined;",
    ),
    'another header': handler(`return new Response(null, { headers: { 'X-From': to } });`),
    'a header whose name others choose': {
      level: 'strict',
      code: `import express from 'express';
express().post('/:key', (req, res) => { res.set(req.params.key, req.body.value); res.end(); });`,
    },
  },
  vulnerable: {
    'the own origin, which goes on': handler(
      'return Response.redirect(`${new URL(request.url).origin}${to}`); // !tainted',
    ),
    'a part of the path of a fixed host': `import express from 'express';
express().use((req, res) => { res.redirect('https://www.example.com' + req.url.slice(1)); }); // !tainted`,
    'a header of an answer': handler(
      `return new Response(null, { status: 302, headers: { Location: to } }); // !tainted`,
    ),
    'a header of an answer, by short form': handler(
      `const location = to; return new Response(null, { status: 302, headers: { location } }); // !tainted`,
    ),
  },
});
