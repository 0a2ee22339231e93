import { describe } from 'vitest';
import { cases } from './world.ts';

const served = (body: string): string => `server.get((req) => { const { x } = req.query; ${body}
});`;

describe('what never runs', () => {
  cases({
    'a branch of a test on constants': served(`
      let a; if (7 * 6 > 40) a = 'own'; else a = x; sink(a);
      let b; if (7 * 6 > 50) b = 'own'; else b = x; sink(b); // !
      const OFF = false; if (OFF) sink(x); else sink('own');
      sink(OFF ? x : 'own');
      sink(OFF || x); // !
      while (OFF) sink(x);`),
    'a branch that depends': served(`
      if (req.query.y) sink(x); // !
      let on = false; if (req.query.z) on = true; if (on) sink(x); // !
      if (process.env.ON) sink(x); // !`),
    'cases of a constant': served(`
      let a; switch ('ABC'.charAt(1)) { case 'A': a = x; break; case 'B': a = 'own'; break; default: a = x; } sink(a);
      let b; switch (2) { case 1: b = 'own'; break; case 2: case 3: b = x; break; } sink(b); // !
      let c; switch (4) { case 1: c = 'own'; break; default: c = x; } sink(c); // !
      let d; switch (1) { case 1: d = 'own'; case 2: d = x; } sink(d); // !
      let e; switch (5) { case 1: e = x; } sink(e);`),
    'cases of what others choose': served(`
      let a; switch (req.query.y) { case 'A': a = x; break; default: a = 'own'; } sink(a); // !`),
  });
});

describe('members of texts', () => {
  cases({
    'a text has no members of others': served(`
      headers(String(x));
      headers(x.trim());
      headers(x); // !
      sink(String(x)); // !
      sink(x.trim()[0]); // !`),
  });
});
