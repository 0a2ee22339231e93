import rule from '../../../src/rules/transport/require-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'urllib on the machine': {
      level: 'strict',
      code: `import { request } from 'urllib'; await request('http://127.0.0.1:7001/health');`,
    },
    'a proxy to a neighbour': {
      level: 'strict',
      code: `const app = require('fastify')(); app.register(require('@fastify/http-proxy'), { upstream: 'http://localhost:4001', prefix: '/api' });`,
    },
    'Pulsar over TLS': {
      level: 'strict',
      code: `const Pulsar = require('pulsar-client'); new Pulsar.Client({ serviceUrl: 'pulsar+ssl://broker.acme.io:6651', tlsTrustCertsFilePath: './ca.pem' });`,
    },
    'bent over HTTPS': {
      level: 'strict',
      code: `const bent = require('bent'); const post = bent('https://api.acme.io/', 'POST', 'json', 200); await post('cars/new', car);`,
    },
  },
  vulnerable: {
    Wreck: `const Wreck = require('@hapi/wreck');
await Wreck.get('http://pay.acme.io/v1'); // !cleartextUrl
export const pay = Wreck.defaults({ baseUrl: 'http://pay.acme.io' }); // !cleartextUrl`,
    urllib: `import urllib, { request } from 'urllib';
await request('http://api.acme.io/users', { dataType: 'json' }); // !cleartextUrl
await urllib.curl('http://api.acme.io/users'); // !cleartextUrl`,
    'the request of Postman': `const request = require('postman-request');
request.post({ uri: 'http://api.acme.io/orders', json: order }, done); // !cleartextUrl`,
    gaxios: `import { Gaxios, request } from 'gaxios';
await request({ url: 'http://api.acme.io/v1' }); // !cleartextUrl
export const client = new Gaxios({ baseURL: 'http://api.acme.io' }); // !cleartextUrl`,
    'simple-get': `const get = require('simple-get');
get.concat('http://api.acme.io/v1', done); // !cleartextUrl`,
    bent: `const bent = require('bent');
export const post = bent('http://api.acme.io/', 'POST', 'json', 200); // !cleartextUrl
const getJSON = bent('json');
await getJSON('http://api.acme.io/cars'); // !cleartextUrl`,
    proxies: `const app = require('fastify')(); const proxy = require('express-http-proxy'); const express = require('express')();
app.register(require('@fastify/http-proxy'), { upstream: 'http://api.acme.io', prefix: '/api' }); // !cleartextUrl
express.use('/', proxy('http://api.acme.io')); // !cleartextUrl`,
    Pulsar: `const Pulsar = require('pulsar-client');
new Pulsar.Client({ serviceUrl: 'pulsar://broker.acme.io:6650' }); // !cleartextUrl`,
    'mail through imap-simple': `import imaps from 'imap-simple';
await imaps.connect({ imap: { user, password, host: 'imap.acme.io', port: 143, tls: false } }); // !tlsOff`,
    'a queue in PostgreSQL': `import PgBoss from 'pg-boss';
new PgBoss({ host: 'db.acme.io', database: 'jobs', ssl: false }); // !tlsOff`,
  },
});
