import rule from '../../../src/rules/transport/require-mutual-tls.ts';
import { testRule, type Case, type CaseObject } from '../../support/test-rule.ts';

const HOSTS = ['*.orders.internal', 'ledger.acme.com'];
const named = (code: string, more: Partial<CaseObject> = {}): Case => ({
  options: { hosts: HOSTS },
  code,
  ...more,
});
const strict = (code: string): Case => ({ level: 'strict', code });

testRule(rule, {
  safe: {
    'no host named': strict(`
      import https from 'node:https';
      https.createServer({ key, cert }, app).listen(443);
      https.get('https://ledger.acme.com/v1');`),
    'an empty list of hosts': named(`https.get('https://ledger.acme.com');`, { options: { hosts: [] } }),
    'a client that shows its certificate': named(`
      import https from 'node:https';
      https.get('https://ledger.acme.com', { cert, key });
      https.get({ host: 'ledger.acme.com', pfx, passphrase }, (res) => res.resume());`),
    'an agent that shows its certificate': named(`
      import axios from 'axios';
      import https from 'node:https';
      const httpsAgent = new https.Agent({ cert, key, ca });
      const api = axios.create({ baseURL: 'https://ledger.acme.com', httpsAgent });
      await api.get('/v1/entries');
      await axios.post('https://api.orders.internal', order, { httpsAgent });`),
    'an instance that brings its agent along': named(`
      import axios from 'axios';
      import { Agent } from 'node:https';
      const api = axios.create({ httpsAgent: new Agent({ pfx }) });
      await api.get('https://ledger.acme.com/v1');`),
    'a dispatcher that shows its certificate': named(`
      import { Agent, fetch } from 'undici';
      const dispatcher = new Agent({ connect: { cert, key } });
      await fetch('https://ledger.acme.com', { dispatcher });`),
    'the dispatcher of the process': named(`
      import { Agent, setGlobalDispatcher } from 'undici';
      setGlobalDispatcher(new Agent({ connect: { cert, key } }));
      await fetch('https://ledger.acme.com');`),
    'got with its own names': named(`
      import got from 'got';
      await got('https://ledger.acme.com', { https: { certificate, key } });
      const ledger = got.extend({ prefixUrl: 'https://ledger.acme.com', https: { pfx } });
      await ledger.get('entries');`),
    'gRPC with a key and its certificate': named(`
      import { credentials } from '@grpc/grpc-js';
      new Ledger('ledger.acme.com:443', credentials.createSsl(ca, key, cert));`),
    'a database with a certificate': named(`
      import pg from 'pg';
      new pg.Pool({ host: 'db.orders.internal', ssl: { ca, cert, key } });
      new pg.Pool({ connectionString: 'postgres://db.orders.internal/shop?sslmode=verify-full&sslcert=client.crt&sslkey=client.key' });`),
    'a file of certificates': named(`
      import { MongoClient } from 'mongodb';
      new MongoClient('mongodb://db.orders.internal', { tls: true, tlsCertificateKeyFile: 'client.pem' });`),
    'another host': named(`
      import https from 'node:https';
      https.get('https://orders.internal.acme.io');
      https.get('https://www.acme.com', (res) => res.resume());`),
    'a host that is not known': named(`
      import https from 'node:https';
      https.get(\`https://\${host}/v1\`);`),
    'options that are not known': named(`
      import https from 'node:https';
      https.get('https://ledger.acme.com', { ...options });
      https.get('https://ledger.acme.com', { agent });`),
    'a client from elsewhere': named(`
      import type { AxiosInstance } from 'axios';
      export const load = (api: AxiosInstance) => api.get('https://ledger.acme.com/v1');`),
    'clear text': named(`
      import http from 'node:http';
      import pg from 'pg';
      http.get('http://api.orders.internal');
      fetch('http://api.orders.internal');
      new pg.Pool({ host: 'db.orders.internal' });`),
    'a socket of a browser': named(`new XMLHttpRequest().open('GET', 'https://ledger.acme.com');`),
    'a server that asks': named(`
      import https from 'node:https';
      https.createServer({ key, cert, ca, requestCert: true }, app).listen(8443);`),
    'a server whose options are not known': named(`
      import https from 'node:https';
      https.createServer(options, app).listen(8443);
      https.createServer({ key, cert, requestCert: process.env.MTLS === '1' }, app).listen(8443);`),
    'a server for everybody': named(
      `
      import https from 'node:https';
      https.createServer({ key, cert }, app).listen(443);`,
      { options: { hosts: HOSTS, servers: false } },
    ),
    'a server of this machine': named(`
      import https from 'node:https';
      const server = https.createServer({ key, cert }, app);
      server.listen(8443, '127.0.0.1');`),
    'a server without TLS': named(`
      import Fastify from 'fastify';
      Fastify({ logger: true });`),
    'gRPC that checks its clients': named(`
      import grpc from '@grpc/grpc-js';
      grpc.ServerCredentials.createSsl(ca, pairs, true);`),
    'the optional certificate that is tested': strict(`
      import https from 'node:https';
      https.createServer({ key, cert, ca, requestCert: true, rejectUnauthorized: false }, (req, res) => {
        if (!req.socket.authorized) return res.writeHead(401).end();
        res.end('hello');
      });`),
    'the optional certificate that is read': strict(`
      import express from 'express';
      import https from 'node:https';
      const app = express();
      app.use((req, res, next) => {
        const { subject } = req.socket.getPeerCertificate();
        next(subject?.CN === 'orders' ? undefined : new Error('who are you'));
      });
      https.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, app).listen(443);`),
    'a middleware that looks': strict(`
      import clientCertificateAuth from 'client-certificate-auth';
      import express from 'express';
      import https from 'node:https';
      const app = express();
      app.use(clientCertificateAuth((cert) => cert.subject.CN === 'orders'));
      https.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, app).listen(443);`),
    'a strategy that looks': strict(`
      import { Strategy } from 'passport-client-cert';
      import https from 'node:https';
      passport.use(new Strategy((cert, done) => done(null, cert.subject.CN)));
      https.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, app).listen(443);`),
    'no certificate asked for': strict(`
      import https from 'node:https';
      https.createServer({ key, cert, rejectUnauthorized: false }, (req, res) => res.end()).listen(443);`),
    'asked for under a condition': strict(`
      import https from 'node:https';
      https.createServer({ key, cert, requestCert: wanted, rejectUnauthorized: false }, (req, res) => res.end());`),
    'a middleware of another file, under recommended': `
      import express from 'express';
      import https from 'node:https';
      import { identify } from './identify.js';
      const app = express();
      app.use(identify);
      https.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, app).listen(443);`,
    'a server of development': strict(`
      import https from 'node:https';
      if (process.env.NODE_ENV !== 'production') {
        https.createServer({ requestCert: true, rejectUnauthorized: false }, (req, res) => res.end());
      }`),
    'not seen: an instance with an interceptor that chooses an agent': named(`
      import axios from 'axios';
      import { agent } from './agent.js';
      const api = axios.create({ httpsAgent: agent });
      await api.get('https://ledger.acme.com');`),
  },
  vulnerable: {
    'everybody let in': {
      code: `
import https from 'node:https';
https
  .createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, (req, res) => res.end('hi')) // !clientUnchecked
  .listen(443);`,
      suggested: [
        `
import https from 'node:https';
https
  .createServer({ key, cert, requestCert: true, rejectUnauthorized: true }, (req, res) => res.end('hi'))
  .listen(443);`,
      ],
    },
    'everybody let in by a framework': `
      import { config } from './config.js';
      import fastify from 'fastify';
      const app = fastify({
        https: { key: config.key, cert: config.cert, requestCert: true, rejectUnauthorized: false }, // !clientUnchecked
      });
      app.get('/', () => 'hi');`,
    'everybody let in by an application of the file': `
      const express = require('express');
      const https = require('https');
      const fs = require('fs');
      const options = {
        key: fs.readFileSync('key.pem'),
        requestCert: true,
        rejectUnauthorized: false, // !clientUnchecked
      };
      const app = express();
      app.get('/', (req, res) => res.send('hi'));
      https.createServer(options, app).listen(443);`,
    'everybody let in by a socket': `
      import tls from 'node:tls';
      const server = tls.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }); // !clientUnchecked
      server.on('secureConnection', (socket) => socket.pipe(socket));`,
    'everybody let in over HTTP/2': `
      import { createSecureServer } from 'node:http2';
      const server = createSecureServer({ key, cert, requestCert: true, rejectUnauthorized: false }); // !clientUnchecked
      server.on('stream', (stream) => stream.end('hi'));`,
    'answered by another file': strict(`
      import https from 'node:https';
      import { app } from './app.js';
      https.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, app).listen(443); // !clientDoubtful`),
    'exported without an answer': strict(`
      import https from 'node:https';
      export const server = https.createServer({ requestCert: true, rejectUnauthorized: false }); // !clientDoubtful`),
    'routes of another file': strict(`
      const https = require('https');
      const app = require('express')();
      require('./routes')(app);
      https.createServer({ key, requestCert: true, rejectUnauthorized: false }, app); // !clientDoubtful`),
    'a request without a certificate': named(`
      import https from 'node:https';
      https.get('https://ledger.acme.com/v1', (res) => res.resume()); // !certificateMissing
      https.request({ hostname: 'api.orders.internal', port: 8443, path: '/' }, done); // !certificateMissing`),
    'options written out': named(
      `
import https from 'node:https';
https.get({ host: 'ledger.acme.com', path: '/v1' }); // !certificateMissing`,
      {
        suggested: [
          `
import https from 'node:https';
https.get({ host: 'ledger.acme.com', path: '/v1', cert: process.env.CLIENT_CERT, key: process.env.CLIENT_KEY });`,
        ],
      },
    ),
    'an agent without a certificate': named(
      `
import axios from 'axios';
import https from 'node:https';
const httpsAgent = new https.Agent({ ca });
export const ledger = axios.create({ baseURL: 'https://ledger.acme.com', httpsAgent }); // !certificateMissing`,
      {
        suggested: [
          `
import axios from 'axios';
import https from 'node:https';
const httpsAgent = new https.Agent({ ca, cert: process.env.CLIENT_CERT, key: process.env.CLIENT_KEY });
export const ledger = axios.create({ baseURL: 'https://ledger.acme.com', httpsAgent });`,
        ],
      },
    ),
    'an instance without a certificate': named(`
      import axios from 'axios';
      const api = axios.create({ timeout: 1000 });
      await api.post('https://api.orders.internal/v1', order); // !certificateMissing`),
    fetch: named(`
      const BASE = 'https://ledger.acme.com';
      export const load = (id: string) => fetch(\`\${BASE}/entries/\${id}\`); // !certificateMissing`),
    'got and undici': named(`
      import got from 'got';
      import { Agent, request } from 'undici';
      await got.post('https://ledger.acme.com', { json }); // !certificateMissing
      await request('https://ledger.acme.com', { dispatcher: new Agent({ connect: { ca } }) }); // !certificateMissing`),
    'sockets and agents of others': named(`
      import tls from 'node:tls';
      import WebSocket from 'ws';
      import superagent from 'superagent';
      import needle from 'needle';
      tls.connect(8443, 'ledger.acme.com', { ca }); // !certificateMissing
      new WebSocket('wss://push.orders.internal'); // !certificateMissing
      await superagent.get('https://ledger.acme.com'); // !certificateMissing
      await needle('post', 'https://ledger.acme.com', { sum: 1 }, { json: true }); // !certificateMissing`),
    'a generated client of gRPC': named(`
      import { credentials } from '@grpc/grpc-js';
      import { LedgerClient } from './generated/ledger.js';
      const secure = credentials.createSsl(ca);
      export const ledger = new LedgerClient('ledger.acme.com:443', secure); // !certificateMissing
      new LedgerClient('ledger.acme.com:443', credentials.createSsl(ca, key, cert));`),
    'gRPC without a key': named(`
      import * as grpc from '@grpc/grpc-js';
      const proto = grpc.loadPackageDefinition(definition);
      new proto.Ledger('ledger.acme.com:443', grpc.credentials.createSsl()); // !certificateMissing
      new grpc.Client('api.orders.internal:443', grpc.credentials.createSsl(ca, null, null)); // !certificateMissing`),
    brokers: named(`
      import amqp from 'amqplib';
      import { Kafka } from 'kafkajs';
      import mqtt from 'mqtt';
      import { connect } from 'nats';
      new Kafka({ brokers: ['k1.orders.internal:9093'], ssl: true }); // !certificateMissing
      mqtt.connect('mqtts://mq.orders.internal'); // !certificateMissing
      await amqp.connect('amqps://mq.orders.internal', { ca: [ca] }); // !certificateMissing
      await connect({ servers: 'mq.orders.internal:4222', tls: { caFile } }); // !certificateMissing`),
    databases: named(`
      import Redis from 'ioredis';
      import { createClient } from 'redis';
      import mysql from 'mysql2';
      import { Pool } from 'pg';
      new Pool({ host: 'db.orders.internal', ssl: { ca } }); // !certificateMissing
      createClient({ url: 'rediss://cache.orders.internal:6380' }); // !certificateMissing
      new Redis({ host: 'cache.orders.internal', tls: {} }); // !certificateMissing
      mysql.createPool({ host: 'db.orders.internal', ssl: { ca } }); // !certificateMissing`),
    'servers that ask nobody': named(`
      import https from 'node:https';
      import http2 from 'node:http2';
      import tls from 'node:tls';
      https.createServer({ key, cert }, app).listen(8443); // !clientUnasked
      http2.createSecureServer({ key, cert, requestCert: false }); // !clientUnasked
      tls.createServer({ pfx }, (socket) => socket.end()); // !clientUnasked`),
    'a server, repaired': named(
      `
import https from 'node:https';
https.createServer({ key, cert, ca }, app).listen(8443); // !clientUnasked`,
      {
        suggested: [
          `
import https from 'node:https';
https.createServer({ key, cert, ca, requestCert: true }, app).listen(8443);`,
        ],
      },
    ),
    'frameworks that ask nobody': named(`
      import Hapi from '@hapi/hapi';
      import Fastify from 'fastify';
      import restify from 'restify';
      Fastify({ https: { key, cert } }); // !clientUnasked
      Hapi.server({ port: 443, tls: { key, cert } }); // !clientUnasked
      restify.createServer({ httpsServerOptions: { key, cert } }); // !clientUnasked`),
    'gRPC that asks nobody': named(
      `
import { ServerCredentials } from '@grpc/grpc-js';
ServerCredentials.createSsl(ca, pairs); // !clientUnasked
ServerCredentials.createSsl(ca, pairs, false); // !clientUnasked`,
      {
        suggested: [
          `
import { ServerCredentials } from '@grpc/grpc-js';
ServerCredentials.createSsl(ca, pairs);
ServerCredentials.createSsl(ca, pairs, true);`,
        ],
      },
    ),
  },
});
