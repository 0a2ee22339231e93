import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a check that returns an Error': `
import tls from 'node:tls';
tls.connect({
  host: 'api.acme.com',
  checkServerIdentity(host, cert) {
    if (cert.fingerprint256 !== PIN) return new Error('pin');
    return undefined;
  },
});`,
    'a check that calls the check of TLS': `
import https from 'node:https';
import { checkServerIdentity } from 'node:tls';
https.get('https://api.acme.com', {
  checkServerIdentity: (host, cert) => checkServerIdentity('api.internal.acme.com', cert),
});`,
    'a check whose Error is kept': `
import https from 'node:https';
import tls from 'node:tls';
new https.Agent({
  checkServerIdentity: (host, cert) => {
    const error = tls.checkServerIdentity(host, cert);
    if (error) return error;
    if (cert.subject.O !== 'Acme') return new Error('not ours');
  },
});`,
    'a check that throws': `
import tls from 'node:tls';
tls.connect({
  host: 'api.acme.com',
  checkServerIdentity: (host, cert) => {
    assertPinned(cert.fingerprint256);
  },
});`,
    'a check that refuses everyone': `
import https from 'node:https';
https.request('https://api.acme.com', {
  checkServerIdentity: function (host, cert) {
    return true;
  },
});`,
    'a check of our own that is not in the file': `
import https from 'node:https';
import { checkPin } from './pin.js';
new https.Agent({ checkServerIdentity: checkPin });`,
    'a check for a server on this machine': `
import https from 'node:https';
https.get('https://localhost:8443', { checkServerIdentity: () => undefined });`,
    'a function of that name that is our own': `
export const checkServerIdentity = () => undefined;`,
    'not seen: a check that drops the Error': `
import tls from 'node:tls';
tls.connect({
  host: 'api.acme.com',
  checkServerIdentity: (host, cert) => {
    tls.checkServerIdentity(host, cert);
  },
});`,
  },
  vulnerable: {
    'a check that returns nothing': {
      code: `
const https = require('https');
const agent = new https.Agent({
  ca,
  checkServerIdentity: () => undefined, // !identityUnchecked
});`,
      suggested: [
        `
const https = require('https');
const agent = new https.Agent({
  ca,
});`,
      ],
    },
    'a check with an empty body': {
      code: `
import tls from 'node:tls';
tls.connect({ host: 'api.acme.com', checkServerIdentity: () => {}, port: 443 }); // !identityUnchecked`,
      settings: { fix: 'hardening' },
      repaired: `
import tls from 'node:tls';
tls.connect({ host: 'api.acme.com', port: 443 });`,
    },
    'a check that returns null': `
import https from 'node:https';
https.request('https://api.acme.com', { checkServerIdentity: () => null }); // !identityUnchecked`,
    'a check that only writes to the log': {
      code: `
import tls from 'node:tls';
tls.connect({
  host: 'api.acme.com',
  checkServerIdentity(host, cert) { // !identityUnchecked
    console.log('connected to', host);
    return undefined;
  },
});`,
      isFormBound: 'a call of anything but the console may throw',
    },
    'a check made elsewhere': `
import https from 'node:https';
const noop = () => {}; // !identityUnchecked
export const agent = new https.Agent({ checkServerIdentity: noop });`,
    'a check for every connection': `
const tls = require('tls');
tls.checkServerIdentity = () => undefined; // !identityUnchecked`,
    'the check of got': `
import got from 'got';
await got('https://api.acme.com', { https: { checkServerIdentity: () => {} } }); // !identityUnchecked`,
    'the check of gRPC': `
import * as grpc from '@grpc/grpc-js';
grpc.credentials.createSsl(root, null, null, { checkServerIdentity: () => undefined }); // !identityUnchecked`,
    'the check of pg': `
import { Pool } from 'pg';
new Pool({ host: 'db.acme.com', ssl: { ca, checkServerIdentity: () => undefined } }); // !identityUnchecked`,
    'the check of ioredis': `
import Redis from 'ioredis';
new Redis({ host: 'redis.acme.com', tls: { checkServerIdentity: () => undefined } }); // !identityUnchecked`,
    'the check of kafkajs': `
import { Kafka } from 'kafkajs';
new Kafka({ brokers: ['kafka.acme.com:9093'], ssl: { checkServerIdentity: () => undefined } }); // !identityUnchecked`,
    'the host name of mysql2': `
import mysql from 'mysql2';
mysql.createConnection({ host: 'db.acme.com', ssl: { verifyIdentity: false } }); // !verificationDisabled`,
  },
});
