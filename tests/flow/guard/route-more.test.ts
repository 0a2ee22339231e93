import { describe } from 'vitest';
import { casesAfter } from '../world.ts';

const DIGITS = 'if (!/^[0-9]+$/.test(req.query.a))';
const ASKED = '(req) => { sink(req.query.a); }';
const cases = casesAfter(
  `import { holds, holdsPart, tests, checked } from 'toy'; import { object, number, text } from 'schemas'; import { f, S, LIST } from './other';`,
);

describe('middleware of the file: how it goes on', () => {
  cases({
    'by its last parameter': `
server.get((req, next) => { ${DIGITS} return; next(); }, ${ASKED});
server.get((req, res, next) => { ${DIGITS} return; (next as any)(); }, ${ASKED});
server.get((error, req, res, next) => { ${DIGITS} return; next(); }, ${ASKED}); // !
server.get((req, res, { next }) => { ${DIGITS} return; next(); }, ${ASKED}); // !
server.get(({ query }, res, next) => { if (!/^[0-9]+$/.test(query.a)) return; next(); }, ${ASKED}); // !
server.get((req) => { ${DIGITS} return; }, ${ASKED}); // !
server.get((req, res, next) => { ${DIGITS} return; later(next); }, ${ASKED}); // !
server.get((req, res, next) => { ${DIGITS} return; next('a'); }, ${ASKED}); // !`,
    'by coming back': `
server.get(async (req, res) => { ${DIGITS} return res.end(); }, ${ASKED});
server.get(async (req) => { ${DIGITS} throw new Error(); }, ${ASKED});
server.get(async (req, res) => { ${DIGITS} { res.end(); return res; } return; }, ${ASKED});
server.get(async (req, res) => { ${DIGITS} return res.code(4).end(); else return f(); }, ${ASKED});
server.get(async (req, res) => { ${DIGITS} return (f || res).end(); }, ${ASKED}); // !
server.get(async (req, res) => { ${DIGITS} return f; }, ${ASKED}); // !
server.get(async (req, res) => { ${DIGITS} return; }, ${ASKED}); // !
server.get(async (req, { end }) => { ${DIGITS} return end(); }, ${ASKED}); // !
server.get(async (req, res) => { later(res); ${DIGITS} return res.end(); }, ${ASKED}); // !
server.get(async (req) => f(), ${ASKED}); // !
server.get((req, res) => { ${DIGITS} return res.end(); }, ${ASKED}); // !`,
    'from within': `
server.get((req, res, next) => { f(() => { ${DIGITS} return; next(); }); }, ${ASKED});
server.get(async (req, res) => { const run = () => { return f; }; ${DIGITS} return res.end(); }, ${ASKED});`,
    'that is chosen': `const first = (req, res, next) => { ${DIGITS} return; next(); }; const two = (req, res, next) => next();
server.get(f ? first : two, ${ASKED}); // !
server.get(first, ${ASKED}); server.get([first, two], ${ASKED}); server.get(...[first], ${ASKED}); server.get([[first], ...[two]], ${ASKED}); server.get([, first], ${ASKED});
server.get([two, f], ${ASKED}); // !
server.get(S, ${ASKED}); // !`,
  });
});

describe('middleware of the file: what it puts into the request', () => {
  cases({
    'a number, a constant, what a schema let through': `
server.get((req, res, next) => { req.query.a = Number(req.query.a); next(); }, ${ASKED});
server.get((req, res, next) => { req.query.a = 'a'; next(); }, ${ASKED});
server.get((req, res, next) => { req.query = object({ a: number() }).parse(req.query); next(); }, ${ASKED});
server.get((req, res, next) => { req.query = object({ a: text() }).parse(req.query); next(); }, ${ASKED}); // !
server.get((req, res, next) => { req.query.a = f; next(); }, ${ASKED}); // !
server.get((req, res, next) => { req.query.a = req.body.a; next(); }, ${ASKED}); // !
server.get((req, res, next) => { req.query.a = req.query.a.trim(); next(); }, ${ASKED}); // !`,
    'not by then': `
server.get((req, res, next) => { next(); req.query.a = Number(req.query.a); }, ${ASKED}); // !
server.get((req, res, next) => { if (f()) { req.query.a = Number(req.query.a); } next(); }, ${ASKED}); // !
server.get((req, res, next) => { if (f()) { req.query.a = Number(req.query.a); next(); } else { next(); } }, ${ASKED}); // !
server.get((req, res, next) => { req.query.a -= 1; next(); }, ${ASKED}); // !
server.get((req, res, next) => { req = Number(req); next(); }, ${ASKED}); // !
server.get((req, res, next) => { res.query.a = 1; next(); }, ${ASKED}); // !
server.get((req, res, next) => { req.query.b = 1; next(); }, ${ASKED}); // !
server.get((req, res, next) => { req.query.a.b = 1; next(); }, ${ASKED}); // !`,
  });
});

