import rule from '../../../src/rules/injection/no-ldap-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { Client } from 'ldapts';
const client = new Client({ url: 'ldaps://directory.example.com' });
const app = express();
`;
const route = (value: string): string => `${APP}app.get('/', async (req, res) => {
  const name = ${value};
  await client.search('dc=example', { filter: '(cn=' + name + ')' });
});`;
const broken = (value: string): string => route(value).replace("+ ')' });", "+ ')' }); // !filter");

/** The signs of a filter, replaced one after the other. */
testRule(rule, {
  safe: {
    'all of them': route(
      String.raw`req.query.q.replace(/\\/g, '\\5c').replace(/\*/g, '\\2a').replace(/\(/g, '\\28').replace(/\)/g, '\\29').replace(/\0/g, '\\00')`,
    ),
    'all of them, by texts': route(
      String.raw`req.query.q.replaceAll('*', '\\2a').replaceAll('(', '\\28').replaceAll(')', '\\29')`,
    ),
    'all of them, by splits': route(
      String.raw`req.query.q.split('*').join('\\2a').split('(').join('\\28').split(')').join('\\29')`,
    ),
  },
  vulnerable: {
    'but the star': broken(String.raw`req.query.q.replace(/\(/g, '\\28').replace(/\)/g, '\\29')`),
    'but a bracket': broken(String.raw`req.query.q.replace(/\*/g, '\\2a').replace(/\)/g, '\\29')`),
    'only the first of each': broken(
      String.raw`req.query.q.replace('*', '\\2a').replace('(', '\\28').replace(')', '\\29')`,
    ),
  },
});
