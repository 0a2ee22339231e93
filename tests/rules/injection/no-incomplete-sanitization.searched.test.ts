import rule from '../../../src/rules/injection/no-incomplete-sanitization.ts';
import { testRule } from '../../support/test-rule.ts';

const route = (body: string): { code: string; level: 'strict' } => ({
  level: 'strict',
  code: `import express from 'express';
express().post('/', (req, res) => {
  const given = String(req.body.given);
${body}
});`,
});

testRule(rule, {
  safe: {
    'a URL that is kept out of data of others': route(
      `  if (given.includes('https://spam.example.org/')) throw new Error('spam');
  res.json(given);`,
    ),
    'a URL with its end at the beginning': route(
      `  if (given.indexOf('https://good.example.org/') === 0) res.redirect(given);`,
    ),
    'a URL in a text that nobody knows': {
      level: 'strict',
      code: `export const hasLink = (readme) => readme.includes('https://good.example.org/');`,
    },
    'a host in data of others that nothing calls an address': route(
      `  if (given.includes('example.org')) res.json(given);`,
    ),
  },
  vulnerable: {
    'a URL that is looked for in data of others': route(
      `  if (given.indexOf('https://good.example.org') === -1) return res.sendStatus(400); // !inexactHost
  if (given.includes('https://good.example.org/')) res.redirect(given); // !inexactHost`,
    ),
  },
});
