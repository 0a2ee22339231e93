import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'the check of got left on': `
import got from 'got';
await got('https://api.acme.com', { https: { rejectUnauthorized: true, certificateAuthority: ca } });`,
    'strictSSL left on': `
const request = require('request');
request({ url: 'https://api.acme.com', strictSSL: true }, callback);`,
    'an option that a client does not know': `
import ky from 'ky';
await ky('https://api.acme.com', { rejectUnauthorized: false });`,
  },
  vulnerable: {
    'axios with an agent': `
import axios from 'axios';
import https from 'https';
const instance = axios.create({
  baseURL: 'https://api.acme.com',
  httpsAgent: new https.Agent({
    rejectUnauthorized: false, // !verificationDisabled
  }),
});
instance.get('/orders');`,
    'defaults of axios': `
const axios = require('axios');
const { Agent } = require('https');
axios.defaults.httpsAgent = new Agent({ rejectUnauthorized: false }); // !verificationDisabled`,
    got: `
import got from 'got';
await got('https://wrong.host.badssl.com', {
  https: {
    rejectUnauthorized: false, // !verificationDisabled
  },
});`,
    'an instance of got': `
import got from 'got';
const client = got.extend({ prefixUrl: 'https://api.acme.com', https: { rejectUnauthorized: false } }); // !verificationDisabled`,
    'got before version 11': `
const got = require('got');
got.post('https://api.acme.com', { json: {}, rejectUnauthorized: false }); // !verificationDisabled`,
    'a client of undici': `
import { Client } from 'undici';
const client = new Client('https://api.acme.com', {
  connect: {
    rejectUnauthorized: false, // !verificationDisabled
  },
});`,
    'the dispatcher of every fetch': `
import { Agent, setGlobalDispatcher } from 'undici';
setGlobalDispatcher(new Agent({ connect: { rejectUnauthorized: false } })); // !verificationDisabled`,
    'the dispatcher of one fetch': `
import { Agent, fetch } from 'undici';
await fetch('https://api.acme.com', {
  dispatcher: new Agent({ connect: { rejectUnauthorized: false } }), // !verificationDisabled
});`,
    'a proxy agent of undici': `
import { ProxyAgent } from 'undici';
export const proxy = new ProxyAgent({
  uri: 'https://proxy.acme.com:8443',
  requestTls: { rejectUnauthorized: false }, // !verificationDisabled
  proxyTls: { rejectUnauthorized: false }, // !verificationDisabled
});`,
    'node-fetch with an agent': `
import fetch from 'node-fetch';
import https from 'node:https';
const httpsAgent = new https.Agent({ rejectUnauthorized: false }); // !verificationDisabled
const response = await fetch('https://api.acme.com', { agent: httpsAgent });`,
    'request with strictSSL': `
const request = require('request');
request({ url: 'https://api.acme.com', strictSSL: false }, (error, response, body) => {}); // !verificationDisabled`,
    'request with rejectUnauthorized': `
const request = require('request-promise');
const options = {
  uri: 'https://api.acme.com',
  rejectUnauthorized: false, // !verificationDisabled
  json: true,
};
request(options).then((body) => save(body));`,
    'defaults of request': `
const request = require('request').defaults({ strictSSL: false }); // !verificationDisabled
request.get('https://api.acme.com');`,
    'agent options of request': `
const request = require('request');
request.get({ url: 'https://api.acme.com', agentOptions: { rejectUnauthorized: false } }); // !verificationDisabled`,
    superagent: `
import request from 'superagent';
await request.get('https://api.acme.com').disableTLSCerts(); // !verificationDisabled`,
    'superagent, further down the chain': `
const superagent = require('superagent');
superagent
  .post('https://api.acme.com/orders')
  .set('accept', 'json')
  .disableTLSCerts() // !verificationDisabled
  .end(callback);`,
    needle: `
const needle = require('needle');
needle.get('https://api.acme.com', { rejectUnauthorized: false }, callback); // !verificationDisabled`,
    'make-fetch-happen': `
import fetch from 'make-fetch-happen';
await fetch('https://registry.acme.com', { strictSSL: false }); // !verificationDisabled`,
    'an agent that keeps connections': `
const { HttpsAgent } = require('agentkeepalive');
const agent = new HttpsAgent({ maxSockets: 100, rejectUnauthorized: false }); // !verificationDisabled`,
    'an agent for proxies': `
import { HttpsProxyAgent } from 'https-proxy-agent';
export const agent = new HttpsProxyAgent('https://proxy.acme.com:3128', { rejectUnauthorized: false }); // !verificationDisabled`,
    'a reverse proxy': `
import httpProxy from 'http-proxy';
httpProxy
  .createProxyServer({ target: 'https://backend.acme.com', secure: false }) // !verificationDisabled
  .listen(443);`,
    'a reverse proxy as middleware': `
import { createProxyMiddleware } from 'http-proxy-middleware';
app.use('/api', createProxyMiddleware({ target: 'https://api.acme.com', changeOrigin: true, secure: false })); // !verificationDisabled`,
    'the handler of the AWS SDK': `
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'https';
export const s3 = new S3Client({
  endpoint: 'https://minio.acme.com',
  requestHandler: new NodeHttpHandler({
    httpsAgent: new Agent({ rejectUnauthorized: false }), // !verificationDisabled
  }),
});`,
    'handler options of the AWS SDK': `
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({
  requestHandler: { httpsAgent: { rejectUnauthorized: false } }, // !verificationDisabled
});`,
  },
});
