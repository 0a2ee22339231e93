import rule from '../../../src/rules/transport/require-certificate-pinning.ts';
import { testRule, type Case, type CaseObject } from '../../support/test-rule.ts';

const named = (code: string, more: Partial<CaseObject> = {}): Case => ({
  options: { hosts: ['ledger.acme.com', '*.payments.internal:8443'] },
  code,
  ...more,
});

testRule(rule, {
  safe: {
    'no host named': {
      level: 'strict',
      code: `
      import https from 'node:https';
      https.get('https://ledger.acme.com');`,
    },
    'an authority of its own': named(`
      import https from 'node:https';
      import axios from 'axios';
      https.get('https://ledger.acme.com', { ca });
      https.get({ host: 'api.payments.internal', ca: [readFileSync('payments.pem')] });
      const api = axios.create({ baseURL: 'https://ledger.acme.com', httpsAgent: new https.Agent({ ca }) });
      await api.get('/v1');`),
    'a fingerprint that is compared': named(`
      import https from 'node:https';
      import tls from 'node:tls';
      const agent = new https.Agent({
        checkServerIdentity(host, cert) {
          const error = tls.checkServerIdentity(host, cert);
          if (error) return error;
          if (cert.fingerprint256 !== PIN) return new Error('another certificate');
        },
      });
      https.get('https://ledger.acme.com', { agent });`),
    'a public key that is compared': named(`
      import { createHash, timingSafeEqual } from 'node:crypto';
      import https from 'node:https';
      const checkServerIdentity = (host, { pubkey }) => {
        const hash = createHash('sha256').update(pubkey).digest();
        if (!timingSafeEqual(hash, PIN)) throw new Error('another key');
      };
      https.request({ hostname: 'ledger.acme.com', checkServerIdentity }, (res) => res.resume());`),
    'one of several fingerprints': named(`
      import tls from 'node:tls';
      tls.connect(443, 'ledger.acme.com', {
        checkServerIdentity: (host, cert) => (PINS.has(cert.fingerprint512) ? undefined : new Error('another')),
      });`),
    'a check of another file': named(`
      import https from 'node:https';
      import { pin, isPinned } from './pins.js';
      https.get('https://ledger.acme.com', { checkServerIdentity: pin });
      https.get('https://ledger.acme.com', {
        checkServerIdentity: (host, cert) => (isPinned(cert) ? undefined : new Error('another')),
      });`),
    'a certificate that is looked at afterwards': named(`
      import tls from 'node:tls';
      const socket = tls.connect(443, 'ledger.acme.com', () => {
        if (socket.getPeerCertificate().fingerprint256 !== PIN) socket.destroy();
      });`),
    'a check that never objects': named(`
      import https from 'node:https';
      https.get('https://ledger.acme.com', { checkServerIdentity: () => undefined });
      https.get('https://ledger.acme.com', { rejectUnauthorized: false });`),
    'clear text': named(`
      import grpc from '@grpc/grpc-js';
      fetch('http://ledger.acme.com');
      new grpc.Client('ledger.acme.com:443', grpc.credentials.createInsecure());`),
    'another host': named(`
      import https from 'node:https';
      https.get('https://www.acme.com');`),
    'options that are not known': named(`
      import https from 'node:https';
      https.get('https://ledger.acme.com', options);
      https.get('https://ledger.acme.com', { agent });`),
    'databases that trust one authority': named(`
      import { MongoClient } from 'mongodb';
      import { Client } from 'pg';
      new Client('postgres://db.payments.internal/shop?sslmode=verify-full&sslrootcert=payments.crt');
      new Client({ host: 'db.payments.internal', ssl: { ca } });
      new MongoClient('mongodb+srv://db.payments.internal', { tlsCAFile: 'payments.pem' });`),
    'clients with names of their own': named(`
      import { Client } from '@elastic/elasticsearch';
      import { credentials } from '@grpc/grpc-js';
      import got from 'got';
      await got('https://ledger.acme.com', { https: { certificateAuthority } });
      new Client({ node: 'https://search.payments.internal', caFingerprint: PIN });
      new LedgerClient('ledger.acme.com:443', credentials.createSsl(ca));`),
    'not seen: all authorities and one more': named(`
      import https from 'node:https';
      import tls from 'node:tls';
      https.get('https://ledger.acme.com', { ca: [...tls.rootCertificates, ca] });`),
  },
  vulnerable: {
    'any authority': named(
      `
import https from 'node:https';
https.get('https://ledger.acme.com/v1', (res) => res.resume()); // !unpinned
https.get({ host: 'api.payments.internal', path: '/v1' }); // !unpinned`,
      {
        suggested: [
          `
import https from 'node:https';
https.get('https://ledger.acme.com/v1', (res) => res.resume());
https.get({ host: 'api.payments.internal', path: '/v1', ca: [String(process.env.PINNED_CA)] });`,
        ],
      },
    ),
    'all authorities, spelled out': named(`
      import https from 'node:https';
      import tls from 'node:tls';
      https.get('https://ledger.acme.com', { ca: tls.rootCertificates }); // !unpinned`),
    'a check of the host alone': named(`
      import https from 'node:https';
      import tls from 'node:tls';
      const agent = new https.Agent({
        checkServerIdentity: (host, cert) => tls.checkServerIdentity(host, cert), // !nothingCompared
      });
      https.get('https://ledger.acme.com', { agent });`),
    'a fingerprint that is only written down': named(`
      import tls from 'node:tls';
      tls.connect({
        host: 'ledger.acme.com',
        checkServerIdentity(host, cert) { // !nothingCompared
          console.log(cert.fingerprint256);
          return tls.checkServerIdentity(host, cert);
        },
      });`),
    'a subject that anybody can write': named(`
      import https from 'node:https';
      https.get('https://ledger.acme.com', {
        checkServerIdentity: (host, cert) => { // !nothingCompared
          if (cert.subject.CN !== 'ledger.acme.com') return new Error('another host');
        },
      });`),
    'an instance and its agent': named(`
      import axios from 'axios';
      import { Agent } from 'node:https';
      const api = axios.create({ httpsAgent: new Agent({ keepAlive: true }) });
      export const load = (id: string) => api.get(\`https://ledger.acme.com/\${id}\`); // !unpinned`),
    'fetch, got and undici': named(`
      import got from 'got';
      import { Pool } from 'undici';
      await fetch('https://ledger.acme.com'); // !unpinned
      await got('https://ledger.acme.com', { https: { minVersion: 'TLSv1.3' } }); // !unpinned
      new Pool('https://ledger.acme.com'); // !unpinned`),
    'clients of services': named(`
      import { credentials } from '@grpc/grpc-js';
      import { Kafka } from 'kafkajs';
      import { Pool } from 'pg';
      import { LedgerClient } from './generated/ledger.js';
      new LedgerClient('ledger.acme.com:443', credentials.createSsl()); // !unpinned
      new Kafka({ brokers: ['k1.payments.internal:9093'], ssl: true }); // !unpinned
      new Pool({ host: 'db.payments.internal', ssl: { cert, key } }); // !unpinned`),
  },
});
