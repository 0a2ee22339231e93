import { describe } from 'vitest';
import { cases } from './world.ts';

describe('what is written when', () => {
  cases({
    'closure variable': `
let last; server.get((req) => { last = req.query.x; });
server.get(() => { sink(last); // !
 });`,
    'destructuring assignment': `
let a, b; server.get((req) => { ({ a, b: { c: b } } = req.body); sink(a); // !
 sink(b); // !
 [a] = ['s']; sink(a);
 });`,
    swap: `
server.get((req) => { let a = req.query.x, b = 's'; [a, b] = [b, a]; sink(b); // !
 });`,
    exceptions: `
server.get((req) => { try { throw new Error(req.query.x); } catch (e) { sink(e.message); // !
 } });`,
    'switch and loops': `
server.get((req) => { let v = 's'; for (let i = 0; i < 3; i++) { sink(v); // !
 v = req.query.x; } while (v) { v = 's'; }
 });`,
    'strong update': `
server.get((req) => { let v = req.query.x; v = 's'; sink(v); const o = { a: req.query.x }; o.a = 's'; sink(o.a); });`,
    'branch update': `
server.get((req) => { let v = req.query.x; if (req.query.y) { v = 's'; } sink(v); // !
 if (req.query.z) v = 'a'; else v = 'b'; sink(v); });`,
    'middleware property': `
server.use((req, res, next) => { req.userId = req.headers['x-user']; next(); });
server.get((req) => { sink(req.userId); // !
 });`,
    'res.locals': `
server.use((req, res, next) => { res.locals.q = req.query.x; next(); });
server.get((req, res) => { sink(res.locals.q); // !
 });`,
    'logical assign': `
server.get((req) => { let v; v ??= req.query.x; sink(v); // !
 let w = 's'; w ||= req.query.x; sink(w); // !
 });`,
  });
});
