import { describe } from 'vitest';
import { exactly } from './world.ts';

const all = (table: Readonly<Record<string, string>>): void => {
  exactly(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `import { a, f, other } from './a';\nserver.get(async (req) => { const { x, y, list } = req.query;\n${body}\n });`,
      ]),
    ),
  );
};

describe('what is written to members', () => {
  all({
    'one of them, by a name that is worked out': `const o = { a: 'a' }; o.b = x; o.c = 'c'; const l = []; l[0] = x; l[1] = 'a'; const p = { a: { b: x } }; p.a = {};
sink(o[f()]); // !
sink(l[f()]); // !
for (const one of l)
  sink(one); // !
sink(p[f()]); sink(p.a[f()]);`,
    'by name, and by a name that is worked out': `const o = { a: 'a', b: 'b', c: 'c' }; o.b = x; o['c'] = x;
sink(o.a);
sink(o.b); // !
sink(o.c); // !
sink(o[f()]); // !
sink(o); sink(o.a.b);`,
    'by a name that is one of some': `const o = { a: 'a', b: 'b', c: 'c' }; const k = 'b'; o[k] = x; const p = { a: 'a' }; p[f()] = x; const q = { a: 'a' }; q[y ? 'b' : 'c'] = x; const r = { a: 'a' }; r[/a/] = x;
sink(o.a);
sink(o.b); // !
sink(p.a); // !
sink(p.a.b); // !
sink(q.a);
sink(q.b); // !
sink(q.c); // !
sink(r.a); // !`,
    'their names': `const o = {}; o[x] = 1; const p = {}; p.a = x; const m = new Map(); m.set(x, 1);
for (const k in o)
  sink(k); // !
for (const k in p) sink(k); for (const v of Object.values(o)) sink(v);
for (const k of m.keys())
  sink(k); // !
for (const v of m.values()) sink(v);`,
    'with an operator': `const o = { a: 'a', b: undefined, c: 'c' }; o.a += x; o.b ||= x; o.c -= x;
sink(o.a); // !
sink(o.b); // !
sink(o.c);`,
    deeper: `const o = { a: {} }; o.a.b = x; o.a.c = 'c'; const p = {}; p.a.b.c.d.e = x;
sink(o.a.b); // !
sink(o.a.c); sink(o.a); sink(o.b);
sink(JSON.stringify(o)); // !
sink(JSON.stringify(o.a)); // !
sink(p.a.b.c.d.e);`,
    'and taken away': `const o = { a: x, b: x }; delete o.a; const p = { a: x }; delete p[f()];
sink(o.a);
sink(o.b); // !
sink(p.a); // !
sink(JSON.stringify({ o })); // !
const q = { a: x }; delete q.a; sink(JSON.stringify(q));
const r = { a: x, b: x }; delete r.a; delete r.b; sink(JSON.stringify(r));`,
    'in the place of what was there': `const o = { a: x, b: 'b' }; o.a = 'a'; sink(o.a); sink(JSON.stringify(o));
const p = { a: x, b: x }; p.a = 'a';
sink(JSON.stringify(p)); // !
const q = { a: x }; if (y) q.a = 'a';
sink(JSON.stringify(q)); // !
const r = { a: { b: x } }; r.a.c = 'c';
sink(JSON.stringify(r)); // !
const s = { ...req.body, a: 'a' };
sink(JSON.stringify(s)); // !`,
  });
});

describe('what functions of the language write', () => {
  all({
    layers: `const o = { a: 'a' }; Object.assign(o, req.body); const p = { a: 'a' }; Object.assign(p, ...list); const q = { a: {} }; Object.assign(q.a, req.body); const r = { a: 'a' }; Object.assign(r, { b: x }); const s = { a: 'a' }; Object.assign(other, req.body, s); const t = { a: 'a' }; assign(t, req.body);
sink(o.a); // !
sink(p.a); // !
sink(q.a.b); // !
sink(q.b);
sink(r.a);
sink(r.b); // !
sink(s.a); sink(t.a); sink(o);`,
    'one member': `const o = { a: 'a' }; Reflect.set(o, 'b', x); Object.defineProperty(o, 'c', { value: x, writable: y }); Object.defineProperty(o, 'd', { get: () => 'd' }); const p = { a: 'a' }; Reflect.set(p, f(), x); const q = { a: 'a' }; Reflect.set(q, 'a'); Object.defineProperty(q, 'a'); Reflect.get(q, 'a', x); other.set(q, 'a', x); const r = { a: { b: 'b' } }; Reflect.set(r.a, 'b', x);
sink(o.a);
sink(o.b); // !
sink(o.c); // !
sink(o.d);
sink(p.a); // !
sink(q.a);
sink(r.a.b); // !
sink(r.b);`,
    lists: `const l = []; l.push('a', x); const m = []; m.push(...list); const n = []; n.unshift(x); const o = []; o.splice(0, 1, x); const p = []; p.splice(x, 1, 'a'); const q = new Array(3); q.fill(x); const r = []; r.fill('a', x); const s = []; s.pop(x); const t = []; t[f()](x); const u = { v: [] }; u.v.push(x);
sink(l[0]); // !
sink(m[0]); // !
sink(n[0]); // !
sink(o[0]); // !
sink(p[0]);
sink(q[0]); // !
sink(r[0]); sink(s[0]); sink(t[0]);
sink(u.v[0]); // !
sink(u.w[0]); sink(l);`,
    'maps and sets': `const m = new Map(); m.set('a', x); m.set('B', x); m.set(f(), 'c'); m.set(); m.set(...list); const s = new Set(); s.add(x, y); const h = new Headers(); h.append('a', x); const n = new Map(); n.set('a', 'b'); const e = new Map(); e.set(x, 'a');
sink(m.get('a')); // !
sink(m.get('b')); // !
sink(m.get()); // !
sink(n.get('a')); sink(e.get('a'));
for (const one of s)
  sink(one); // !
for (const [k, v] of m)
  sink(v); // !
for (const [k] of e)
  sink(k); // !
sink(h.get('a')); // !
sink(n.get(f()));`,
  });
});

