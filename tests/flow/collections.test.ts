import { describe } from 'vitest';
import { cases } from './world.ts';

describe('collections', () => {
  cases({
    'map set': `
const m = new Map(); server.get((req) => { m.set('k', req.query.x); const s = new Set(); s.add(req.query.y);
 sink(m.get('k')); // !
 sink([...s][0]); // !
 for (const [k, v] of m) sink(v); // !
 m.forEach((v) => sink(v)); // !
 });`,
    'map keys': `
const m = new Map(); server.get((req) => { m.set('k', req.query.x); m.set('l', 1); sink(m.get('k')); // !
 sink(m.get('l'));
 sink(m.get(req.query.y)); // !
 sink([...m.values()][0]); // !
 m.set(req.query.z, req.query.v); sink(m.get('l')); // !
 });`,
    'map init': `
server.get((req) => { const m = new Map([['a', req.query.x]]); sink(m.get('a')); // !
 const s = new Set(req.body.list); for (const i of s) sink(i); // !
 });`,
    'object entries': `
server.get((req) => { for (const [k, v] of Object.entries(req.body)) { sink(k); // !
 sink(v); // !
 }
 const o = Object.fromEntries(Object.entries(req.query).map(([k, v]) => [k, v])); sink(o.x); // !
 });`,
    'object assign spread': `
server.get((req) => { const a = Object.assign({}, { x: 's' }, req.body); sink(a.x); // !
 const b = { ...req.body, x: 'safe' }; sink(b.x);
 sink(b.y); // !
 const c = { x: 'safe', ...req.body }; sink(c.x); // !
 });`,
    'json round trip': `
server.get((req) => { const s = JSON.stringify({ a: { b: req.query.x } }); const o = JSON.parse(s); sink(o.a.b); // !
 sink(JSON.parse(req.body.j).k); // !
 });`,
    'array methods': `
server.get((req) => { const a = [req.query.x, 's']; sink(a.filter(Boolean)[0]); // !
 sink(a.find((e) => e)); // !
 sink(a.reduce((s, e) => s + e, '')); // !
 sink(a.map((e) => e.trim()).join(',')); // !
 sink(a.flatMap((e) => [e, e])[0]); // !
 const b = []; b.push(...a); sink(b.pop()); // !
 sink(a.slice(1)[0]); // !
 sink(a.concat(['z'])[0]); // !
 a.forEach((e, i) => { sink(e); // !
 sink(i); });
 });`,
    'nested rest': `
server.get((req) => { const { safe, ...others } = { safe: 's', y: req.query.y }; sink(others.y); // !
 sink(safe); });`,
    'enum from object': `
const M = { a: 'x', b: 'y' };
server.get((req) => { sink(M[req.query.x]); sink(M[req.query.x] ?? 'z'); });`,
    'iterator index': `
server.get((req) => { const xs = req.body.xs; for (let i = 0; i < xs.length; i++) sink(xs[i]); // !
 for (const i in req.body) sink(i); // !
 });`,
    'a list that is filled': `
server.get((req) => { const xs = req.body.xs;
 sink(Array(xs.length).fill('?').join(',')); sink(new Array(xs.length).fill('?').join(','));
 sink([...Array(xs.length).keys()].map((i) => i + 1).join(','));
 sink(Array.from({ length: xs.length }, (_, i) => i + 1).join(','));
 sink(xs.fill('?').join(','));
 sink(xs.fill('?', 1).join(',')); // !
 sink(Array(3).fill(xs).join(',')); // !
 sink(Array(3).fill({ a: xs })[0].a); // !
 sink(Array(1, xs)[1]); // !
 sink(Array(...xs)[0]); // !
 sink(Array.of(...xs)[0]); // !
 evaluate(JSON.stringify(Array(3).fill(xs)));
 for (const i in Array(xs)) sink(i);
 });`,
    'a list that others are added to': `
server.get((req) => { const { xs } = req.body; const a = []; const b = []; const c = []; const d = [];
 a.push.apply(a, xs); sink(a[0]); // !
 Array.prototype.push.apply(b, xs); sink(b.join(',')); // !
 [].unshift.apply(c, [xs]); sink(c[0]); // !
 d.push.apply(d); Array.prototype.push.apply(d); d.slice.apply(d, xs); Math.max.apply(d, xs); sink(d[0]);
 });`,
  });
});
