import rule from '../../../src/rules/transport/no-legacy-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'suites of today': `
import https from 'node:https';
https.createServer({
  key,
  cert,
  ciphers: ['ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-RSA-CHACHA20-POLY1305', 'TLS_AES_256_GCM_SHA384'].join(':'),
});`,
    'suites that are left out': `
import tls from 'node:tls';
tls.createServer({ ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:HIGH:!aNULL:!eNULL:!EXPORT:!DES:!RC4:!MD5:!PSK:!SRP:-3DES' });`,
    'a security level of OpenSSL': `
import https from 'node:https';
https.get('https://api.acme.com', { ciphers: 'DEFAULT:@SECLEVEL=2' });`,
    'suites of JSON Web Encryption': `
export const ciphers = ['RC4', 'DES', 'NULL'];`,
    'bits that forbid old versions': `
import { constants } from 'node:crypto';
import https from 'node:https';
https.createServer({
  key,
  cert,
  secureOptions: constants.SSL_OP_NO_SSLv3 | constants.SSL_OP_NO_TLSv1 | constants.SSL_OP_NO_TLSv1_1,
});`,
    'bits that forbid old versions under strict': {
      code: `
import { constants } from 'node:crypto';
import https from 'node:https';
https.createServer({ key, cert, secureOptions: constants.SSL_OP_NO_TLSv1 | constants.SSL_OP_NO_TLSv1_2 });`,
      level: 'strict',
    },
    'ticket keys made at run time': {
      code: `
import { randomBytes } from 'node:crypto';
import tls from 'node:tls';
const server = tls.createServer({ key, cert, ticketKeys: randomBytes(48) });
setInterval(() => server.setTicketKeys(randomBytes(48)), 3_600_000);`,
      level: 'strict',
    },
    'ticket keys from a store': {
      code: `
import https from 'node:https';
https.createServer({ key, cert, ticketKeys: await vault.read('tickets') });`,
      level: 'strict',
    },
    'not seen: ticket keys of nothing but noughts': {
      code: `
import tls from 'node:tls';
tls.createServer({ key, cert, ticketKeys: Buffer.alloc(48) });`,
      level: 'strict',
    },
  },
  vulnerable: {
    RC4: `
const https = require('https');
https.createServer({ key, cert, ciphers: 'ECDHE-RSA-AES128-SHA256:RC4-SHA:HIGH:!MD5' }, app); // !weakCipher`,
    'triple DES': `
import tls from 'node:tls';
tls.connect({ host: 'legacy.acme.com', ciphers: 'DES-CBC3-SHA' }); // !weakCipher`,
    'triple DES by its IANA name': `
import tls from 'node:tls';
tls.connect({ host: 'legacy.acme.com', ciphers: 'ECDHE-RSA-DES-CBC3-SHA:AES128-SHA' }); // !weakCipher`,
    'no encryption': `
import tls from 'node:tls';
tls.createServer({ ciphers: 'NULL-SHA256' }); // !weakCipher`,
    'no encryption by its group': `
import tls from 'node:tls';
tls.createServer({ ciphers: 'ALL:eNULL' }); // !weakCipher`,
    'no authentication': `
import tls from 'node:tls';
tls.connect({ host: 'legacy.acme.com', ciphers: 'ADH-AES256-SHA:@STRENGTH' }); // !weakCipher`,
    'no authentication by its group': `
const tls = require('tls');
tls.createServer({ ciphers: 'aNULL' }); // !weakCipher`,
    'suites for export': `
import https from 'node:https';
https.request({ host: 'legacy.acme.com', ciphers: 'EXP-RC2-CBC-MD5' }); // !weakCipher`,
    MD5: `
import https from 'node:https';
https.request({ host: 'legacy.acme.com', ciphers: 'ALL:MD5' }); // !weakCipher`,
    'every suite': `
import https from 'node:https';
export const agent = new https.Agent({ ciphers: 'ALL' }); // !weakCipher`,
    'a security level of nought': `
import https from 'node:https';
export const agent = new https.Agent({ ciphers: 'DEFAULT@SECLEVEL=0' }); // !weakCipher`,
    'a list that is joined': `
import tls from 'node:tls';
const suites = ['ECDHE-RSA-AES256-GCM-SHA384', 'RC4-MD5'];
tls.connect({ host: 'legacy.acme.com', ciphers: suites.join(':') }); // !weakCipher`,
    'a list that is put together': `
import tls from 'node:tls';
tls.connect({ host: 'legacy.acme.com', ciphers: tls.DEFAULT_CIPHERS + ':RC4' }); // !weakCipher`,
    'the default of the whole process': `
import tls from 'node:tls';
tls.DEFAULT_CIPHERS = 'DEFAULT:RC4'; // !weakCipher`,
    'unsafe renegotiation': `
import crypto from 'node:crypto';
import https from 'node:https';
export const agent = new https.Agent({
  secureOptions: crypto.constants.SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION, // !unsafeRenegotiation
});`,
    'unsafe renegotiation among other bits': `
const { constants } = require('crypto');
const https = require('https');
https.get('https://legacy.acme.com', {
  secureOptions: constants.SSL_OP_NO_SSLv3 | constants.SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION, // !unsafeRenegotiation
});`,
    'unsafe renegotiation as a number': `
import https from 'node:https';
https.get('https://legacy.acme.com', { secureOptions: 1 << 18 }); // !unsafeRenegotiation`,
    'servers without secure renegotiation under strict': {
      code: `
import crypto from 'node:crypto';
import https from 'node:https';
export const agent = new https.Agent({
  secureOptions: crypto.constants.SSL_OP_LEGACY_SERVER_CONNECT, // !unpatchedServer
});`,
      level: 'strict',
    },
    'bits that forbid the new versions': `
import { constants } from 'node:crypto';
import https from 'node:https';
https.get('https://legacy.acme.com', {
  secureOptions: constants.SSL_OP_NO_TLSv1_2 | constants.SSL_OP_NO_TLSv1_3, // !legacyVersion
});`,
    'bits from the old home of the numbers': `
const constants = require('constants');
const https = require('https');
https.get('https://legacy.acme.com', { secureOptions: constants.SSL_OP_NO_TLSv1_3 | constants.SSL_OP_NO_TLSv1_2 }); // !legacyVersion`,
    'bits that forbid TLS 1.3 under strict': {
      code: `
import { constants } from 'node:crypto';
import https from 'node:https';
https.get('https://api.acme.com', { secureOptions: constants.SSL_OP_NO_TLSv1_3 }); // !datedVersion`,
      level: 'strict',
    },
    'constant ticket keys under strict': {
      code: `
import tls from 'node:tls';
tls.createServer({ key, cert, ticketKeys: Buffer.from('0123456789abcdef0123456789abcdef0123456789abcdef') }); // !staticTicketKeys`,
      level: 'strict',
    },
    'constant ticket keys set later under strict': {
      code: `
import https from 'node:https';
const server = https.createServer({ key, cert });
server.setTicketKeys(Buffer.from('MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=', 'base64')); // !staticTicketKeys`,
      level: 'strict',
    },
  },
});
