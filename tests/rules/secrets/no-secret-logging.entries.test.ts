import rule from '../../../src/rules/secrets/no-secret-logging.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'one variable, under a name that the file does not show': `
      export function show(name) { console.log(\`\${name}=\${process.env[name]}\`); }`,
    'one variable of a copy': `
      export function run(name, { env = process.env } = {}) {
        const own = { ...env, [name]: 'bin' };
        console.log(\`\${name}=\${own[name]}\`);
      }`,
    'another header than the one that holds a token': `
      export function send(user) {
        const headers = new Headers();
        headers.set('Authorization', \`Bearer \${process.env.API_KEY}\`);
        headers.set('X-User', user);
        console.log(headers.get('x-user'));
      }`,
    'headers as JSON, which shows none': `
      export function send() {
        const headers = new Headers();
        headers.set('authorization', process.env.API_KEY);
        console.log(JSON.stringify({ headers }));
      }`,
    'a header beside a password in the body': `
      import express from 'express';
      express().post('/tokens', (req, res) => {
        const { password } = req.body;
        console.warn({ agent: req.get('user-agent') });
        res.json(make(password));
      });`,
    'another parameter of an address, and whether there is a token': `
      import { createServer } from 'node:http';
      createServer((req, res) => {
        const url = new URL(req.url, 'http://localhost');
        console.log({ page: url.searchParams.get('page'), isKnown: url.searchParams.has('token') });
        res.end();
      });`,
    'another entry of a map': `
      export function show() {
        const settings = new Map();
        settings.set('key', process.env.API_KEY);
        console.log(settings.get('port'));
      }`,
    'the number of a session, of which there are many kinds': `
      export function track(session) { console.log('visit', session.sessionId); }`,
  },
  vulnerable: {
    'a key in the address of a request': `
      import { createServer } from 'node:http';
      createServer((req, res) => {
        const url = new URL(req.url, 'http://localhost');
        const found = url.searchParams.get('api_key');
        console.log({ found }); // !secret
        res.end();
      });`,
    'a password in the parameters of an address': `
      import { createServer } from 'node:http';
      createServer((req, res) => {
        const parameters = new URLSearchParams(req.url.split('?')[1]);
        console.log('asked', { it: parameters.get('password') }); // !secret
        res.end();
      });`,
    'every variable of the environment': `
      for (const [name, value] of Object.entries(process.env)) console.log(name, value); // !secret`,
    'the header that holds a token': `
      export function send() {
        const headers = new Headers();
        headers.set('Authorization', \`Bearer \${process.env.API_KEY}\`);
        console.log(headers.get('authorization')); // !secret
      }`,
    'every header': `
      export function send() {
        const headers = new Headers();
        headers.set('authorization', process.env.API_KEY);
        console.log([...headers.entries()]); // !secret
      }`,
    'the number of a session under strict': {
      level: 'strict',
      code: `export function login(session) { console.log('login', session.sessionId); } // !maybeSecret`,
    },
    'one variable under strict': {
      level: 'strict',
      code: `export function show(name) { console.log(process.env[name]); } // !maybeSecret`,
    },
  },
});
