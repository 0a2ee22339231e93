import rule from '../../../src/rules/secrets/require-no-store.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const FORM = 'How a browser is asked decides.';
const strict = (code: string, more: object = {}): Case => ({ code, level: 'strict', ...more });
/** A worker that keeps what it fetches, unless `check` returns before. */
const worker = (check: string, mark = ''): string => `
  self.addEventListener('fetch', (event) => {
    event.respondWith(fetch(event.request).then((response) => {
      ${check}
      const copy = response.clone();
      caches.open('v1').then((cache) => cache.put(event.request, copy)); ${mark}
      return response;
    }));
  });`;
const classified = (statements: string): string => `
  import express from 'express';
  interface User { /** @classification personal */ email: string }
  express().get('/:id', async (req, res) => {
    const user: User = await load(req.params.id);
    ${statements}
  });`;

testRule(rule, {
  safe: {
    'a worker that looks at what is asked for': strict(
      worker(`if (event.request.destination !== 'image') return response;`),
      { isFormBound: FORM },
    ),
    'a worker that looks at the header': strict(
      worker(`if (/no-store|private/.test(response.headers.get('Cache-Control'))) return response;`),
      { isFormBound: FORM },
    ),
    'a worker that asks another file': strict(
      `import { isPublic } from './public';
      ${worker('if (!isPublic(event.request)) return response;')}`,
      { isFormBound: FORM },
    ),
    'a list of files': strict(`
      self.addEventListener('install', (event) => {
        event.waitUntil(caches.open('v1').then((cache) => cache.addAll(['/', '/app.js'])));
      });`),
    'a page that keeps what everybody is shown': strict(`
      export async function load() {
        const cache = await caches.open('news');
        const response = await fetch('/api/news');
        await cache.put('/api/news', response.clone());
        await cache.add('/logo.svg');
      }`),
    'a request that no cache may answer': strict(
      `export const me = () => fetch('/api/me', { credentials: 'include', cache: 'no-store' });`,
    ),
    'a request without credentials': strict(
      `export const news = () => fetch('/api/news', { credentials: 'omit', cache: 'force-cache' });`,
    ),
    'a key of its own for each account': strict(
      `export default defineCachedEventHandler(async (event) => db.orders(event.context.user.id), {
        getKey: (event) => event.context.user.id,
      });`,
    ),
    'the header set by a function of h3': strict(`
      import { defineEventHandler, setResponseHeader } from 'h3';
      export default defineEventHandler(async (event) => {
        setResponseHeader(event, 'Cache-Control', 'private, no-store');
        return db.orders(event.context.user.id);
      });`),
    'classified data in an answer, which another rule reports': strict(classified('res.json(user);')),
    'classified data with the header, where answers may hold it': strict(
      classified(`res.set('Cache-Control', 'no-store'); res.json(user);`),
      { options: { classified: true } },
    ),
  },
  vulnerable: {
    'a worker that keeps everything': strict(worker('', '// !keptByWorker'), { isFormBound: FORM }),
    'a worker that looks at the status alone': strict(
      worker(
        `if (response.status !== 200 || response.type !== 'basic') return response;`,
        '// !keptByWorker',
      ),
      { isFormBound: FORM },
    ),
    'a worker that keeps by a function of its own': strict(
      `
      const keep = async (request, response) => {
        const cache = await caches.open('v1');
        await cache.put(request, response); // !keptByWorker
      };
      async function answer(request) {
        const response = await fetch(request);
        keep(request, response.clone());
        return response;
      }
      self.addEventListener('fetch', (event) => event.respondWith(answer(event.request)));`,
      { isFormBound: FORM },
    ),
    'a page that keeps what it asked for as somebody': strict(`
      export async function load(token) {
        const cache = await caches.open('api');
        const response = await fetch('/api/me', { headers: { Authorization: \`Bearer \${token}\` } });
        await cache.put('/api/me', response.clone()); // !keptByBrowser
        await cache.add(new Request('/api/orders', { credentials: 'include' })); // !keptByBrowser
      }`),
    'a request that any answer will do for': {
      level: 'strict',
      code: `export const me = () => fetch('/api/me', { credentials: 'include', cache: 'force-cache' }); // !reused`,
      suggested: [`export const me = () => fetch('/api/me', { credentials: 'include', cache: 'no-store' });`],
    },
    'a handler that Nitro keeps for everybody': strict(
      `export default defineCachedEventHandler(async (event) => db.orders(event.context.user.id), { maxAge: 60 }); // !sharedKey`,
    ),
    'in h3': strict(`
      import { defineEventHandler } from 'h3';
      export default defineEventHandler(async (event) => {
        return db.orders(event.context.user.id); // !storable
      });`),
    'classified data, where answers may hold it': strict(classified('res.json(user); // !storable'), {
      options: { classified: true },
    }),
    'classified data that a header lets caches keep': strict(
      classified(`
        res.set('Cache-Control', 'public, max-age=60'); // !shared
        res.json(user);`),
    ),
  },
});