describe('middleware that functions make', () => {
  const MADE = `const check = (schema, { part } = { part: 'query' }, key = 'a') => (req, res, next) => { schema.parse(req[part]); next(); };
const by = (schemas, name) => (req, res, next) => { schemas.query.parse(req[name]); next(); };`;
  cases({
    'seen as it was made': `${MADE}
server.get(by({ query: object({ a: number() }) }, 'query'), ${ASKED});
server.get(by({ query: object({ a: text() }) }, 'query'), ${ASKED}); // !
server.get(by({ body: object({ a: number() }) }, 'query'), ${ASKED}); // !
server.get(by({ query: object({ a: number() }) }, 'body'), ${ASKED}); // !
server.get(by({ query: object({ a: number() }) }), ${ASKED}); // !
server.get(by({ query: object({ a: number() }) }, f), ${ASKED}); // !
server.get(by({ query: object({ a: number() }) }, 7), ${ASKED}); // !
const made = by({ query: object({ a: number() }) }, 'query'); server.get(made, ${ASKED});
let late; late = by({ query: object({ a: number() }) }, 'query'); server.get(late, ${ASKED}); // !`,
    'by two': `const first = (schema) => (req, res, next) => { schema.parse(req.query); next(); }; const again = first; const both = first(object({ a: number() })); const other = both;
server.get(first(object({ a: number() })), ${ASKED}); server.get(again(object({ a: number() })), ${ASKED}); server.get(both, ${ASKED});
server.get(first(object({ a: text() })), ${ASKED}); // !`,
  });
});

describe('schemas that a route is made with', () => {
  cases({
    'in lists': `const show = (req) => { sink(req.body.a); };
server.route([, { schema: { body: object({ a: number() }) }, serve: show }]);
const each = { schema: { body: object({ a: number() }) }, serve: (req) => { sink(req.body.a); } }; server.route([each, S]);
server.route([{ schema: { body: object({ a: number() }) }, serve: f }, { serve: (req) => { sink(req.body.a); } }]); // !
server.route(LIST);`,
    'written short': `
server.route({ schema: { body: { a: { type: 'integer' }, b: { type: 'string' } } }, serve(req) { sink(req.body.a); sink(req.body.b); } }); // !
server.route({ schema: { body: { a: { type: 'integer' } } }, serve(req) { sink(req.body.c); } }); // !
server.route({ schema: { body: { type: 'object', a: { type: 'integer' } } }, serve(req) { sink(req.body.a); } }); // !
server.route({ schema: { body: { ...S, a: { type: 'integer' } } }, serve(req) { sink(req.body.a); } });
server.route({ schema: { body: S }, serve(req) { sink(req.body.a); } });
server.route({ schema: S, serve(req) { sink(req.body.a); } }); // !`,
    'that a call is given': `
sink(checked(f, (body) => f).a); // !
sink(checked(f, S).a); sink(checked(f, S.parse).a); sink(checked(f, object({ a: number() }).parse).a); sink(checked(f, object({ a: number() }).safeParse).a);
sink(checked(f, object({ a: text() }).parse).a); // !
sink(checked(f).a); // !`,
    'of what is handed out': `
server.get(holds({ query: object({ a: number() }) }), (req) => { const part = 'query'; sink(req.valid(part).a);
sink(req.valid().a); // !
sink(req.valid(f).a); // !
sink(req.valid(7).a); // !
const inner = () => { sink(req.valid('query').a); }; inner(); });
sink(f.valid('query').a);`,
    'with a function that is wrapped': `const wrap = (run) => run;
const show = wrap((req) => { sink(req.query.a); }); server.get(holds({ query: object({ a: number() }) }), show);
server.get(holds({ query: object({ a: number() }) }), other((req) => { sink(req.query.a); }));`,
  });
});
