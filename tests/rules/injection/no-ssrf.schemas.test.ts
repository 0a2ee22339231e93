import rule from '../../../src/rules/injection/no-ssrf.ts';
import { testRule } from '../../support/test-rule.ts';

const call = (schema: string, then = 'await fetch(data.url); res.end();'): string =>
  `import { z } from 'zod';
import express from 'express';
const Hook = z.object({ url: ${schema} });
express().post('/', async (req, res) => { const data = Hook.parse(req.body); ${then}`;

testRule(rule, {
  safe: {
    'a host that the schema refines': `${call(
      `z.string().url().refine((url) => new URL(url).hostname === 'hooks.example.com')`,
    )} });`,
    'a host of a list that the schema refines': `${call(
      `z.string().refine((url) => ['a.example.com', 'b.example.com'].includes(new URL(url).host))`,
    )} });`,
    'a beginning that the schema refines': `${call(
      `z.string().refine((url) => url.startsWith('https://hooks.example.com/'))`,
    )} });`,
    'a host that a function of the file refines': `const isOurs = (url) => new URL(url).origin === 'https://a.example.com';
${call('z.string().refine(isOurs)')} });`,
    'members of a text, of which there are none': `${call(
      'z.string()',
      'const { href } = data.url; await fetch(href);',
    )} });`,
  },
  vulnerable: {
    'a scheme that the schema refines': `${call(
      `z.string().refine((url) => new URL(url).protocol === 'https:')`,
    )} }); // !tainted`,
    'a host that the schema finds anywhere': `${call(
      `z.string().refine((url) => url.includes('example.com'))`,
    )} }); // !tainted`,
    'a host of another value': `const base = 'https://a.example.com';
${call(`z.string().refine(() => new URL(base).hostname === 'a.example.com')`)} }); // !tainted`,
  },
});
