import rule from '../../../src/rules/web/no-unsanitized-header-forwarding.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import axios from 'axios';
const app = express();
`;

const route = (body: string): string => `${APP}app.get('/:id', async (req, res) => {\n${body}\n});`;
const API = `'https://api.example.com'`;

testRule(rule, {
  safe: {
    'constant headers': route(`  await axios.get(${API}, { headers: { accept: 'application/json' } });`),
    'one header picked': route(`  await axios.get(${API}, { headers: { accept: req.headers.accept } });`),
    'one header picked by get': route(
      `  await fetch(${API}, { headers: { 'accept-language': req.get('accept-language') } });`,
    ),
    'headers picked by lodash': `import _ from 'lodash'; ${route(
      `  await axios.get(${API}, { headers: _.pick(req.headers, ['accept', 'x-request-id']) });`,
    )}`,
    'headers picked by lodash alone': `import pick from 'lodash/pick'; ${route(
      `  const headers = pick(req.headers, ['accept']); await axios.get(${API}, { headers });`,
    )}`,
    'headers picked by a list': route(`  const headers = {};
  for (const name of ['accept', 'accept-language']) headers[name] = req.headers[name];
  await fetch(${API}, { headers });`),
    'headers picked by destructuring': route(`  const { accept, 'user-agent': agent } = req.headers;
  await fetch(${API}, { headers: { accept, 'user-agent': agent } });`),
    'headers picked out of the entries': route(`  const names = ['accept', 'accept-language'];
  const headers = Object.fromEntries(names.map((name) => [name, req.headers[name]]));
  await fetch(${API}, { headers });`),
    'the token of the caller, on purpose': route(
      `  await axios.get(${API}, { headers: { authorization: req.headers.authorization } });`,
    ),
    'the headers of another answer': route(`  const answer = await axios.get(${API});
  res.set(answer.headers).send(answer.data);`),
    'headers that are read': route(`  if (req.headers['x-request-id']) res.set('x-request-id', 'seen');
  await axios.get(${API});`),
    'headers in the body': route(`  await axios.post(${API}, { headers: req.headers.accept });`),
    'headers in the log': route(`  console.log(Object.keys(req.headers)); await axios.get(${API});`),
    'the body of the request': route(`  await axios.post(${API}, req.body);`),
    'a name checked by a list': route(`  const allowed = ['accept', 'accept-language'];
  const headers = {};
  for (const [name, value] of Object.entries(req.headers)) { if (allowed.includes(name)) headers[name] = value; }
  await fetch(${API}, { headers });`),
    'a name checked by a set': route(`  const allowed = new Set(['accept']);
  const headers = {};
  for (const name of Object.keys(req.headers)) { if (!allowed.has(name)) continue; headers[name] = req.headers[name]; }
  await fetch(${API}, { headers });`),
    'headers of another file': `import { headers } from './headers.js'; import axios from 'axios';
await axios.get(${API}, { headers });`,
    'headers of something else': `import axios from 'axios';
export const send = (message) => axios.get(${API}, { headers: { ...message.headers } });`,
    'a spread of something else of the request': route(
      `  await axios.get(${API}, { params: { ...req.query } });`,
    ),
    'a header with a name of others': route(
      `  await axios.get(${API}, { headers: { [req.query.name]: '1' } });`,
    ),
    'a request of something else': `import express from 'express'; import { get } from './client.js';
express().get('/', (req) => get(${API}, { headers: req.headers }));`,
    'headers of the answer, constant': route(`  res.set({ 'cache-control': 'no-store' }).end();`),
    'the same request in another form': `import express from 'express'; import { answer } from './pages.js';
function convert(req) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) headers.set(name, String(value));
  return new Request('https://example.com' + req.url, { headers });
}
express().use(async (req, res) => { res.send(await answer(convert(req))); });`,
    'headers taken anew': route(`  let headers = req.headers;
  headers = { accept: '*/*' };
  await fetch(${API}, { headers });`),
    'a picked header sent back': route(`  res.set('x-request-id', req.headers['x-request-id']).end();`),
    'headers cut down by a helper': `${APP}
function pick(headers) { const picked = {}; for (const name of ['accept']) picked[name] = headers[name]; return picked; }
app.get('/', async (req) => { await fetch(${API}, { headers: pick(req.headers) }); });`,
    'headers cut down by another file': `import { pick } from './pick.js';
${route(`  await fetch(${API}, { headers: pick(req.headers) });`)}`,
    'a count of headers': route(
      `  await fetch(${API}, { headers: { 'x-count': String(Object.keys(req.headers).length) } });`,
    ),
    'not seen: a proxy of another file': `import express from 'express'; import { forward } from './forward.js';
