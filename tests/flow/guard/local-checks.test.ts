import { describe } from 'vitest';
import { cases } from '../world.ts';

describe('functions that test something made of what they are given', () => {
  cases({
    'the host of a URL': `
function isGood(text) { try { const url = link(text); return url.protocol === 'https:' && url.hostname === 'a.example'; } catch { return false; } }
function isSafe(text) { const url = link(text); return url.protocol === 'https:'; }
server.get((req) => { const x = req.query.x;
  if (isSafe(x)) load(x); // !
  if (!isGood(x)) return;
  load(x);
});`,
    'a URL of the own origin': `
const isLocal = (url) => link(url).origin === 'https://a.example';
server.get((req) => { const x = req.query.x; const y = req.query.y;
  if (isLocal(x)) go(x);
  if (isLocal(y)) go(x); // !
});`,
    'a function that throws': `
const HOSTS = new Set(['a.example']);
function assertHost(text) { const url = link(text); if (!HOSTS.has(url.hostname)) throw new Error('no'); }
function look(text) { const url = link(text); if (!HOSTS.has(url.hostname)) tell(1); }
server.get((req) => { const x = req.query.x;
  look(x); load(x); // !
  assertUrl(x);
  load(x);
});
function assertUrl(text) { const url = link(text); if (!HOSTS.has(url.hostname)) throw new Error('no'); }`,
    'a function that throws, or comes back before': `
function refuse(text) { if (!/^\\w+$/.test(text)) throw new Error('no'); }
function refuseMost(text) { if (!text) return; if (!/^\\w+$/.test(text)) throw new Error('no'); }
function refuseSome(text, all) { if (!all) return; if (!/^\\w+$/.test(text)) throw new Error('no'); }
function look(text) { if (!/^\\w+$/.test(text)) return; tell(text); }
server.get((req) => { const { x, y, z } = req.query;
  look(x); sink(x); // !
  refuse(x); sink(x);
  refuseMost(y); sink(y);
  refuseSome(z, false); sink(z); // !
});`,
    'a part of a text': `
const isList = (text) => text.split(',')[0] === 'a';
server.get((req) => { const x = req.query.x; if (isList(x)) sink(x); // !
});`,
  });
});
