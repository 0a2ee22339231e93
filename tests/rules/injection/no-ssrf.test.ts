import rule from '../../../src/rules/injection/no-ssrf.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import axios from 'axios';
const app = express();
`;

const route = (body: string): string => `${APP}app.get('/:id', async (req, res) => {\n${body}\n});`;

testRule(rule, {
  safe: {
    'a constant URL': route(`  await axios.get('https://api.example.com/status');`),
    'a fixed origin with a path of others': route(
      `  await axios.get(\`https://api.example.com/users/\${req.params.id}\`);`,
    ),
    'a fixed origin with a query of others': route(
      `  await fetch('https://api.example.com/?q=' + req.query.q);`,
    ),
    'a fixed origin in URL': route(`  const url = new URL('https://api.example.com/search');
  url.searchParams.set('q', req.query.q);
  await fetch(url);`),
    'a path of others below an origin that is not shown': `import { ORIGIN } from './config.js';
${route('  await axios.get(`${ORIGIN}/users/${req.params.id}`);')}`,
    'an origin of the environment': route(`  await fetch(process.env.ORIGIN + '/users/' + req.params.id);`),
    'a host of an allow-list': route(`  const url = new URL(req.query.url);
  if (!['img.example.com', 'cdn.example.com'].includes(url.hostname)) return res.sendStatus(400);
  await fetch(url);`),
    'a host of a set': route(`  const hosts = new Set(['img.example.com']);
  const { url } = req.query;
  if (!hosts.has(new URL(url).hostname)) throw new Error('no such host');
  await fetch(url);`),
    'an origin that is compared': route(`  const url = new URL(req.query.url);
  if (url.origin !== 'https://img.example.com') return res.sendStatus(400);
  await axios.get(url.href);`),
    'a subdomain checked with its dot': route(`  const url = new URL(req.query.url);
  if (!url.hostname.endsWith('.example.com')) return res.sendStatus(400);
  await fetch(url);`),
    'a start with a whole origin and its slash': route(`  const { url } = req.query;
  if (!url.startsWith('https://img.example.com/')) return res.sendStatus(400);
  await fetch(url);`),
    'a URL of an allow-list': route(`  const urls = ['https://a.example.com/x', 'https://b.example.com/y'];
  if (!urls.includes(req.query.url)) return res.sendStatus(400);
  await fetch(req.query.url);`),
    'a URL looked up in a table':
      route(`  const urls = { eu: 'https://eu.example.com', us: 'https://us.example.com' };
  await fetch(urls[req.query.region] ?? urls.eu);`),
    'an enum of a schema': `import { z } from 'zod';
${route("  const region = z.enum(['eu', 'us']).parse(req.query.region);\n  await fetch(`https://${region}.example.com/`);")}`,
    'a case that fixes the host': route(`  switch (req.query.region) {
    case 'eu': await fetch('https://' + req.query.region + '.example.com/'); break;
  }`),
    'a host tested by an anchored pattern': route(`  const { shop } = req.query;
  if (!/^[a-z0-9-]+$/.test(shop)) return res.sendStatus(400);
  await fetch(\`https://\${shop}.example.com/\`);`),
    'a number in a host': route('  await fetch(`https://shard${Number(req.query.n)}.example.com/`);'),
    'the body of others': route(`  await axios.post('https://api.example.com', req.body);`),
    'the headers of others': route(
      `  await fetch('https://api.example.com', { headers: { 'x-name': req.query.name } });`,
    ),
    'a parameter of the query': route(
      `  await axios.get('https://api.example.com', { params: { url: req.query.url } });`,
    ),
    'an encoded part': route('  await fetch(`https://api.example.com/${encodeURIComponent(req.query.id)}`);'),
    'a value that is replaced': route(`  let url = req.query.url;
  url = 'https://api.example.com';
  await fetch(url);`),
    'fetch of something else': `import express from 'express'; import { fetch } from './repository.js';
express().get('/', (req) => fetch(req.query.id));`,
    'the whole of a URL whose host was asked about': route(`  const url = new URL(req.query.url);
  if (url.hostname !== 'a.example.com') return res.sendStatus(400);
  await fetch(url.href);
  await fetch(url.toString());`),
    'the whole of a URL whose origin was asked about': route(`  const url = new URL(req.query.url);
  if (!['https://a.example.com'].includes(url.origin)) return res.sendStatus(400);
  await fetch(url.href);`),
    'a URL that is parsed only': route(`  res.send(new URL(req.query.url).hostname);`),
    'a URL that is stored': route(
      `  console.log(\`wanted: \${req.query.url}\`); await fetch('https://api.example.com');`,
    ),
    'a page that loads what its own URL says': `const { href, hash } = window.location;
export const load = async () => [await fetch(href), await fetch(hash.slice(1))];`,
    'a URL of another file': `import { URL_OF_API } from './config.js'; await fetch(URL_OF_API);`,
    'a conditional between constants': route(
      `  await fetch(req.query.test ? 'https://test.example.com' : 'https://api.example.com');`,
    ),
    'not seen: a client of another file': `import express from 'express'; import { client } from './client.js';
express().get('/', (req) => client.get(req.query.url));`,
  },
  vulnerable: {
    'a whole URL': {
      code: route(`  const { url } = req.query;
  const answer = await fetch(url); // !tainted
  res.send(await answer.text());`),
      suggested: [
        route(`  const { url } = req.query;
  if (!ALLOWED_HOSTS.has(new URL(url).hostname)) throw new Error('This host is not allowed.');
  const answer = await fetch(url);
  res.send(await answer.text());`).replace(
          'const app',
          "const ALLOWED_HOSTS = new Set(['api.example.com']);\nconst app",
        ),
      ],
    },
    'a whole URL where it is read': route(`  await axios.get(req.query.url); // !tainted`),
    'a host': route('  await fetch(`https://${req.query.host}/status`); // !tainted'),
    'a host added to a text': route(`  await axios.get('https://' + req.query.host); // !tainted`),
    'the end of a host': route('  await fetch(`https://api.example.com${req.query.path}`); // !tainted'),
    'a name before the host': route('  await fetch(`https://${req.query.shop}.example.com/`); // !tainted'),
    'a scheme that is checked only': route(`  const { url } = req.query;
  if (!url.startsWith('https://')) return res.sendStatus(400);
  await fetch(url); // !tainted`),
    'a start without the slash behind the host': route(`  const { url } = req.query;
  if (!url.startsWith('https://img.example.com')) return res.sendStatus(400);
  await fetch(url); // !tainted`),
    'a host that is searched for': route(`  const { url } = req.query;
  if (!url.includes('example.com')) return res.sendStatus(400);
  await fetch(url); // !tainted`),
    'a suffix without its dot': route(`  const url = new URL(req.query.url);
  if (!url.hostname.endsWith('example.com')) return res.sendStatus(400);
  await fetch(url); // !tainted`),
    'a URL that is parsed': route(`  const url = new URL(req.query.url);
  await fetch(url); // !tainted`),
    'a URL that is parsed and printed': route(
      `  await axios.get(new URL(req.query.url).toString()); // !tainted`,
    ),
    'the options of axios': route(`  await axios({ method: 'get', url: req.body.url }); // !tainted`),
    'the base of an instance': route(`  const client = axios.create({ baseURL: req.query.base }); // !tainted
  await client.get('/users');`),
    post: route(`  await axios.post(req.body.callback, { done: true }); // !tainted`),
    'an instance of axios': route(`  const client = axios.create({ timeout: 1000 });
  await client.get(req.query.url); // !tainted`),
    'a request of node:https': `import https from 'node:https';
${route('  https.get(req.query.url, (answer) => answer.pipe(res)); // !tainted')}`,
    'the host of a request': `import http from 'node:http';
${route("  http.request({ host: req.query.host, path: '/' }).end(); // !tainted")}`,
    'a module that is required': `const axios = require('axios'); const router = require('express').Router();
router.post('/', async (req, res) => { res.json((await axios.get(req.body.url)).data); }); // !tainted
module.exports = router;`,
    'another client': `import fetch from 'node-fetch';
${route('  await fetch(req.query.url); // !tainted')}`,
    'a client that is named': `import got from 'got';
${route('  await got(req.body.url); // !tainted')}`,
    'a helper of the file': `${APP}
async function load(url) { return (await axios.get(url)).data; } // !tainted
app.post('/', async (req, res) => res.send(await load(req.body.url)));`,
    'a class of the file': `${APP}
class Pictures { async load(url) { return fetch(url); } } // !tainted
const pictures = new Pictures();
app.post('/', async (req, res) => { await pictures.load(req.body.picture.url); res.end(); });`,
    'a list of URLs': route(`  await Promise.all(req.body.urls.map((url) => fetch(url))); // !tainted`),
    'a loop over URLs': route(`  for (const url of req.body.urls) await axios.get(url); // !tainted`),
    'a handler of node:http': `import http from 'node:http';
http.createServer(async (req, res) => { await fetch('http://' + req.headers['x-host'] + '/'); res.end(); }).listen(80); // !tainted`,
    'typed parameters': `import type { Request, Response } from 'express'; import axios from 'axios';
export async function load(req: Request, res: Response) { res.send((await axios.get<string>(req.query.url as string)).data); } // !tainted`,
    'an assertion around the URL': route(`  await fetch((req.query.url!) as string); // !tainted`),
    'a default that is not used': route(
      `  await fetch(req.query.url ?? 'https://api.example.com'); // !tainted`,
    ),
  },
});
