import rule from '../../../src/rules/transport/no-legacy-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'TLS 1.2 at the least': `
import https from 'node:https';
https.get('https://api.acme.com', { minVersion: 'TLSv1.2' });`,
    'TLS 1.3 under strict': {
      code: `
import https from 'node:https';
https.createServer({ key, cert, minVersion: 'TLSv1.3' }, app);`,
      level: 'strict',
    },
    'the versions of Node itself': {
      code: `
import https from 'node:https';
https.createServer({ key, cert }, app);`,
      level: 'strict',
    },
    'a range of versions': `
import tls from 'node:tls';
tls.connect({ host: 'api.acme.com', minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' });`,
    'a method of TLS 1.2': `
import tls from 'node:tls';
tls.createSecureContext({ secureProtocol: 'TLSv1_2_method' });`,
  },
  vulnerable: {
    'the lowest version of a request': {
      code: `
import https from 'node:https';
https.get('https://legacy.acme.com', { minVersion: 'TLSv1' }); // !legacyVersion`,
      suggested: [
        `
import https from 'node:https';
https.get('https://legacy.acme.com', { minVersion: 'TLSv1.2' });`,
      ],
    },
    'the lowest version of an agent': {
      code: `
const https = require('https');
const agent = new https.Agent({
  keepAlive: true,
  minVersion: 'TLSv1.1', // !legacyVersion
});`,
      settings: { fix: 'hardening' },
      repaired: `
const https = require('https');
const agent = new https.Agent({
  keepAlive: true,
  minVersion: 'TLSv1.2',
});`,
    },
    'the highest version of a connection': `
import tls from 'node:tls';
tls.connect({ host: 'plc.acme.com', port: 8443, maxVersion: 'TLSv1.1' }); // !legacyVersion`,
    'both ends of the range': `
import tls from 'node:tls';
tls.connect({
  host: 'plc.acme.com',
  minVersion: 'TLSv1', // !legacyVersion
  maxVersion: 'TLSv1.1', // !legacyVersion
});`,
    'a server of https': `
const https = require('https');
const fs = require('fs');
https
  .createServer({ key: fs.readFileSync('key.pem'), cert: fs.readFileSync('cert.pem'), minVersion: 'TLSv1' }, app) // !legacyVersion
  .listen(443);`,
    'a server of tls': `
import { createServer } from 'node:tls';
const server = createServer({ pfx, minVersion: 'TLSv1.1' }, (socket) => socket.end()); // !legacyVersion`,
    'a server of http2': `
import http2 from 'node:http2';
http2.createSecureServer({ key, cert, minVersion: 'TLSv1.1' }).listen(8443); // !legacyVersion`,
    'a context of its own': `
import tls from 'node:tls';
const secureContext = tls.createSecureContext({ minVersion: 'TLSv1' }); // !legacyVersion
tls.connect({ host: 'api.acme.com', secureContext });`,
    'a context for one server name': `
import tls from 'node:tls';
const server = tls.createServer({ SNICallback });
server.addContext('*.acme.com', { key, cert, minVersion: 'TLSv1' }); // !legacyVersion`,
    'a context set later': `
import https from 'node:https';
const server = https.createServer({ key, cert }, app);
server.setSecureContext({ key, cert, minVersion: 'TLSv1.1' }); // !legacyVersion`,
    'the default of the whole process': `
const tls = require('tls');
tls.DEFAULT_MIN_VERSION = 'TLSv1'; // !legacyVersion`,
    'the highest default of the whole process': `
import tls from 'tls';
tls.DEFAULT_MAX_VERSION = 'TLSv1.1'; // !legacyVersion`,
    'the agent of the whole process': `
import https from 'node:https';
https.globalAgent.options.minVersion = 'TLSv1'; // !legacyVersion`,
    'a method of one version': {
      code: `
const https = require('https');
https.request({ host: 'legacy.acme.com', port: 443, secureProtocol: 'TLSv1_method', ciphers: 'HIGH' }, onResponse); // !legacyVersion`,
      suggested: [
        `
const https = require('https');
https.request({ host: 'legacy.acme.com', port: 443, ciphers: 'HIGH' }, onResponse);`,
      ],
    },
    'a method for servers': {
      code: `
import https from 'node:https';
https.createServer({ key, cert, secureProtocol: 'TLSv1_1_server_method' }, app); // !legacyVersion`,
      settings: { fix: 'hardening' },
      repaired: `
import https from 'node:https';
https.createServer({ key, cert }, app);`,
    },
    'a method for clients': `
import tls from 'node:tls';
tls.connect({ host: 'legacy.acme.com', secureProtocol: 'TLSv1_client_method' }); // !legacyVersion`,
    'a method of SSL 3': `
const tls = require('tls');
tls.createSecureContext({ secureProtocol: 'SSLv3_method' }); // !legacyVersion`,
    'a method written to options': {
      code: `
import https from 'node:https';
https.globalAgent.options.secureProtocol = 'TLSv1_method'; // !legacyVersion`,
      suggested: [
        `
import https from 'node:https';
https.globalAgent.options.secureProtocol = 'TLSv1_2_method';`,
      ],
    },
    'TLS 1.2 under strict': {
      code: `
import https from 'node:https';
https.get('https://api.acme.com', { minVersion: 'TLSv1.2' }); // !datedVersion`,
      level: 'strict',
      suggested: [
        `
import https from 'node:https';
https.get('https://api.acme.com', { minVersion: 'TLSv1.3' });`,
      ],
    },
    'TLS 1.0 under strict': {
      code: `
import https from 'node:https';
https.get('https://api.acme.com', { minVersion: 'TLSv1' }); // !legacyVersion`,
      level: 'strict',
      suggested: [
        `
import https from 'node:https';
https.get('https://api.acme.com', { minVersion: 'TLSv1.3' });`,
      ],
    },
    'a method of TLS 1.2 under strict': {
      code: `
import tls from 'node:tls';
tls.connect({ host: 'api.acme.com', secureProtocol: 'TLSv1_2_method' }); // !datedVersion`,
      level: 'strict',
    },
    'the method for any version under strict': {
      code: `
import tls from 'node:tls';
tls.connect({ host: 'api.acme.com', secureProtocol: 'TLS_method' }); // !datedVersion`,
      level: 'strict',
    },
  },
});
