import { describe } from 'vitest';
import { cases } from '../world.ts';

const ASKED = '(req) => { sink(req.query.a); }';
const DIGITS = 'if (!/^[0-9]+$/.test(req.query.a))';

describe('functions that run before that of a route', () => {
  cases({
    'one that comes back': `
      server.use(async (req, res) => { ${DIGITS} { res.end(); return res; } });
      server.get((req) => {
        sink(req.query.a);
        sink(req.query.b); // !
      });`,
    'one that comes back in any case': `
      server.use(async (req, res) => { ${DIGITS} tell(1); });
      server.get(${ASKED}); // !
      const other = app();
      other.use(async (req, res) => { if (req.query.b) return; ${DIGITS} return res.end(); });
      other.get(${ASKED}); // !
      const third = app();
      third.use(async (req, next) => { ${DIGITS} return; return run(req, next); });
      third.get(${ASKED}); // !`,
    'a hook by its name': `
      server.hook('late', async (req, res) => { ${DIGITS} return res.end(); });
      server.get(${ASKED}); // !
      server.hook('early', (req, res, done) => { ${DIGITS} return res.end(); done(); });
      server.get(${ASKED});`,
    'among the options of a route': `
      const digits = async (req, res) => { ${DIGITS} return res.end(); };
      server.route({ early: digits, serve(req) { sink(req.query.a); } });
      server.route({ early: [digits], serve: ${ASKED} });
      server.route({ serve: ${ASKED} }); // !`,
    'what it does itself': `
      server.route({ serve() {}, early: async (req, res) => {
        sink(req.query.a); // !
        ${DIGITS} return res.end();
      } });`,
    'of one parameter of the path': `
      server.param('a', (req, res, next, value) => {
        sink(value); // !
        if (!/^[0-9]+$/.test(value)) return res.end();
        next();
      });
      server.get((req) => {
        sink(req.params.a);
        sink(req.params.b); // !
        sink(req.query.a); // !
      });`,
  });
});

describe('what is nothing', () => {
  cases({
    'compared with nothing': `
      server.get((req) => { const { a } = req.query; if (a !== undefined && !/^[0-9]+$/.test(a)) return; sink(a); });
      server.get((req) => { const { a } = req.query; if (a != null && !/^[0-9]+$/.test(a)) return; sink(a); });
      server.get((req) => { const { a, b } = req.query; if (b !== undefined && !/^[0-9]+$/.test(a)) return; sink(a); }); // !`,
  });
});

describe('properties in place of a schema', () => {
  cases({
    'where they may stand there': `
      server.route({ schema: { body: { a: { type: 'integer' }, b: { type: 'string' } } }, serve(req) {
        sink(req.body.a);
        sink(req.body.b); // !
        sink(req.body.c); // !
      } });`,
    'where there is a schema': `
      server.route({ schema: { body: { type: 'object', properties: { a: { type: 'integer' } } } }, serve(req) {
        sink(req.body.a);
        sink(req.body.b); // !
      } });`,
  });
});
