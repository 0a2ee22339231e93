import { describe } from 'vitest';
import { cases } from './world.ts';

describe('what a schema proves', () => {
  cases({
    'a schema of a number': `
      server.get((req) => { sink(s.number().parse(req.body.n)); });`,
    'a schema of a text lets it through': `
      server.get((req) => { sink(s.text().max(3).parse(req.body.n)); }); // !`,
    'fields of an object': `
      const Body = s.object({ n: s.number(), t: s.text().max(9) }).strict();
      server.get((req) => {
        const body = Body.parse(req.body);
        sink(body.n);
        sink(body.t); // !
      });`,
    'a result that may be an error': `
      const Body = s.object({ n: s.number(), t: s.text() });
      server.get((req) => {
        const result = Body.safeParse(req.body);
        if (!result.success) return;
        sink(result.data.n);
        sink(result.data.t); // !
      });`,
    'fields within fields, lists, extended': `
      const Body = s.object({ a: s.object({ t: s.text(), n: s.number() }) }).extend({ l: s.array(s.text()) });
      server.get((req) => {
        const { a, l } = Body.parse(req.body);
        sink(a.t); // !
        sink(a.n);
        sink(l[0]); // !
      });`,
    'a field that the schema does not name is nobody known': `
      const Body = s.object({ n: s.number() });
      server.get((req) => { sink(Body.parse(req.body).other); });`,
    'a schema of another file is nobody known': `
      import { Body } from './schemas.js';
      server.get((req) => { sink(Body.parse(req.body).t); });`,
  });
});
