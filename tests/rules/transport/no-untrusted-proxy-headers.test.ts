import rule from '../../../src/rules/transport/no-untrusted-proxy-headers.ts';
import { testRule } from '../../support/test-rule.ts';

const EXPRESS = `import express from 'express'; const app = express();`;

testRule(rule, {
  safe: {
    'a number of proxies': `${EXPRESS} app.set('trust proxy', 1);`,
    'an address': `${EXPRESS} app.set('trust proxy', '127.0.0.1');`,
    'a subnet': `${EXPRESS} app.set('trust proxy', '10.0.0.0/8');`,
    'a named range': `${EXPRESS} app.set('trust proxy', 'loopback, 123.123.123.123');`,
    'a list': `${EXPRESS} app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal']);`,
    'a function': `${EXPRESS} app.set('trust proxy', (ip) => ip === '127.0.0.1' || ip === '123.123.123.123');`,
    'no proxy trusted': `${EXPRESS} app.set('trust proxy', false);`,
    'the setting switched off': `${EXPRESS} app.disable('trust proxy');`,
    'a value of the environment': `${EXPRESS} app.set('trust proxy', process.env.TRUST_PROXY);`,
    'a comparison with the environment': `${EXPRESS} app.set('trust proxy', process.env.TRUST_PROXY === 'true');`,
    'another setting': `${EXPRESS} app.set('x-powered-by', true); app.enable('etag'); app.set('json escape', true);`,
    'a setting that nobody knows': {
      level: 'strict',
      code: `${EXPRESS} export const set = (name) => app.set(name, true); export const on = (name) => app.enable(name);`,
    },
    'development only': `${EXPRESS} if (process.env.NODE_ENV !== 'production') app.set('trust proxy', true);`,
    'a map': `const app = new Map(); app.set('trust proxy', true);`,
    'an application of another package': `import express from 'not-express'; const app = express(); app.set('trust proxy', true);`,
    'addresses for Fastify': `import Fastify from 'fastify'; Fastify({ trustProxy: '127.0.0.1,192.168.1.1/24' }); Fastify({ trustProxy: ['127.0.0.1'] });`,
    'a function for Fastify': `import Fastify from 'fastify'; Fastify({ trustProxy: (address, hop) => address === '1.2.3.4' && hop === 0 });`,
    'Koa with a limit': `import Koa from 'koa'; const app = new Koa({ proxy: true, maxIpsCount: 1 });`,
    'Koa with a limit set later': `import Koa from 'koa'; const app = new Koa(); app.proxy = true; app.maxIpsCount = 1;`,
    'Koa with a header of the proxy': `import Koa from 'koa'; const app = new Koa({ proxy: true, proxyIpHeader: 'X-Client-IP' });`,
    'Koa with options that nobody knows': `import Koa from 'koa'; const app = new Koa({ proxy: true, ...options });`,
    'Koa without a proxy': `import Koa from 'koa'; const app = new Koa({ proxy: false }); app.proxy = false;`,
    'a limit of requests that does not look at the setting': `import { rateLimit } from 'express-rate-limit'; rateLimit({ validate: { trustProxy: false } });`,
    'a setting that says so': `${EXPRESS} if (settings.trustProxy) app.enable('trust proxy'); if (settings.behindProxy === true) app.set('trust proxy', true);`,
    'not seen: a function that trusts everybody': `${EXPRESS} app.set('trust proxy', () => true);`,
    'not seen: more hops than there are proxies': `${EXPRESS} app.set('trust proxy', 100);`,
  },
  vulnerable: {
    'everybody trusted': {
      code: `import express from 'express';
const app = express();
app.set('trust proxy', true); // !everyProxyTrusted`,
      suggested: [
        `import express from 'express';
const app = express();
app.set('trust proxy', 'loopback, linklocal, uniquelocal');`,
      ],
    },
    'the setting switched on': {
      code: `const express = require('express');
const app = express();
app.enable('trust proxy'); // !everyProxyTrusted`,
      suggested: [
        `const express = require('express');
const app = express();
app.set('trust proxy', 'loopback, linklocal, uniquelocal');`,
      ],
    },
    'a subnet that holds everybody': `${EXPRESS} app.set('trust proxy', '0.0.0.0/0'); // !everyProxyTrusted`,
    'a list that holds everybody': `${EXPRESS} app.set('trust proxy', ['loopback', '::/0']); // !everyProxyTrusted`,
    'one of two values': `${EXPRESS}
app.set('trust proxy', process.env.PROXIES ? Number(process.env.PROXIES) : true); // !everyProxyTrusted`,
    'through a constant': `${EXPRESS}
const TRUSTED = true; // !everyProxyTrusted
app.set('trust proxy', TRUSTED);`,
    'an application that is handed over': `import express from 'express';
import type { Express } from 'express';
export function configure(app: Express) { app.set('trust proxy', true); } // !everyProxyTrusted`,
    'in a chain': `import express from 'express';
const app = express().set('trust proxy', true); // !everyProxyTrusted`,
    'a router of its own application': `import express from 'express';
const api = express(); const app = express(); app.use('/api', api);
api.enable('trust proxy'); // !everyProxyTrusted`,
    Fastify: {
      code: `import Fastify from 'fastify';
const app = Fastify({ logger: true, trustProxy: true }); // !everyProxyTrusted`,
      suggested: [
        `import Fastify from 'fastify';
const app = Fastify({ logger: true, trustProxy: 'loopback, linklocal, uniquelocal' });`,
      ],
    },
    'Fastify in CommonJS': `const app = require('fastify')({ trustProxy: true }); // !everyProxyTrusted`,
    'Fastify by its name': `import { fastify } from 'fastify'; fastify({ trustProxy: true }); // !everyProxyTrusted`,
    Koa: {
      code: `import Koa from 'koa';
const app = new Koa({ proxy: true }); // !everyProxyTrusted`,
      suggested: [
        `import Koa from 'koa';
const app = new Koa({ proxy: true, maxIpsCount: 1 });`,
      ],
    },
    'Koa, set later': {
      code: `const Koa = require('koa');
const app = new Koa();
app.proxy = true; // !everyProxyTrusted
app.use(respond);`,
      suggested: [
        `const Koa = require('koa');
const app = new Koa();
app.proxy = true;
app.maxIpsCount = 1;
app.use(respond);`,
      ],
    },
    'Nest on Express': `import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
async function bootstrap() {
  const app = await NestFactory.create<NestExpressApplication>(AppModule);
  app.set('trust proxy', true); // !everyProxyTrusted
  await app.listen(3000);
}`,
    'Nest, by the adapter': `import { NestFactory } from '@nestjs/core';
const app = await NestFactory.create(AppModule);
app.getHttpAdapter().getInstance().set('trust proxy', true); // !everyProxyTrusted`,
    'Nest on Fastify': `import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
await NestFactory.create(AppModule, new FastifyAdapter({ trustProxy: true })); // !everyProxyTrusted`,
  },
});
