import rule from '../../../src/rules/web/no-unsanitized-header-forwarding.ts';
import { testRule } from '../../support/test-rule.ts';

const CLIENTS: Readonly<Record<string, readonly [string, string]>> = {
  got: [`import got from 'got';`, 'await got(API, { headers });'],
  'an instance of got': [`import got from 'got';`, 'got.extend({ headers });'],
  ky: [`import ky from 'ky';`, 'await ky.post(API, { headers });'],
  needle: [`import needle from 'needle';`, `await needle('post', API, {}, { headers });`],
  superagent: [`import superagent from 'superagent';`, 'await superagent.get(API).set(headers);'],
  request: [`import request from 'request';`, 'request({ url: API, headers }).pipe(res);'],
  'node-fetch': [`import call from 'node-fetch';`, 'await call(API, { headers });'],
  undici: [`import { request } from 'undici';`, 'await request(API, { headers });'],
  phin: [`import phin from 'phin';`, 'await phin({ url: API, headers });'],
  bent: [`import bent from 'bent';`, `await bent('json')(API, undefined, headers);`],
  urllib: [`import urllib from 'urllib';`, 'await urllib.request(API, { headers });'],
  ofetch: [`import { ofetch } from 'ofetch';`, 'await ofetch(API, { headers });'],
  wretch: [`import wretch from 'wretch';`, 'await wretch(API).headers(headers).get();'],
  'the service of Nest': [
    `import { HttpService } from '@nestjs/axios'; const service = new HttpService();`,
    'service.get(API, { headers });',
  ],
};

const send = (head: string, headers: string, call: string): string => `${head}
import express from 'express';
const API = 'https://api.example.com';
express().get('/', async (req, res) => {
  const headers = ${headers};
  ${call}`;
const axios = (body: string): string => `import axios from 'axios';
import express from 'express';
const API = 'https://api.example.com';
const LEFT_OUT = ['cookie', 'authorization', 'host'];
express().get('/', async (req, res) => {
${body}
});`;

testRule(rule, {
  safe: {
    ...Object.fromEntries(
      Object.entries(CLIENTS).map(([name, [head, call]]) => [
        `${name}, one header picked`,
        `${send(head, '{ accept: req.headers.accept }', call)}\n});`,
      ]),
    ),
    'cookies and credentials deleted': axios(`  const headers = { ...req.headers };
  delete headers.cookie; delete headers.authorization; delete headers['host'];
  await axios.get(API, { headers });`),
    'cookies and credentials deleted in a loop': axios(`  const headers = { ...req.headers };
  for (const name of ['cookie', 'authorization', 'host']) delete headers[name];
  await axios.get(API, { headers });`),
    'cookies and credentials deleted by a function': axios(`  const headers = Object.assign({}, req.headers);
  LEFT_OUT.forEach((name) => { delete headers[name]; });
  await axios.get(API, { headers });`),
    'cookies and credentials deleted of Headers': axios(`  const headers = new Headers(req.headers);
  headers.delete('Cookie'); headers.delete('Authorization');
  await fetch(API, { headers });`),
    'cookies and credentials left to a pattern':
      axios(`  const { cookie, authorization, host, ...rest } = req.headers;
  await axios.get(API, { headers: rest });`),
    'cookies and credentials overwritten': axios(
      `  await axios.get(API, { headers: { ...req.headers, cookie: '', authorization: 'Bearer ' + process.env.TOKEN } });`,
    ),
    'cookies and credentials filtered out of the entries': axios(
      `  const headers = Object.fromEntries(Object.entries(req.headers).filter(([name]) => !LEFT_OUT.includes(name)));
  await axios.get(API, { headers });`,
    ),
    'cookies and credentials passed over in a loop': axios(`  const headers = {};
  for (const name in req.headers) { if (/^(?:cookie|authorization|host)$/i.test(name)) continue; headers[name] = req.headers[name]; }
  await axios.get(API, { headers });`),
    'cookies and credentials omitted by lodash': `import _ from 'lodash';
${axios(`  await axios.get(API, { headers: _.omit(req.headers, LEFT_OUT) });`)}`,
  },
  vulnerable: {
    ...Object.fromEntries(
      Object.entries(CLIENTS).map(([name, [head, call]]) => [
        `${name}, all headers`,
        `${send(head, '{ ...req.headers }', call)} // !tainted\n});`,
      ]),
    ),
    'the host alone deleted': axios(`  const headers = { ...req.headers };
  delete headers.host;
  await axios.get(API, { headers }); // !tainted`),
    'cookies alone deleted': axios(`  const headers = { ...req.headers };
  delete headers.cookie;
  await axios.get(API, { headers }); // !tainted`),
    'cookies and credentials deleted of something else':
      axios(`  await axios.get(API, { headers: { ...req.headers } }); // !tainted
  res.end();
});
express().get('/', (req, res) => {
  const { cookie, authorization, ...rest } = req.headers; res.json(Object.keys(rest).length);`),
  },
});
