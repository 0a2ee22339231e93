import rule from '../../../src/rules/transport/require-hsts.ts';
import { testRule } from '../../support/test-rule.ts';

const EXPRESS = `import express from 'express'; const app = express();`;

testRule(rule, {
  safe: {
    'the defaults of helmet': `import helmet from 'helmet'; ${EXPRESS} app.use(helmet());`,
    'a year': `import helmet from 'helmet'; ${EXPRESS} app.use(helmet({ hsts: { maxAge: 31536000 } }));`,
    '180 days': `import helmet from 'helmet'; ${EXPRESS} app.use(helmet({ strictTransportSecurity: { maxAge: 15552000, preload: true } }));`,
    'a value nobody knows': `import helmet from 'helmet'; ${EXPRESS} app.use(helmet({ hsts: config.hsts })); app.use(helmet.hsts({ maxAge: config.maxAge }));`,
    'a switch of the environment': `import helmet from 'helmet'; ${EXPRESS} app.use(helmet({ hsts: process.env.NODE_ENV === 'production' }));`,
    'switched off in development': `import helmet from 'helmet'; ${EXPRESS}
app.use(helmet({ hsts: process.env.NODE_ENV === 'production' ? { maxAge: 31536000 } : false }));`,
    'switched off in one place and set in another': `import helmet from 'helmet'; ${EXPRESS}
app.use(helmet({ strictTransportSecurity: false })); app.use(helmet.hsts({ maxAge: 63072000 }));`,
    'switched off and set by hand': `import helmet from 'helmet'; ${EXPRESS}
app.use(helmet({ hsts: false }));
app.use((req, res, next) => { res.setHeader('Strict-Transport-Security', 'max-age=31536000'); next(); });`,
    'another header switched off': `import helmet from 'helmet'; ${EXPRESS} app.use(helmet({ contentSecurityPolicy: false, xPoweredBy: false }));`,
    'a header for a year': `export function secure(res) { res.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains; preload'); }`,
    'a quoted age': `export function secure(res) { res.setHeader('Strict-Transport-Security', 'Max-Age="31536000"'); }`,
    'a header of a text in parts': `export const secure = (res, maxAge) => res.set('Strict-Transport-Security', \`max-age=\${maxAge}; includeSubDomains\`);`,
    'another header with a short age': `export const cache = (res) => res.set('Cache-Control', 'max-age=60');`,
    'the name of the header alone': `const NAMES = ['Strict-Transport-Security', 'Content-Security-Policy']; export const has = (headers) => NAMES.every((name) => headers.get(name));`,
    'a header that is read': `export const read = (response) => response.headers.get('strict-transport-security') ?? 'max-age=0';`,
    'development only': `export function secure(res) { if (process.env.NODE_ENV !== 'production') res.setHeader('Strict-Transport-Security', 'max-age=0'); }`,
    'a function of the same name': `import helmet from './helmet'; helmet({ hsts: false });`,
    'secure headers of Hono': `import { secureHeaders } from 'hono/secure-headers'; export default secureHeaders({ strictTransportSecurity: 'max-age=63072000' });`,
    'not seen: a route without the headers of the rest': `import helmet from '@fastify/helmet'; import Fastify from 'fastify';
const app = Fastify(); app.register(helmet); app.get('/', { helmet: false }, handler); export { app };`,
  },
  vulnerable: {
    'hsts switched off': {
      code: `import helmet from 'helmet';
app.use(helmet({ hsts: false })); // !hstsOff`,
      suggested: [
        `import helmet from 'helmet';
app.use(helmet({ hsts: { maxAge: 31536000, includeSubDomains: false } }));`,
      ],
    },
    'strictTransportSecurity switched off': {
      settings: { fix: 'hardening' },
      code: `const helmet = require('helmet');
app.use(helmet({ contentSecurityPolicy: false, strictTransportSecurity: false })); // !hstsOff`,
      repaired: `const helmet = require('helmet');
app.use(helmet({ contentSecurityPolicy: false, strictTransportSecurity: { maxAge: 31536000, includeSubDomains: false } }));`,
    },
    'a minute': {
      code: `import helmet from 'helmet';
app.use(helmet({ hsts: { maxAge: 60, includeSubDomains: true } })); // !hstsShort`,
      suggested: [
        `import helmet from 'helmet';
app.use(helmet({ hsts: { maxAge: 31536000, includeSubDomains: true } }));`,
      ],
    },
    'no time at all': `import helmet from 'helmet';
app.use(helmet({ strictTransportSecurity: { maxAge: 0 } })); // !hstsShort`,
    'a middleware of its own': `import { hsts, strictTransportSecurity } from 'helmet';
app.use(hsts({ maxAge: 60 * 60 * 24 })); // !hstsShort
app.use(strictTransportSecurity({ maxAge: 86400 })); // !hstsShort`,
    'a member of helmet': `import helmet from 'helmet';
app.use(helmet.hsts({ maxAge: 5184000 })); // !hstsShort`,
    'through a constant': `import helmet from 'helmet';
const ONE_DAY = 24 * 60 * 60; // !hstsShort
app.use(helmet({ hsts: { maxAge: ONE_DAY } }));`,
    'options in a constant': `import helmet from 'helmet';
const options = { hsts: false, frameguard: { action: 'deny' } }; // !hstsOff
app.use(helmet(options));`,
    Fastify: `import helmet from '@fastify/helmet';
import Fastify from 'fastify';
const app = Fastify();
await app.register(helmet, { hsts: false }); // !hstsOff`,
    'Fastify, for a minute': `const fastify = require('fastify')();
fastify.register(require('@fastify/helmet'), { strictTransportSecurity: { maxAge: 60 } }); // !hstsShort`,
    'Fastify, loaded when it is registered': `import Fastify from 'fastify';
const app = Fastify();
app.register(import('@fastify/helmet'), { hsts: { maxAge: 3600 } }); // !hstsShort`,
    Koa: `import helmet from 'koa-helmet';
app.use(helmet({ hsts: false })); // !hstsOff`,
    'Koa, for a minute': `import helmet from 'koa-helmet';
app.use(helmet.hsts({ maxAge: 60 })); // !hstsShort`,
    'Hono, switched off': {
      code: `import { secureHeaders } from 'hono/secure-headers';
app.use(secureHeaders({ strictTransportSecurity: false })); // !hstsOff`,
      suggested: [
        `import { secureHeaders } from 'hono/secure-headers';
app.use(secureHeaders({ strictTransportSecurity: 'max-age=31536000' }));`,
      ],
    },
    'Hono, for a minute': {
      code: `import { secureHeaders } from 'hono/secure-headers';
app.use('*', secureHeaders({ strictTransportSecurity: 'max-age=60; includeSubDomains' })); // !hstsShort`,
      suggested: [
        `import { secureHeaders } from 'hono/secure-headers';
app.use('*', secureHeaders({ strictTransportSecurity: 'max-age=31536000; includeSubDomains' }));`,
      ],
    },
    'the package hsts': `const hsts = require('hsts');
app.use(hsts({ maxAge: 7776000 })); // !hstsShort`,
    lusca: `import lusca from 'lusca';
app.use(lusca({ csrf: true, hsts: { maxAge: 86400 } })); // !hstsShort
app.use(lusca.hsts({ maxAge: 86400 })); // !hstsShort`,
    'a header by hand': {
      code: `app.use((req, res, next) => {
  res.setHeader('Strict-Transport-Security', 'max-age=0'); // !hstsShort
  next();
});`,
      suggested: [
        `app.use((req, res, next) => {
  res.setHeader('Strict-Transport-Security', 'max-age=31536000');
  next();
});`,
      ],
    },
    'a header without an age': {
      code: `export const secure = (res) => res.header('strict-transport-security', 'includeSubDomains'); // !hstsOff`,
      suggested: [
        `export const secure = (res) => res.header('strict-transport-security', 'max-age=31536000; includeSubDomains');`,
      ],
    },
    'a header in an object': `export const headers = {
  'X-Frame-Options': 'DENY',
  'Strict-Transport-Security': 'max-age=300; includeSubDomains', // !hstsShort
};`,
    'a header of a response': `export const GET = () => new Response('ok', { headers: { 'strict-transport-security': 'max-age=3600' } }); // !hstsShort`,
    'a header of Next.js': {
      filename: 'next.config.mjs',
      code: `export default {
  async headers() {
    return [{ source: '/(.*)', headers: [{ key: 'Strict-Transport-Security', value: 'max-age=86400' }] }]; // !hstsShort
  },
};`,
    },
    'a header written to': `headers['Strict-Transport-Security'] = 'max-age=60'; // !hstsShort`,
    'a header in a pair': `export const headers = new Headers([['Strict-Transport-Security', 'max-age=60']]); // !hstsShort`,
    'a header by a constant name': `const HSTS = 'Strict-Transport-Security';
export const secure = (res) => res.setHeader(HSTS, 'max-age=600'); // !hstsShort`,
    'a header put together': `const DAY = 86400;
export const secure = (res) => res.setHeader('Strict-Transport-Security', 'max-age=' + 30 * DAY); // !hstsShort`,
  },
});
