import { describe } from 'vitest';
import { cases } from './world.ts';

describe('what tests rule out', () => {
  cases({
    'number checks': `
server.get((req) => { const x = req.query.x; if (typeof x === 'number') sink(x); if (!Number.isInteger(Number(x))) return; sink(x); });`,
    'checked where it is given': `
const L = ['a', 'b']; server.get((req) => { const x = req.query.x || ''; if (x && !L.includes(x)) return; sink(x); });
server.get((req) => { const x = req.query.x; if (!(!x || L.includes(x))) throw new Error('x'); sink(x); });`,
    'checked where something else is given': `
const L = ['a', 'b']; server.get((req) => { const { x, y } = req.query; if (y && !L.includes(x)) return; sink(x); // !
 });
server.get((req) => { const { x } = req.query; if (!x && !L.includes(x)) return; sink(x); // !
 });
server.get((req) => { const { x } = req.query; if (x || !L.includes(x)) sink(x); // !
 });`,
    'a pattern that is made of a pattern': `
const P = /^[a-z]+$/; server.get((req) => { const { x } = req.query; if (!new RegExp(P).test(x)) return; sink(x); });
server.get((req) => { const { x } = req.query; if (!new RegExp(P, 'm').test(x)) return; sink(x); // !
 });`,
    'regex match': `
server.get((req) => { const m = /^(\\d+)$/.exec(req.query.x); sink(m[1]); const n = req.query.x.match(/(.*)/); sink(n[1]); // !
 });`,
    'set has': `
const S = new Set(['a']); server.get((req) => { if (S.has(req.query.x)) sink(req.query.x); sink(S.has(req.query.x) ? req.query.x : 'a'); sink(req.query.x); // !
 });`,
    'object keys allow': `
const M = { a: 1 }; server.get((req) => { const k = req.query.x; if (!(k in M)) return; sink(k); });`,
    'found in a table': `
const M = load(); server.get((req) => { const k = req.query.x; if (!M[k]) return; sink(k); });
server.get((req) => { const k = req.query.x; if (M[k] !== undefined) sink(k); else sink(k); // !
 });
server.get((req) => { const k = req.query.x; if (req.body[k] !== undefined) sink(k); // !
 });`,
    'own property': `
const M = { a: 1 }; server.get((req) => { const k = req.query.x; if (!Object.hasOwn(M, k)) throw new Error('x'); sink(k); });`,
    'find in list': `
const L = ['a', 'b']; server.get((req) => { const k = L.find((l) => l === req.query.x); sink(k); });`,
    'early return in nested': `
const L = ['a', 'b']; server.get((req) => { const k = req.query.x; if (req.query.y) { if (!L.includes(k)) { return; } sink(k); } sink(k); // !
 });`,
    'guard then reassigned': `
const L = ['a']; server.get((req) => { let k = req.query.x; if (!L.includes(k)) return; k = req.query.y; sink(k); // !
 });`,
    'put right': `
const L = ['a']; server.get((req) => { let k = req.query.x; if (!L.includes(k)) k = 'a'; sink(k); });`,
    'another put right': `
const L = ['a']; server.get((req) => { let k = req.query.x; let m = req.query.y; if (!L.includes(k)) { m = 'a'; } sink(k); // !
 });`,
    'put right by the wrong test': `
const L = ['a']; server.get((req) => { let k = req.query.x; if (L.includes(k)) k = 'a'; sink(k); // !
 });`,
    'put right by data': `
const L = ['a']; server.get((req) => { let k = req.query.x; if (!L.includes(k)) k = req.query.y; sink(k); // !
 });`,
    'a function that puts its own right': `
const L = ['a']; function check(k) { if (!L.includes(k)) k = 'a'; } server.get((req) => { check(req.query.x); sink(req.query.x); // !
 });`,
    'flag guard': `
const L = ['a']; server.get((req) => { const k = req.query.x; const ok = L.includes(k); if (!ok) return; sink(k); });`,
    'wrong polarity': `
const L = ['a']; server.get((req) => { const k = req.query.x; if (L.includes(k)) return; sink(k); // !
 });`,
    'equality guard': `
server.get((req) => { const k = req.query.x; if (k !== 'a' && k !== 'b') return; sink(k); if (k === 'a' || k === 'b') sink(k); });`,
    'replace sanitize': `
server.get((req) => { sink(req.query.x.replace(/[^a-z0-9]/gi, '')); sink(req.query.x.replace(/[^a-z']/gi, '')); // !
 sink(\`'\${req.query.x.replace(/'/g, "''")}'\`); });`,
  });
});
