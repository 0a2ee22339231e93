import rule from '../../../src/rules/injection/no-open-redirect.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
const app = express();
`;

const route = (body: string): string => `${APP}app.get('/:id', (req, res) => {\n${body}\n});`;

const HELPER = `

/** The target where it is a path of this site, else the start page. */
function toLocalPath(target: string): string {
  const isLocal = target.startsWith('/') && !target.startsWith('//') && !target.startsWith('/\\\\');
  return isLocal && !/[\\t\\r\\n]/.test(target) ? target : '/';
}`;

testRule(rule, {
  safe: {
    'a list that begins with a path, joined': `import express from 'express';
      express().get('/t', (req, res) => { res.redirect(['./', ...req.url.split('?').slice(1)].join('?')); });`,
    'a constant target': route(`  res.redirect('/login');`),
    'a constant target with a status': route(`  res.redirect(301, 'https://www.example.com/');`),
    'a fixed path with a part of others': route('  res.redirect(`/users/${req.params.id}`);'),
    'a fixed query': route(`  res.redirect('/search?q=' + req.query.q);`),
    'a fixed origin': route('  res.redirect(`https://www.example.com/${req.query.path}`);'),
    'a target of an allow-list': route(`  const targets = ['/home', '/orders'];
  res.redirect(targets.includes(req.query.next) ? req.query.next : '/');`),
    'a target looked up in a table': route(`  const targets = { home: '/home', orders: '/orders' };
  res.redirect(targets[req.query.next] ?? '/');`),
    'a path of this site, checked by its start': route(`  const { next } = req.query;
  if (!next.startsWith('/') || next.startsWith('//') || next.startsWith('/\\\\')) return res.redirect('/');
  res.redirect(next);`),
    'a host of an allow-list': route(`  const url = new URL(req.query.next);
  if (!['www.example.com', 'shop.example.com'].includes(url.host)) return res.sendStatus(400);
  res.redirect(url.href);`),
    'an origin that is compared': route(`  const url = new URL(req.query.next, 'https://www.example.com');
  if (url.origin !== 'https://www.example.com') return res.redirect('/');
  res.redirect(url.href);`),
    'an origin of the environment': route(`  res.redirect(process.env.ORIGIN + req.originalUrl);`),
    'an origin of another file': `import { ORIGIN } from './config.js';
${route('  res.redirect(`${ORIGIN}/callback?state=${req.query.state}`);')}`,
    'an encoded part of a query': route(
      '  res.redirect(`/login?next=${encodeURIComponent(req.query.next)}`);',
    ),
    'the whole target encoded': route(`  res.redirect(encodeURIComponent(req.query.next));`),
    'a number': route('  res.redirect(`/${Number(req.query.page)}`);'),
    'a conditional between constants': route(`  res.redirect(req.query.admin ? '/admin' : '/home');`),
    'a case that fixes the target': route(
      `  switch (req.query.next) { case '/a': res.redirect(req.query.next); break; }`,
    ),
    'an enum of a schema': `import { z } from 'zod';
${route("  res.redirect(z.enum(['/a', '/b']).parse(req.query.next));")}`,
    'back to where the request came from, chosen by the framework': route(`  res.redirect('back');`),
    'a header that is not Location': route(`  res.set('X-Next', req.query.next); res.end();`),
    'a body with the target': route(`  res.json({ next: req.query.next });`),
    'a value that is replaced': route(`  let next = req.query.next;
  next = '/';
  res.redirect(next);`),
    'redirect of something else': `import { redirect } from './routes.js'; import express from 'express';
express().get('/', (req) => redirect(req.query.next));`,
    'a name below a folder': route("  res.redirect('/files/' + req.query.name + '.pdf');"),
    'a check of the file': `${APP}
const isLocal = (target) => target.startsWith('/') && !target.startsWith('//') && !target.startsWith('/\\\\');
app.get('/', (req, res) => { const { next } = req.query; res.redirect(isLocal(next) ? next : '/'); });`,
    'not seen: a redirect of another file': `import express from 'express'; import { leave } from './leave.js';
express().get('/', (req, res) => leave(res, req.query.next));`,
    'a slash before a text that has lost its own': route(
      "  res.redirect('/' + String(req.query.next).replace(/^[/\\\\]+/, ''));",
    ),
    'slashes in a row made one': route(`  const next = String(req.query.next).replace(/\\/{2,}/g, '/');
  res.redirect(next.startsWith('/') ? next : '/');`),
    'the header Refresh, to a path of this site':
      route(`  res.setHeader('Refresh', '5; url=/orders?from=' + req.query.from);
  res.end();`),
    'one of the hosts below a domain, or its end': route(`  const next = String(req.query.next);
  if (!/^https:\\/\\/[a-z]+\\.example\\.com(\\/|$)/.test(next)) return res.sendStatus(400);
  res.redirect(next);`),
  },
  vulnerable: {
    'a list that begins with data, joined': `import express from 'express';
      express().get('/t', (req, res) => { res.redirect([...req.query.to.split(','), 'end'].join('/')); }); // !tainted`,
    'a whole target': {
      code: route(`  res.redirect(req.query.next); // !tainted`),
      suggested: [route(`  res.redirect(toLocalPath(String(req.query.next)));`) + HELPER],
    },
    'a target with a default': {
      code: route(`  res.redirect(String(req.query.next ?? '/')); // !tainted`),
      suggested: [route(`  res.redirect(toLocalPath(String(req.query.next ?? '/')));`) + HELPER],
    },
    'a status before it': {
      code: route(`  res.redirect(302, req.body.next); // !tainted`),
      suggested: [route(`  res.redirect(302, toLocalPath(String(req.body.next)));`) + HELPER],
    },
    'a target in a variable': route(`  const { next } = req.query;
  res.redirect(next); // !tainted`),
    'a host of others': route('  res.redirect(`https://${req.query.host}/`); // !tainted'),
    'the end of a host': route('  res.redirect(`https://www.example.com${req.query.path}`); // !tainted'),
    'one slash before it': route(`  res.redirect('/' + req.query.path); // !tainted`),
    'a start with one slash': route(`  const { next } = req.query;
  if (!next.startsWith('/')) return res.redirect('/');
  res.redirect(next); // !tainted`),
    'a scheme checked only': route(`  if (!req.query.next.startsWith('https://')) return res.sendStatus(400);
  res.redirect(req.query.next); // !tainted`),
    'a start without the slash behind the host':
      route(`  if (!req.query.next.startsWith('https://www.example.com')) return res.sendStatus(400);
  res.redirect(req.query.next); // !tainted`),
    'a host that is searched for':
      route(`  if (!req.query.next.includes('example.com')) return res.sendStatus(400);
  res.redirect(req.query.next); // !tainted`),
    'a suffix without its dot': route(`  const url = new URL(req.query.next);
  if (!url.hostname.endsWith('example.com')) return res.sendStatus(400);
  res.redirect(url.href); // !tainted`),
    'the header Location': route(`  res.set('Location', req.query.next); // !tainted
  res.sendStatus(302);`),
    'a slash before a text that has lost one': route(
      "  res.redirect('/' + String(req.query.next).replace(/^\\//, '')); // !tainted",
    ),
    'the header Refresh': route(`  res.setHeader('Refresh', '0; url=' + req.query.next); // !tainted
  res.end();`),
    'res.location': route(`  res.location(req.query.next).sendStatus(302); // !tainted`),
    writeHead: `import http from 'node:http';
http.createServer((req, res) => { res.writeHead(302, { Location: req.headers['x-next'] }); res.end(); }).listen(80); // !tainted`,
    setHeader: `import http from 'node:http';
http.createServer((req, res) => { res.statusCode = 302; res.setHeader('Location', new URL(req.url).searchParams.get('next')); res.end(); }).listen(80); // !tainted`,
    'a target of a cookie': route(`  res.redirect(req.cookies.next); // !tainted`),
    'the referrer': route(`  res.redirect(req.get('referer')); // !tainted`),
    'a decoded target': route(`  res.redirect(decodeURIComponent(req.query.next)); // !tainted`),
    'a helper of the file': `${APP}
function leave(res, target) { res.redirect(target || '/'); }
app.get('/', (req, res) => { const target = req.query.next; res.redirect(target || '/'); }); // !tainted`,
    'a class of the file': `${APP}
class Login { target(req) { return req.query.next; } }
const login = new Login();
app.get('/', (req, res) => res.redirect(login.target(req))); // !tainted`,
    'a middleware': `${APP}
app.use((req, res, next) => { if (req.query.to) return res.redirect(req.query.to); next(); }); // !tainted`,
    'a module that is required': `const router = require('express').Router();
router.get('/', (req, res) => res.redirect(req.query.next)); // !tainted
module.exports = router;`,
    'typed parameters': `import type { Request, Response } from 'express';
export const leave = (req: Request, res: Response): void => res.redirect(req.query.next as string); // !tainted`,
    'an assertion around the target': route(`  res.redirect(req.query.next! as string); // !tainted`),
    'a target that is built': route(`  res.redirect(req.query.next + '?done=1'); // !tainted`),
  },
});