express().use((req, res) => forward(req.headers));`,
  },
  vulnerable: {
    'all but one by lodash': `import _ from 'lodash'; ${route(
      `  await axios.get(${API}, { headers: _.omit(req.headers, ['host']) }); // !tainted`,
    )}`,
    'a spread': {
      code: route(`  await axios.get(${API}, { headers: { ...req.headers } }); // !tainted`),
      suggested: [
        `${route(`  await axios.get(${API}, { headers: { ...pickHeaders(req.headers) } });`)}

/** The headers that may be handed on; never cookies, credentials or what is meant for this connection. */
function pickHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of ['accept', 'accept-language', 'content-type']) {
    if (headers[name] !== undefined) picked[name] = String(headers[name]);
  }
  return picked;
}`,
      ],
    },
    'the headers themselves': route(`  await fetch(${API}, { headers: req.headers }); // !tainted`),
    'the headers of a post': route(
      `  await axios.post(${API}, req.body, { headers: req.headers }); // !tainted`,
    ),
    'a spread with others': route(
      `  await axios.get(${API}, { headers: { ...req.headers, host: 'api.example.com' } }); // !tainted`,
    ),
    'a variable': route(`  const { headers } = req;
  await fetch(${API}, { headers }); // !tainted`),
    'a copy by assign': route(`  const headers = Object.assign({}, req.headers);
  await axios({ url: ${API}, headers }); // !tainted`),
    'an object of the platform': route(`  const headers = new Headers(req.headers);
  await fetch(${API}, { headers }); // !tainted`),
    'a loop over the names': route(`  const headers = {};
  for (const name of Object.keys(req.headers)) headers[name] = req.headers[name];
  await fetch(${API}, { headers }); // !tainted`),
    'a loop over the entries': route(`  const headers = {};
  for (const [name, value] of Object.entries(req.headers)) headers[name] = value;
  await fetch(${API}, { headers }); // !tainted`),
    'entries made an object again': route(`  const headers = Object.fromEntries(Object.entries(req.headers));
  await fetch(${API}, { headers }); // !tainted`),
    'a loop by in': route(`  const headers = {};
  for (const name in req.headers) headers[name] = req.headers[name];
  await axios.get(${API}, { headers }); // !tainted`),
    'sent back': route(`  res.set(req.headers).end(); // !tainted`),
    'sent back one by one':
      route(`  for (const [name, value] of Object.entries(req.headers)) res.set(name, value); // !tainted
  res.end();`),
    'a request of node:http': `import http from 'node:http';
http.createServer((req, res) => {
  http.request({ host: 'api.example.com', path: '/', headers: req.headers }, (answer) => answer.pipe(res)).end(); // !tainted
}).listen(80);`,
    'a request of node:https': `import https from 'node:https'; import express from 'express';
express().use((req, res) => { https.get('https://api.example.com', { headers: req.headers }, (answer) => answer.pipe(res)); }); // !tainted`,
    'an answer of node:http': `import http from 'node:http';
http.createServer((req, res) => { res.writeHead(200, req.headers); res.end(); }).listen(80); // !tainted`,
    'an instance of axios': route(`  const client = axios.create({ baseURL: ${API} });
  await client.get('/', { headers: { ...req.headers } }); // !tainted`),
    'an instance made for the request': route(
      `  const client = axios.create({ baseURL: ${API}, headers: req.headers }); // !tainted
  await client.get('/');`,
    ),
    'a helper of the file': `${APP}
const load = (headers) => axios.get(${API}, { headers }); // !tainted
app.get('/', async (req, res) => res.send((await load(req.headers)).data));`,
    'a class of the file': `${APP}
class Client { load(headers) { return fetch(${API}, { headers: { ...headers } }); } } // !tainted
const client = new Client();
app.get('/', async (req, res) => { await client.load(req.headers); res.end(); });`,
    'a middleware': `${APP}
app.use(async (req, res, next) => { await fetch(${API}, { headers: req.headers }); next(); }); // !tainted`,
    'a module that is required': `const axios = require('axios'); const router = require('express').Router();
router.get('/', async (req, res) => { res.send((await axios.get(${API}, { headers: req.headers })).data); }); // !tainted
module.exports = router;`,
    'a request that is sent': `import express from 'express';
function convert(req) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) headers.set(name, String(value)); // !tainted
  return new Request(${API}, { headers });
}
express().use(async (req, res) => { res.send(await fetch(convert(req))); });`,
    'typed parameters': `import type { Request, Response } from 'express'; import axios from 'axios';
export async function forward(req: Request, res: Response) { await axios.get(${API}, { headers: { ...req.headers } as Record<string, string> }); res.end(); } // !tainted`,
    'an assertion around the headers': route(
      `  await fetch(${API}, { headers: req.headers as unknown as Record<string, string> }); // !tainted`,
    ),
    'one header taken out': route(`  const { host, ...headers } = req.headers;
  await fetch(${API}, { headers }); // !tainted`),
    'the raw headers': route(`  res.set(req.headersDistinct).end(); // !tainted`),
  },
});
