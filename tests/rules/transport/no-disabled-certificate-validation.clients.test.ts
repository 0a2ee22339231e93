import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'urllib with the check left on': `import urllib from 'urllib'; await urllib.request('https://api.acme.io', { rejectUnauthorized: true, timeout: 3000 });`,
    'answers from elsewhere in Fastify, checked': `const fastify = require('fastify')(); fastify.register(require('@fastify/reply-from'), { base: 'https://api.acme.io/', http2: { sessionOptions: { rejectUnauthorized: true } } });`,
    'Pulsar with an authority': {
      level: 'strict',
      code: `import Pulsar from 'pulsar-client'; new Pulsar.Client({ serviceUrl: 'pulsar+ssl://broker.acme.io:6651', tlsTrustCertsFilePath: './ca.pem', tlsAllowInsecureConnection: false });`,
    },
    'a queue in PostgreSQL with an authority': `import PgBoss from 'pg-boss'; const boss = new PgBoss({ host: 'db.acme.io', database: 'jobs', ssl: { ca: await readFile('ca.pem', 'utf8') } });`,
    'a dev server that trusts its neighbour': {
      level: 'strict',
      code: `import { defineConfig } from 'vite'; export default defineConfig({ server: { proxy: { '/api': { target: 'https://localhost:8443', secure: false } } } });`,
    },
    'not seen: options that a decorator changes': `const proxy = require('express-http-proxy');
app.use('/api', proxy('https://api.acme.io', { proxyReqOptDecorator(options) { options.rejectUnauthorized = false; return options; } }));`,
    'not seen: a plugin of an application that comes from elsewhere': `import proxy from '@fastify/http-proxy';
export const mount = (app) => app.register(proxy, { upstream: 'https://api.acme.io', undici: { tls: { rejectUnauthorized: false } } });`,
  },
  vulnerable: {
    Wreck: `import Wreck from '@hapi/wreck';
await Wreck.get('https://pay.acme.io/v1', { rejectUnauthorized: false }); // !verificationDisabled`,
    'defaults of Wreck': `const Wreck = require('@hapi/wreck');
const pay = Wreck.defaults({ baseUrl: 'https://pay.acme.io', rejectUnauthorized: false }); // !verificationDisabled
await pay.post('/charges', { payload });`,
    urllib: `import { request, HttpClient } from 'urllib';
await request('https://api.acme.io/users', { dataType: 'json', rejectUnauthorized: false }); // !verificationDisabled
export const client = new HttpClient({ connect: { rejectUnauthorized: false } }); // !verificationDisabled`,
    'the request of Postman': `const request = require('postman-request');
request({ url: 'https://api.acme.io', strictSSL: false }, done); // !verificationDisabled`,
    'simple-get': `const get = require('simple-get');
get({ url: 'https://api.acme.io', rejectUnauthorized: false }, done); // !verificationDisabled
get.concat({ url: 'https://api.acme.io', rejectUnauthorized: false }, done); // !verificationDisabled`,
    'plugins of Fastify': `const app = require('fastify')();
app.register(require('@fastify/reply-from'), { base: 'https://api.acme.io/', http2: { sessionOptions: { rejectUnauthorized: false } } }); // !verificationDisabled
app.register(require('@fastify/http-proxy'), { upstream: 'https://api.acme.io', undici: { tls: { rejectUnauthorized: false } } }); // !verificationDisabled`,
    Pulsar: `const Pulsar = require('pulsar-client');
new Pulsar.Client({ serviceUrl: 'pulsar+ssl://broker.acme.io:6651', tlsAllowInsecureConnection: true }); // !verificationDisabled`,
    'mail through imap-simple': `import imaps from 'imap-simple';
await imaps.connect({ imap: { user, password, host: 'imap.acme.io', port: 993, tls: true, tlsOptions: { rejectUnauthorized: false } } }); // !verificationDisabled`,
    'a queue in PostgreSQL': `import PgBoss from 'pg-boss';
const boss = new PgBoss({ host: 'db.acme.io', database: 'jobs', ssl: { rejectUnauthorized: false } }); // !verificationDisabled`,
  },
});
