import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

const lax = `import https from 'node:https';
export const agent = new https.Agent({ rejectUnauthorized: false });`;

testRule(rule, {
  safe: {
    'a test file': { code: lax, filename: 'src/client.test.ts' },
    'a test file under strict': { code: lax, filename: 'test/client.ts', level: 'strict' },
    'a test file by the settings': {
      code: lax,
      filename: 'qa/client.ts',
      settings: { testFiles: ['qa/**'] },
    },
    'a generated file': `/* @generated */\n${lax}`,
    'a minified file': {
      code: `${lax};${'a();'.repeat(400)}`,
      isFormBound: 'the length of the lines decides',
    },
    'loopback targets': `
import https from 'node:https';
import tls from 'node:tls';
import { Pool } from 'pg';
https.get('https://localhost:8443/health', { rejectUnauthorized: false });
https.get({ hostname: '127.0.0.1', port: 8443, rejectUnauthorized: false });
tls.connect(8443, 'localhost', { rejectUnauthorized: false });
tls.connect({ host: '::1', port: 8443, rejectUnauthorized: false });
new Pool({ host: 'localhost', ssl: { rejectUnauthorized: false } });`,
    'a client for development, used in development': `
import https from 'node:https';
import axios from 'axios';
const lax = new https.Agent({ rejectUnauthorized: false });
if (process.env.NODE_ENV === 'development') axios.defaults.httpsAgent = lax;`,
    'loopback targets under strict': {
      code: `
import https from 'node:https';
https.get('https://app.localhost:8443', { rejectUnauthorized: false });`,
      level: 'strict',
    },
    'an agent for loopback targets': `
import https from 'node:https';
const agent = new https.Agent({ rejectUnauthorized: false });
https.get('https://localhost:8443/health', { agent });`,
    'a server': `
import fs from 'node:fs';
import http2 from 'node:http2';
import https from 'node:https';
import tls from 'node:tls';
const options = { key: fs.readFileSync('key.pem'), cert: fs.readFileSync('cert.pem'), rejectUnauthorized: false };
https.createServer(options, app).listen(443);
https.createServer({ ...options, requestCert: true }, app).listen(8443);
tls.createServer(options, onSocket).listen(8000);
http2.createSecureServer(options).listen(8001);
new https.Server({ rejectUnauthorized: false });`,
    'a server under strict': {
      code: `
import https from 'node:https';
https.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, app);`,
      level: 'strict',
    },
    'a server of a framework': `
import Fastify from 'fastify';
Fastify({ https: { key, cert, requestCert: true, rejectUnauthorized: false } });`,
    'a development guard': `
import https from 'node:https';
if (process.env.NODE_ENV === 'development') {
  https.globalAgent.options.rejectUnauthorized = false;
}
if (process.env.NODE_ENV !== 'production') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
export const agent = new https.Agent({ rejectUnauthorized: process.env.NODE_ENV === 'production' });
export const other = new https.Agent({ rejectUnauthorized: process.env.NODE_ENV === 'development' ? false : true });
export const third = new https.Agent({ ...(import.meta.env.DEV && { rejectUnauthorized: false }) });`,
    'a development guard of Express': `
import express from 'express';
const app = express();
if (app.get('env') === 'development') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';`,
    'a development guard by an early exit': `
import https from 'node:https';
export function createAgent() {
  if (process.env.NODE_ENV === 'production') return new https.Agent();
  return new https.Agent({ rejectUnauthorized: false });
}`,
    'a development guard under strict': {
      code: `
import https from 'node:https';
const isDev = process.env.NODE_ENV !== 'production';
export const agent = isDev ? new https.Agent({ rejectUnauthorized: false }) : undefined;`,
      level: 'strict',
    },
    'a development guard by a declared flag': {
      code: `
import https from 'node:https';
import { config } from './config.js';
if (config.sandbox) https.globalAgent.options.rejectUnauthorized = false;`,
      settings: { developmentFlags: ['config.sandbox'] },
      isFormBound: 'the settings name the flag',
    },
    'a text that is compared': `
if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') throw new Error('refusing to start');
const isOff = process.env.NODE_TLS_REJECT_UNAUTHORIZED == 0;`,
    'a variable that is put back': `
const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;`,
    'a value that TLS does not take for a no': `
import https from 'node:https';
https.get('https://a.acme.com', { rejectUnauthorized: 0 });
https.get('https://a.acme.com', { rejectUnauthorized: undefined });
process.env.NODE_TLS_REJECT_UNAUTHORIZED = 'false';`,
    'a certificate that the code looks at itself': `
import https from 'node:https';
import tls from 'node:tls';
const socket = tls.connect({ host: 'camera.acme.com', port: 443, rejectUnauthorized: false }, () => {
  if (socket.getPeerCertificate().fingerprint256 !== process.env.CAMERA_PIN) socket.destroy();
});
https.get({ host: 'camera.acme.com', rejectUnauthorized: false }, (response) => {
  if (!response.socket.authorized) response.destroy();
});`,
    'a no that is passed on': `
import https from 'node:https';
export function createAgent(options) {
  const agentOptions = {};
  if (options.strictSSL === false) agentOptions.rejectUnauthorized = false;
  return new https.Agent(agentOptions);
}
export const connect = (options) =>
  https.get(options.url, { rejectUnauthorized: options.rejectUnauthorized === false ? false : true });`,
    'flaws of the sibling rules': `
import https from 'node:https';
import { Pool } from 'pg';
new Pool({ host: 'db.acme.com', ssl: false });
new Pool({ connectionString: 'postgres://db.acme.com/shop?sslmode=disable' });
https.get('https://a.acme.com', { minVersion: 'TLSv1' });
fetch('http://a.acme.com');`,
    'a module of our own': `
import https from './https.js';
https.get('https://a.acme.com', { rejectUnauthorized: false });`,
    'a class of our own': `
class Agent { constructor(readonly options: object) {} }
export const agent = new Agent({ rejectUnauthorized: false });`,
    'an option with a similar name': `
import https from 'node:https';
https.get('https://a.acme.com', { unauthorized: false, rejectUnauthorised: false });`,
    'not seen: options from another file': `
import https from 'node:https';
import { lax } from './lax.js';
https.get('https://a.acme.com', lax);`,
    'not seen: a key that is computed at run time': `
import https from 'node:https';
https.get('https://a.acme.com', { [process.env.KEY]: false });`,
  },
  vulnerable: {
    'a guard the other way round': `
if (process.env.NODE_ENV === 'production') {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // !verificationDisabled
}`,
    'a guard for a mode that is not development': `
if (process.env.NODE_ENV !== 'test') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // !verificationDisabled`,
    'a switch for the operator': `
import https from 'node:https';
const insecure = process.argv.includes('--insecure');
export const agent = new https.Agent({ rejectUnauthorized: insecure ? false : true }); // !verificationDisabled`,
    'an agent for this machine and another one': `
import https from 'node:https';
const agent = new https.Agent({ rejectUnauthorized: false }); // !verificationDisabled
https.get('https://localhost:8443/health', { agent });
https.get('https://erp.acme.com/health', { agent });`,
    'an agent for this machine that is handed out': `
import https from 'node:https';
const agent = new https.Agent({ rejectUnauthorized: false }); // !verificationDisabled
https.get('https://localhost:8443/health', { agent });
module.exports = { agent };`,
    'a certificate that the code looks at itself under strict': {
      code: `
import tls from 'node:tls';
const socket = tls.connect({ host: 'camera.acme.com', rejectUnauthorized: false }, () => { // !verificationDisabled
  if (!socket.authorized) socket.destroy();
});`,
      level: 'strict',
    },
    'a host inside the company': `
import https from 'node:https';
https.get('https://10.1.2.3/status', { rejectUnauthorized: false }); // !verificationDisabled`,
  },
});
