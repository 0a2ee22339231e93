import rule from '../../../src/rules/transport/require-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a choice of options, of which the one without TLS stays on the machine': {
      level: 'strict',
      code: `import { Pool } from 'pg';
const hosted = { connectionString: process.env.DATABASE_URL, ssl: { ca } };
const local = { connectionString: 'postgres://shop@localhost/shop', ssl: false };
export const pool = new Pool(prod ? hosted : local);`,
    },
    'a choice of options, made step by step': {
      level: 'strict',
      code: `import { Pool } from 'pg';
let options = { host: 'db.acme.io', ssl: { ca } };
if (process.env.LOCAL) options = { host: 'localhost', ssl: false };
export const pool = new Pool(options);`,
    },

    'the scheme of the page': {
      level: 'strict',
      code: `const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
const socket = new WebSocket(\`\${scheme}//\${location.host}/live\`);`,
    },
    'the scheme of the page, chosen step by step': {
      level: 'strict',
      code: `let scheme = 'ws://';
if (window.location.protocol === 'https:') scheme = 'wss://';
const socket = new WebSocket(scheme + window.location.host + '/live');`,
    },
    'the scheme of a URL that is handed in': {
      level: 'strict',
      code: `export function listen(base) {
  let url = base;
  if (url.indexOf('https://') === 0) url = 'wss://' + url.slice(8);
  else if (url.indexOf('http://') === 0) url = 'ws://' + url.slice(7);
  return new WebSocket(url + '/stream');
}`,
    },
    'a scheme that an option chooses, under recommended': `export const connect = (options) => fetch(\`http\${options.ssl ? 's' : ''}://api.acme.io/v1\`);`,
    'a base that only serves to parse': {
      level: 'strict',
      code: `import http from 'node:http';
http.createServer((req, res) => { const { pathname } = new URL(req.url, \`http://\${req.headers.host}\`); const { searchParams } = new URL(req.url, 'http://acme.io'); res.end(pathname + searchParams); });`,
    },
    'a socket of the machine in a URL': {
      level: 'strict',
      code: `import got from 'got'; await got('http://unix:/var/run/docker.sock:/containers/json', { enableUnixSockets: true });`,
    },
    'TLS without a look at the certificate': {
      level: 'strict',
      code: `import { Pool } from 'pg'; new Pool({ host: 'db.acme.io', ssl: { rejectUnauthorized: false } }); new Pool({ connectionString: 'postgres://db.acme.io/shop?sslmode=no-verify' });`,
    },
    'a redirect to a URL in clear text': {
      level: 'strict',
      code: `export default (req, res) => res.redirect('http://legacy.acme.io' + req.url);`,
    },
    'a client that is handed in': {
      level: 'strict',
      code: `export const load = (http) => http.get('http://api.acme.io/v1');`,
    },
    'a base of the environment with a default on the machine': {
      level: 'strict',
      code: `import axios from 'axios'; const api = axios.create({ baseURL: process.env.API_URL ?? 'http://localhost:3000' });`,
    },
    'options that switch TLS on after they are made': {
      level: 'strict',
      code: `import { Pool } from 'pg'; const options = { host: 'db.acme.io', ssl: false }; options.ssl = { ca }; new Pool(options);`,
    },
    'not seen: a scheme written into a URL object': `const url = new URL('https://api.acme.io/v1'); url.protocol = 'http:'; await fetch(url);`,
    'not seen: a client made in another file': `import { api } from './api.js'; await api.get('http://api.acme.io/v1');`,
    'not seen: a socket dialled by its URL': `import net from 'node:net'; net.connect(new URL('http://api.acme.io'));`,
  },
  vulnerable: {
    'a choice of options, of which one leaves the machine without TLS': {
      level: 'strict',
      code: `import { Pool } from 'pg';
const hosted = { host: 'db.acme.io', ssl: { ca } };
const staging = { host: 'db.staging.acme.io', ssl: false }; // !tlsDoubtful
const local = { host: 'localhost', ssl: false };
export const pool = new Pool(prod ? hosted : stage ? staging : local);`,
    },
    'a choice of options, all without TLS': `import { Pool } from 'pg';
const ssl = false; // !tlsOff
export const pool = new Pool(prod ? { host: 'db.acme.io', ssl } : { host: 'localhost', ssl });`,
    'seen, though it stays on the machine: parts of options that one condition chooses': {
      level: 'strict',
      code: `import { Pool } from 'pg';
export const pool = new Pool({ host: prod ? 'db.acme.io' : 'localhost', ssl: prod ? { ca } : false }); // !tlsDoubtful`,
    },

    'an import under another name': `import { get as load } from 'node:http';
load('http://api.acme.io/v1', onResponse); // !cleartextUrl`,
    'a dynamic import': `const { default: axios } = await import('axios');
await axios.get('http://api.acme.io/v1'); // !cleartextUrl`,
    'a promisified client': `import { promisify } from 'node:util';
import http from 'node:http';
const get = promisify(http.get);
await get('http://api.acme.io/v1'); // !cleartextUrl`,
    'a method taken out of its module': `const { post } = require('axios');
post('http://api.acme.io/v1', { name: 'Fred' }); // !cleartextUrl`,
    'a client in a class': `import axios from 'axios';
export class Orders {
  private readonly http = axios.create({ baseURL: 'http://api.acme.io' }); // !cleartextUrl
  find(id: string) { return this.http.get('/orders/' + id); }
}`,
    'a method of an instance': `import axios from 'axios';
const api = axios.create({ timeout: 1000 });
await api.post('http://api.acme.io/v1', body); // !cleartextUrl`,
    'a parameter with a declared type': `import type { AxiosInstance } from 'axios';
export const load = (api: AxiosInstance) => api.get('http://api.acme.io/v1'); // !cleartextUrl`,
    'options assembled with Object.assign': `import http from 'node:http';
const options = Object.assign({ method: 'GET' }, { host: 'api.acme.io' });
http.request(options, onResponse); // !cleartextUrl`,
    'options spread before the host': `import http from 'node:http';
export const load = (options) => http.get({ ...options, host: 'api.acme.io' }, onResponse); // !cleartextUrl`,
    'a host that options may replace': `import http from 'node:http';
export const load = (options) => http.get({ host: 'api.acme.io', ...options }, onResponse); // !cleartextUrl`,
    'options spread': `const axios = require('axios');
const defaults = { timeout: 1000 };
axios({ ...defaults, url: 'http://api.acme.io/v1' }); // !cleartextUrl`,
    'a table of endpoints': `const endpoints = { orders: 'http://api.acme.io/orders', users: 'https://api.acme.io/users' }; // !cleartextUrl
await fetch(endpoints.orders);`,
    'a scheme in pieces': `await fetch('http' + '://' + 'api.acme.io' + '/v1'); // !cleartextUrl`,
    'a loop over URLs': `for (const url of ['http://one.acme.io/v1', 'https://two.acme.io/v1']) await fetch(url); // !cleartextUrl`,
    'a URL that is trimmed': `await fetch(' http://api.acme.io/v1 '.trim()); // !cleartextUrl`,
    'an awaited base': `async function base() { return 'http://api.acme.io'; } // !cleartextUrl
await fetch((await base()) + '/v1');`,
    'a getter': `class Api { get base() { return 'http://api.acme.io'; } load() { return fetch(this.base + '/v1'); } } // !cleartextUrl`,
    'a static field': `class Api { static BASE = 'http://api.acme.io'; static load() { return fetch(Api.BASE + '/v1'); } } // !cleartextUrl`,
    'a scheme that an option chooses': {
      level: 'strict',
      code: `export const connect = (options) => fetch(\`http\${options.ssl ? 's' : ''}://api.acme.io/v1\`); // !cleartextHost`,
    },
    'a subclass of a driver': `import { Pool } from 'pg';
class Shop extends Pool { constructor() { super({ host: 'db.acme.io', ssl: false }); } } // !tlsOff
new Shop();`,
    'one report for one literal': `const BASE = 'http://api.acme.io'; // !cleartextUrl
export const orders = () => fetch(BASE + '/orders');
export const users = () => fetch(BASE + '/users');`,
    'two clients, two reports': `await fetch('http://one.acme.io'); await fetch('http://two.acme.io'); // !cleartextUrl !cleartextUrl`,
  },
});
