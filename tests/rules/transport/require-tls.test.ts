import rule from '../../../src/rules/transport/require-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a URL over TLS': `const response = await fetch('https://api.acme.io/v1/orders');`,
    'a URL over TLS, under strict': {
      level: 'strict',
      code: `await fetch('https://api.acme.io/v1/orders');`,
    },
    'a URL that is not known': {
      level: 'strict',
      code: `export async function load(url) { return (await fetch(url)).json(); }`,
    },
    'a path of the same origin': { level: 'strict', code: `await fetch('/api/orders');` },
    'a URL without a scheme of its own': { level: 'strict', code: `await fetch('//cdn.acme.io/app.json');` },
    'a scheme upgraded before the call': {
      level: 'strict',
      code: `const url = 'http://api.acme.io/v1'.replace('http://', 'https://'); await fetch(url);`,
    },
    'a function that only shares its name with a client': {
      level: 'strict',
      code: `const fetch = (key) => cache.get(key); fetch('http://api.acme.io/v1');`,
    },
    'a module that only shares its name with a client': {
      level: 'strict',
      code: `import http from './http.js'; http.get('http://api.acme.io/v1');`,
    },
    'a URL that is stored and not dialled': {
      level: 'strict',
      code: `export const links = { home: 'http://acme.io', docs: 'http://docs.acme.io' }; console.log('see http://docs.acme.io');`,
    },
    'an XML namespace': {
      level: 'strict',
      code: `const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');`,
    },
    'an identifier of a vocabulary': {
      level: 'strict',
      code: `await fetch('https://api.acme.io/products', { method: 'POST', body: JSON.stringify({ '@context': 'http://schema.org', '@type': 'Product' }) });`,
    },
    'a comparison': {
      level: 'strict',
      code: `if (url === 'http://api.acme.io' || url.startsWith('http://')) throw new TypeError('use https');`,
    },
    'a choice of module by the scheme of the URL': {
      level: 'strict',
      code: `import http from 'node:http'; import https from 'node:https';
export function get(url) { const client = url.startsWith('https') ? https : http; return client.get(url); }`,
    },
    'a pattern of URLs': {
      level: 'strict',
      code: `app.use(cors({ origin: /^http:\\/\\/.*\\.acme\\.io$/ }));`,
    },
    'a base over TLS under a path that holds a URL': {
      level: 'strict',
      code: `await fetch('https://api.acme.io/proxy?target=http://legacy.acme.io/v1');`,
    },
  },
  vulnerable: {
    'a public URL in clear text': {
      code: `const response = await fetch('http://api.acme.io/v1/orders'); // !cleartextUrl`,
      suggested: [`const response = await fetch('https://api.acme.io/v1/orders');`],
    },
    'the same, repaired where hardening is asked for': {
      settings: { fix: 'hardening' },
      code: `const response = await fetch('http://api.acme.io/v1/orders'); // !cleartextUrl`,
      repaired: `const response = await fetch('https://api.acme.io/v1/orders');`,
    },
    'an address in numbers': {
      code: `await fetch('http://8.8.4.4/metrics'); // !cleartextUrl`,
      suggested: [`await fetch('https://8.8.4.4/metrics');`],
    },
    'a scheme in capitals': {
      code: `await fetch('HTTP://api.acme.io/v1'); // !cleartextUrl`,
      suggested: [`await fetch('https://api.acme.io/v1');`],
    },
    'credentials before the host': {
      code: `await fetch('http://user:secret@api.acme.io/v1'); // !cleartextUrl`,
      suggested: [`await fetch('https://user:secret@api.acme.io/v1');`],
    },
    'a template': {
      code: 'await fetch(`http://api.acme.io/users/${id}`); // !cleartextUrl',
      suggested: ['await fetch(`https://api.acme.io/users/${id}`);'],
    },
    'a template with the host of a customer': {
      code: 'await fetch(`http://${tenant}.acme.io/login`); // !cleartextUrl',
      suggested: ['await fetch(`https://${tenant}.acme.io/login`);'],
    },
    'a base and a path': {
      code: `const BASE = 'http://api.acme.io'; // !cleartextUrl
await fetch(BASE + '/users/' + id);`,
      suggested: [
        `const BASE = 'https://api.acme.io';
await fetch(BASE + '/users/' + id);`,
      ],
    },
    'a base and a path in a template': {
      code: `const BASE = 'http://api.acme.io/v1'; // !cleartextUrl
await fetch(\`\${BASE}/users\`);`,
      suggested: [
        `const BASE = 'https://api.acme.io/v1';
await fetch(\`\${BASE}/users\`);`,
      ],
    },
    'a URL object with a base': `await fetch(new URL('/v1/items', 'http://api.acme.io')); // !cleartextUrl`,
    'a URL object turned to text': `const url = new URL('http://api.acme.io/v1'); // !cleartextUrl
url.searchParams.set('page', '2');
await fetch(url.toString());`,
    'a request object': `const request = new Request('http://api.acme.io/v1', { method: 'POST' }); // !cleartextUrl
await fetch(request);`,
    'a fallback of an environment variable': `const base = process.env.API_URL ?? 'http://api.acme.io'; // !cleartextUrl
await fetch(base + '/v1');`,
    'one branch of a choice': `const base = region === 'eu' ? 'https://eu.acme.io' : 'http://us.acme.io'; // !cleartextUrl
await fetch(base);`,
    'a default of a parameter': `export function load(url = 'http://api.acme.io/v1') { // !cleartextUrl
  return fetch(url);
}`,
    'an argument of a helper': `const getJson = (url) => fetch(url).then((response) => response.json());
getJson('http://api.acme.io/v1'); // !cleartextUrl`,
    'a result of a helper': `const endpoint = (path) => 'http://api.acme.io' + path; // !cleartextUrl
await fetch(endpoint('/v1'));`,
    'a property of a configuration': `const config = { api: { url: 'http://api.acme.io' } }; // !cleartextUrl
const { url } = config.api;
await fetch(url);`,
    'a field of a class': `class Client {
  base = 'http://api.acme.io'; // !cleartextUrl
  orders() { return fetch(this.base + '/orders'); }
}`,
    'an entry of an enum': `enum Endpoint { Orders = 'http://api.acme.io/orders' } // !cleartextUrl
await fetch(Endpoint.Orders);`,
    'parts joined': `await fetch(['http://api.acme.io', 'v1', 'orders'].join('/')); // !cleartextUrl`,
    'a global of the window': `await window.fetch('http://api.acme.io/v1'); // !cleartextUrl`,
    'a bound client': `const get = fetch.bind(globalThis); await get('http://api.acme.io/v1'); // !cleartextUrl`,
    'a cast': `await fetch('http://api.acme.io/v1' as string); // !cleartextUrl`,
    'a constant asserted': `const API = 'http://api.acme.io' as const; // !cleartextUrl
await fetch(API!);`,
    'a record that satisfies a type': `const api = { base: 'http://api.acme.io' } satisfies Config; // !cleartextUrl
await fetch(api.base);`,
    'an optional call': `await globalThis.fetch?.('http://api.acme.io/v1'); // !cleartextUrl`,
    'a scheme with a host that is not known': {
      level: 'strict',
      code: 'export const load = (host) => fetch(`http://${host}/v1`); // !cleartextHost',
      suggested: ['export const load = (host) => fetch(`https://${host}/v1`);'],
    },
    'a scheme added to a host of the environment': {
      level: 'strict',
      code: `await fetch('http://' + process.env.API_HOST + '/v1'); // !cleartextHost`,
      suggested: [`await fetch('https://' + process.env.API_HOST + '/v1');`],
    },
  },
});