describe('what names are given', () => {
  all({
    'by loops': `let v; for (v of list) sink(v); // !
let k; for (k in req.body) sink(k); // !
let c; for ({ c } of list) sink(c); // !
for (const { a, b = 'b', ...rest } of list) { sink(a); // !
sink(rest.a);
sink(rest.c); } // !
for (const k in { a: x }) sink(k); for (const k in [x]) sink(k);
for (const { length } in req.body) sink(length); for (const i in x) sink(i.a);`,
    'by patterns': `let a, b; [a, b] = [x, 'b']; let c, d; ({ c, d = x } = { c: 'c' }); let e; [, e = 'e'] = list; let g; ({ ...g } = req.body);
sink(a); // !
sink(b); sink(c);
sink(d); // !
sink(e); // !
sink(g.h); // !`,
    'with operators': `let a = 'a'; a += x; let b; b ??= x; let c = x; c &&= 'c'; let d = x; d -= 1; let e = 'e'; e ||= x;
sink(a); // !
sink(b); // !
sink(c);
sink(d);
sink(e); // !`,
    'by declarations': `function g() {} enum E { A = 'a', B = x } class C { static a = x; static b = 'b'; c = x; static { C.d = x; } } C.e = x; C.f.g = x; other.b = x; class D { static e; }
sink(g); sink(E.A); sink(C);
sink(C.a); // !
sink(C.b); sink(C.c);
sink(C.d); // !
sink(C.e); // !
sink(C.f); sink(D.e); sink(D[f()]); sink(JSON.stringify(D));
sink(C[f()]); // !
sink(undefined); sink(a); // ?
sink(unheard); // ?
sink(a.b); // ?`,
    elsewhere: `declare const ambient: string; namespace N { export const b = 'b'; } let never;
sink(ambient); // ?
sink(N.b); // ?
sink(never);`,
    'of types that hold no text': `function g(n: number, b: boolean, l: 'a' | 'b', u: number | string, s: string, o: { n: number }, i: bigint, w?: number | bigint) { sink(n); sink(b); sink(l); sink(i); sink(w);
sink(u); // !
sink(s); // !
sink(o.n); // !
sink(n.a); } // !
g(x, x, x, x, x, { n: x }, x, x);`,
    'by what is caught': `try { throw x; } catch (error) { sink(error); } // !
try { throw new Error(x); } catch (error) {
sink(error.message); } // !
try { f(); } catch (error) {
sink(error); } // ?
try { throw { a: x }; } catch ({ a, b }) {
sink(a); } // ?
try { throw 'a'; } catch { sink('b'); }`,
  });
});

describe('what functions write that a value is handed to', () => {
  all({
    'to its members': `const fill = (to, v) => { to.a = v; }; const both = (to, v) => { to.a = v; to = { b: v }; }; const names = (to, from) => { for (const k in from) to[k] = from[k]; }; const keys = (to, k) => { to[k] = 1; }; const list = (to, v) => { to.push(v); };
const o = {}; fill(o, x); const p = {}; fill(p, 'a'); const q = {}; both(q, x); const r = {}; names(r, req.body); const s = {}; keys(s, x); const t = { u: {} }; fill(t.u, x); const v = []; list(v, x); const late = {};
sink(o.a); // !
sink(o.b); sink(p.a); sink(o);
sink(q.a); // !
sink(q.b);
sink(r.a); // !
for (const k in s)
  sink(k); // !
sink(t.u.a); // !
sink(t.a);
sink(v[0]); // !
sink(late.a); fill(late, x);
sink(late.a); // !`,
    'as part of a text': `const fill = (to, v) => { to.a = v; }; const copy = (to, from) => { for (const k in from) to[k] = from[k]; };
const o = { a: 'a', b: 'b' }; fill(o, x); const p = {}; copy(p, req.body); const made = (from) => { const to = { a: '' }; copy(to, from); return to; }; const r = made(req.body); const s = made({ a: 'a' });
sink('a ' + o.a); // !
sink('a ' + o.b);
sink(\`a \${p.a}\`); // !
sink('a ' + r.a); // !
const named = r.a; sink('a ' + named); // !
sink('a ' + s.a); const q = { a: 'a' }; sink('a ' + q.a);`,
    'in ways that are not followed': `const apart = ({ a }, v) => { a.b = v; }; const none = () => {}; const o = { a: {} }; apart(o, x); sink(o.a.b); none(o); f(o);
const fill = (to, v) => { to.a = v; }; const p = {}; fill(...[p, x]); sink(p.a);
const swap = (to, v) => { to.a = [v]; }; const q = {}; swap(q, x);
sink(q.a[0]); // !
sink(q.a);
const take = (to, v) => { ({ b: to.a } = v); }; const r = {}; take(r, req.body);
sink(r.a); // !`,
  });
});
