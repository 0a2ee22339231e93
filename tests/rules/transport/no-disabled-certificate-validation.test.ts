import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'the check left on': `
import https from 'node:https';
https.get('https://api.example.com/orders', { rejectUnauthorized: true });`,
    'a private authority that is named': `
import fs from 'node:fs';
import https from 'node:https';
const agent = new https.Agent({ ca: fs.readFileSync('/etc/ssl/company-ca.pem') });
https.get('https://erp.example.com', { agent });`,
  },
  vulnerable: {
    'an agent of https': {
      code: `
const https = require('https');
const axios = require('axios');
const agent = new https.Agent({
  rejectUnauthorized: false, // !verificationDisabled
});
axios.get('https://erp.acme.com/orders', { httpsAgent: agent });`,
      suggested: [
        `
const https = require('https');
const axios = require('axios');
const agent = new https.Agent({
  rejectUnauthorized: true,
});
axios.get('https://erp.acme.com/orders', { httpsAgent: agent });`,
      ],
    },
    'a request of https': {
      code: `
import https from 'node:https';
const options = {
  hostname: 'encrypted.google.com',
  port: 443,
  method: 'GET',
  rejectUnauthorized: false, // !verificationDisabled
};
const req = https.request(options, (res) => res.pipe(process.stdout));
req.end();`,
      settings: { fix: 'hardening' },
      repaired: `
import https from 'node:https';
const options = {
  hostname: 'encrypted.google.com',
  port: 443,
  method: 'GET',
  rejectUnauthorized: true,
};
const req = https.request(options, (res) => res.pipe(process.stdout));
req.end();`,
    },
    'options after the URL': `
import { get } from 'node:https';
get('https://updates.acme.com/feed', { rejectUnauthorized: false }, (res) => res.resume()); // !verificationDisabled`,
    'the agent of the whole process': `
import https from 'node:https';
https.globalAgent.options.rejectUnauthorized = false; // !verificationDisabled`,
    'a new agent of the whole process': `
const https = require('https');
https.globalAgent = new https.Agent({ rejectUnauthorized: false }); // !verificationDisabled`,
    'tls.connect with options': `
import * as tls from 'node:tls';
const socket = tls.connect({ host: 'mail.acme.com', port: 993, rejectUnauthorized: false }); // !verificationDisabled`,
    'tls.connect with a port and a host': `
const tls = require('tls');
tls.connect(8883, 'broker.acme.com', { rejectUnauthorized: false }, () => console.log('up')); // !verificationDisabled`,
    'a session of http2': `
import http2 from 'node:http2';
const session = http2.connect('https://api.push.apple.com', { rejectUnauthorized: false }); // !verificationDisabled`,
    'the environment, as text': {
      code: `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // !verificationDisabled`,
      suggested: [`process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';`],
    },
    'the environment, as a number': {
      code: `process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0; // !verificationDisabled`,
      settings: { fix: 'hardening' },
      repaired: `process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '1';`,
    },
    'the environment, imported': `
import { env } from 'node:process';
env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // !verificationDisabled`,
    'the environment, merged': `
Object.assign(process.env, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }); // !verificationDisabled`,
    'the environment of a child': `
import { spawn } from 'node:child_process';
spawn('node', ['sync.js'], {
  env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' }, // !verificationDisabled
});`,
    'the environment of a worker': `
import { Worker } from 'node:worker_threads';
new Worker('./sync.js', { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }); // !verificationDisabled`,
    'fetch of Bun': `
const res = await fetch('https://intranet.acme.com', { tls: { rejectUnauthorized: false } }); // !verificationDisabled`,
    'a default import under another name': `
import secure from 'https';
const { Agent: KeepAlive } = secure;
export const agent = new KeepAlive({ keepAlive: true, rejectUnauthorized: false }); // !verificationDisabled`,
    'a namespace taken apart': `
const { Agent } = require('node:https');
module.exports.agent = new Agent({ rejectUnauthorized: false }); // !verificationDisabled`,
    'a dynamic import': `
const { request } = await import('node:https');
request('https://api.acme.com', { rejectUnauthorized: false }); // !verificationDisabled`,
    createRequire: `
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const https = require('https');
https.get('https://api.acme.com', { rejectUnauthorized: false }); // !verificationDisabled`,
    'import equals': `
import https = require('https');
export = new https.Agent({ rejectUnauthorized: false }); // !verificationDisabled`,
    'wrappers of TypeScript': `
import https from 'node:https';
const options = { host: 'api.acme.com', rejectUnauthorized: false as boolean } satisfies https.RequestOptions; // !verificationDisabled
https.request(options as https.RequestOptions)!.end();`,
    'a typed parameter': `
import type { Agent } from 'node:https';
export function relax(agent: Agent): void {
  agent.options.rejectUnauthorized = false; // !verificationDisabled
}`,
  },
});
