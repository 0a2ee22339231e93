import rule from '../../../src/rules/injection/no-open-redirect.ts';
import { testRule } from '../../support/test-rule.ts';

function route(imports: string, schema: string, parse: string): string {
  return `import express from 'express';
import ${imports};
const Query = ${schema};
express().get('/', (req, res) => {
  const { next } = ${parse};
  res.redirect(next); // !tainted
});`;
}

const VALIBOT = "* as v from 'valibot'";
const ZOD = "{ z } from 'zod'";
const valibot = (actions: string): string =>
  route(VALIBOT, `v.object({ next: v.pipe(v.string(), ${actions}) })`, 'v.parse(Query, req.query)');
const zod = (methods: string): string =>
  route(ZOD, `z.object({ next: z.string()${methods} })`, 'Query.parse(req.query)');
const silent = (code: string): string => code.replace(' // !tainted', '');

// What a schema proves of the beginning of a URL.
testRule(rule, {
  safe: {
    'valibot: a host of the program': silent(valibot("v.startsWith('https://example.com/')")),
    'zod: a host of the program': silent(zod(".startsWith('https://example.com/')")),
  },
  vulnerable: {
    'valibot: a slash, and another one': valibot("v.startsWith('/')"),
    'valibot: a host that goes on': valibot("v.startsWith('https://example.com')"),
    'valibot: a URL of whatever host': valibot('v.url()'),
    'zod: a slash, and another one': zod(".startsWith('/')"),
    'zod: a URL of whatever host': zod('.url()'),
  },
});
