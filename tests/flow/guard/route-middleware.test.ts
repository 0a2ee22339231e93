import { describe } from 'vitest';
import { cases as run } from '../world.ts';

const HEAD = `import { object, number, text } from 'schemas';`;

const cases = (
  table: Readonly<Record<string, string>>,
  formBound: Readonly<Record<string, string>>,
): void => {
  run(Object.fromEntries(Object.entries(table).map(([name, body]) => [name, HEAD + body])), formBound);
};

const ASKED = '(req) => { sink(req.query.a); }';

describe('what middleware of the file has found out by the time it goes on', () => {
  cases(
    {
      'a test that it refuses by': `
      const digits = (req, res, next) => { if (!/^[0-9]+$/.test(req.query.a)) return res.end(); next(); };
      server.get(digits, (req) => {
        sink(req.query.a);
        sink(req.query.b); // !
      });
      server.get(${ASKED}); // !
      server.get((req, res, next) => { if (!/^[0-9]+$/.test(req.query.a)) return next(new Error()); next(); }, ${ASKED});`,
      'a test that it goes on after': `
      const note = (req, res, next) => { if (!/^[0-9]+$/.test(req.query.a)) tell(1); next(); };
      server.get(note, ${ASKED}); // !
      const twice = (req, res, next) => { if (/^[0-9]+$/.test(req.query.a)) return next(); if (req.query.b) next(); };
      server.get(twice, ${ASKED}); // !`,
      'a call that always throws': `
      const digits = (req, res, next) => { if (!/^[0-9]+$/.test(req.query.a)) res.fail(400); next(); };
      server.get(digits, ${ASKED});
      server.get((req, res) => { if (!/^[0-9]+$/.test(req.query.a)) res.fail(400); sink(req.query.a); });
      server.get((req, res) => { if (!/^[0-9]+$/.test(req.query.a)) res.fall(400); sink(req.query.a); }); // !`,
      'a schema': `
      const schema = object({ a: number(), b: text() });
      const check = (req, res, next) => { try { schema.parse(req.query); next(); } catch { res.end(); } };
      server.get(check, (req) => {
        sink(req.query.a);
        sink(req.query.b); // !
        sink(req.body.a); // !
      });`,
      'a schema of an object of parts': `
      const schema = object({ query: object({ a: number(), b: text() }), body: object({ a: number() }) });
      const check = (req, res, next) => { schema.parse({ query: req.query, body: req.body }); next(); };
      server.get(check, (req) => {
        sink(req.query.a);
        sink(req.query.b); // !
        sink(req.body.a);
        sink(req.params.a); // !
      });`,
      'made for each route by a function': `
      const check = (schema, part = 'body') => (req, res, next) => {
        const result = schema.safeParse(req[part]);
        if (!result.success) return res.end();
        next();
      };
      server.get(check(object({ a: number() }), 'query'), ${ASKED});
      server.get(check(object({ a: text() }), 'query'), ${ASKED}); // !
      server.get(check(object({ a: number() })), ${ASKED}); // !
      const checkBody = check(object({ a: number() }));
      server.get(checkBody, (req) => { sink(req.body.a); });`,
      'members of what it was made with': `
      const check = (schemas) => (req, res, next) => { schemas.query.parse(req.query); next(); };
      server.get(check({ query: object({ a: number() }) }), ${ASKED});
      server.get(check({ query: object({ a: text() }) }), ${ASKED}); // !`,
      'what it puts in the place of a part': `
      server.get((req, res, next) => { req.query.a = Number(req.query.a); next(); }, ${ASKED});
      server.get((req, res, next) => { req.query.a = req.query.a.trim(); next(); }, ${ASKED}); // !
      server.get((req, res, next) => { req.query = object({ a: number() }).parse(req.query); next(); }, ${ASKED});
      server.get((req, res, next) => { if (req.query.b) { req.query.a = 1; } next(); }, ${ASKED}); // !`,
      'mounted before all routes': `
      server.get(${ASKED}); // !
      server.use((req, res, next) => { if (!/^[0-9]+$/.test(req.query.a)) return res.end(); next(); });
      server.get(${ASKED});`,
      'mounted elsewhere': `
      const other = app();
      other.use((req, res, next) => { if (!/^[0-9]+$/.test(req.query.a)) return res.end(); next(); });
      server.get(${ASKED}); // !
      server.use('/x', (req, res, next) => { if (!/^[0-9]+$/.test(req.query.a)) return res.end(); next(); });
      server.get(${ASKED}); // !`,
    },
    {
      'a schema of an object of parts': 'the parts are read where the call spells them out',
      'made for each route by a function':
        'a function is seen as it was made where it is made in the list of the route',
    },
  );
});
