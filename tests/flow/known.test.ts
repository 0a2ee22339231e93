import { describe } from 'vitest';
import { cases } from './world.ts';

describe('what rows say of members and of texts', () => {
  cases({
    'a member that begins at a root': `
server.get((req) => { const { pathname } = link(req.query.x); open(join('/srv', pathname)); open(pathname); // !
 });`,
    'decoding what begins at a root': `
server.get((req) => { const { pathname } = link(req.query.x); open(join('/srv', decodeURI(pathname))); open(join('/srv', decodeURIComponent(pathname))); // !
 });`,
    'dots looked for before and after decoding': `
server.get((req) => { const name = decodeURIComponent(link(req.query.x).pathname); if (name.includes('..')) return; open(join('/srv', name)); });
server.get((req) => { const { pathname } = link(req.query.x); if (pathname.includes('..')) return; open(join('/srv', decodeURIComponent(pathname))); // !
 });`,
    'a member of what is derived': `
server.get((req) => { sink(link(req.query.x).pathname); // !
 sink(link('/a').pathname); });`,
    'bytes spelled in letters and digits': `
server.get((req) => { sink(req.body.x.toString('hex')); sink(req.body.x.toString(flag ? 'hex' : 'base64url')); open(req.body.x.toString('base64')); // !
 sink(req.body.x.toString('utf8')); // !
 });`,
    'one member of a URL tested, another used': `
const HOSTS = new Set(['a.example.com']);
server.get((req) => { const u = link(req.query.x); if (HOSTS.has(u.hostname)) load(u.href); load(u.href); // !
 if (u.pathname === '/a') load(u.host); // !
 });`,
  });
});
