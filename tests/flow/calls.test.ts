import { describe } from 'vitest';
import { cases } from './world.ts';

describe('calls within the file', () => {
  cases({
    'default parameter': `
function f(a, b = a.query.x) { sink(b); // !
 }
server.get((req, res) => { f(req); });`,
    'default pattern': `
server.get(({ query: { x = 'y' } }) => { sink(x); // !
 });`,
    'rest parameter': `
function f(first, ...rest) { sink(rest[0]); // !
 sink(first);
 }
server.get((req) => { f('a', req.query.x); });`,
    'spread arguments': `
function f(a, b) { sink(b); // !
 }
server.get((req) => { const args = ['a', req.query.x]; f(...args); });`,
    'arguments object': `
function f() { sink(arguments[1]); // !
 }
server.get((req) => { f('a', req.query.x); });`,
    'call apply bind': `
function f(a, b) { sink(b); // !
 }
server.get((req) => { f.call(null, 'a', req.query.x); });`,
    apply: `
function f(a, b) { sink(b); // !
 }
server.get((req) => { f.apply(null, ['a', req.query.x]); });`,
    'bind partial': `
function f(a, b) { sink(a); // !
 sink(b);
 }
server.get((req) => { const g = f.bind(null, req.query.x); g('safe'); });`,
    'promise then': `
const later = async (x) => x;
server.get((req) => { later(req.query.x).then((v) => sink(v)); // !
 });`,
    'promise all': `
server.get(async (req) => { const [a, b] = await Promise.all([Promise.resolve('s'), Promise.resolve(req.query.x)]); sink(b); // !
 sink(a);
 });`,
    'new promise': `
const p = (x) => new Promise((resolve) => { setTimeout(() => resolve(x), 10); });
server.get(async (req) => { const v = await p(req.query.x); sink(v); // !
 });`,
    generator: `
function* g(x) { yield 'a'; yield x; }
server.get((req) => { for (const v of g(req.query.x)) sink(v); // !
 });`,
    'spread generator': `
function* g(x) { yield x; }
server.get((req) => { const [v] = [...g(req.query.x)]; sink(v); // !
 });`,
    'async iteration': `
async function* g(x) { yield x; }
server.get(async (req) => { for await (const v of g(req.query.x)) sink(v); // !
 });`,
    events: `
import { EventEmitter } from 'node:events';
const e = new EventEmitter(); e.on('x', (v) => { sink(v); // !
 });
server.get((req) => { e.emit('x', req.query.x); });`,
    'callback hof': `
const withX = (req, fn) => fn(req.query.x);
server.get((req) => { withX(req, (v) => { sink(v); // !
 }); });`,
    'returned closure': `
const make = (x) => () => x;
server.get((req) => { const f = make(req.query.x); sink(f()); // !
 });`,
    curried: `
const add = (a) => (b) => a + b;
server.get((req) => { sink(add('select ')(req.query.x)); // !
 sink(add('a')('b')); });`,
    'function table': `
const table = { a: (x) => sink(x), // !
 b: (x) => x };
server.get((req) => { table[req.query.k](req.query.x); });`,
    'ternary call': `
server.get((req) => { const f = req.query.a ? (x) => sink(x) : (y) => y; // !
 f(req.query.x); });`,
    recursion: `
function f(n, x) { if (n === 0) return sink(x); // !
 return f(n - 1, x); }
server.get((req) => { f(3, req.query.x); });`,
    'two contexts': `
function wrap(x) { return \`'\${x}'\`; }
server.get((req) => { sink(wrap('s')); sink(wrap(req.query.x)); // !
 });`,
    'a key that each call gives': `
const pick = (key, o) => o[key];
server.get((req) => { const o = { a: req.query.a, b: 'b' }; sink(pick('b', o)); sink(pick('a', o)); // !
 });`,
    'a key that is made of what each call gives': `
const pick = (key, o) => o['x' + key.trim()];
server.get((req) => { const o = { xa: req.query.a, xb: 'b' }; sink(pick('b', o)); // ok
 sink(pick('a', o)); // !
 });`,
    'tagged local': `
const t = (s, ...v) => s.join('') + v.join('');
server.get((req) => { sink(t\`a \${req.query.x}\`); // !
 });`,
    'module helper object': `
const db = { find: (x) => sink('a' + x) }; // !
server.get((req) => { db.find(req.query.x); });`,
    'handler by name': `
function handler(req, res) { sink(req.query.x); // !
 }
server.get(handler);`,
    'error handler': `
server.use((err, req, res, next) => { sink(req.query.x); // !
 sink(err); });`,
  });
});
