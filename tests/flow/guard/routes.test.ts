import { describe } from 'vitest';
import { cases } from '../world.ts';

const LISTEN = 'if (!outcome(req).isGood()) return;';

describe('what the middleware of a route has checked', () => {
  cases(
    {
      'a field, listened to': `
      server.get(inQuery('a').fine(), (req) => { ${LISTEN} sink(req.query.a); });`,
      'a field that nobody listens to': `
      server.get(inQuery('a').fine(), (req) => { sink(req.query.a); }); // !`,
      'another field, another part': `
      server.get(inQuery('a').fine(), (req) => {
        ${LISTEN}
        sink(req.query.b); // !
        sink(req.body.a); // !
      });`,
      'fields by name, within fields, in lists': `
      server.get(inBody(['a', 'b.c', 'd.*.e']).fine(), (req) => {
        ${LISTEN}
        sink(req.body.a);
        sink(req.body.b.c);
        sink(req.body.b.x); // !
        sink(req.body.d[0].e);
        sink(req.body.d[0].x); // !
      });`,
      'taken apart before': `
      server.get(inBody('a').long().fine(), (req) => {
        const { a, b } = req.body;
        if (outcome(req).errors.length > 0) return;
        sink(a);
        sink(b); // !
      });
      server.get(inBody('a').fine(), listen, ({ body }) => { sink(body.a); });`,
      'a check turned round, one that says nothing': `
      server.get(inQuery('a').not().fine(), (req) => { ${LISTEN} sink(req.query.a); }); // !
      server.get(inQuery('a').long(), (req) => { ${LISTEN} sink(req.query.a); }); // !`,
      'a conversion': `
      server.get(inQuery('a').number(), (req) => { sink(req.query.a); });`,
      'in a list, in a const, among other middleware': `
      const check = inQuery('a').fine();
      const checks = [other, check];
      server.get([checks, inBody('b').fine()], (req) => { ${LISTEN} sink(req.query.a); sink(req.body.b); });`,
      'middleware that listens, and that does not': `
      const refuse = (req, res, next) => { if (!outcome(req).isGood()) return res.end(); next(); };
      const tell = (req, res, next) => { if (!outcome(req).isGood()) note(req); next(); };
      server.get(inQuery('a').fine(), refuse, (req) => { sink(req.query.a); });
      server.get(inQuery('a').fine(), tell, (req) => { sink(req.query.a); }); // !
      server.get(refuse, inQuery('a').fine(), (req) => { sink(req.query.a); }); // !`,
      'a function of two routes': `
      const show = (req) => { ${LISTEN} sink(req.query.a); }; // !
      server.get(inQuery('a').fine(), show);
      server.get(show);`,
      'an object of fields': `
      server.get(inSchema({ a: { fine: true }, b: { number: true }, c: { fine: false }, d: { fine: { negated: true } } }), (req) => {
        ${LISTEN}
        sink(req.query.a);
        sink(req.query.b);
        sink(req.query.c); // !
        sink(req.query.d); // !
      });`,
    },
    {
      'an object of fields': 'fields that are spread are not seen yet',
      'taken apart before': 'a pattern over an assertion is not seen yet',
    },
  );
});
