import { describe } from 'vitest';
import { cases } from '../world.ts';

/** The body of a function that serves a request; `x` is its data. */
const all = (table: Readonly<Record<string, string>>): void => {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `
server.get((req) => { let x = req.query.x; let before; let other = req.query.y;
${body}
 });`,
      ]),
    ),
  );
};

describe('replaced until nothing is left', () => {
  all({
    'while it is there': `while (x.includes('../')) x = x.replace('../', '');
open('/srv/' + x);`,
    'while it is there, in a block': `while (x.indexOf('..') !== -1) { x = x.replace('..', ''); }
open('/srv/' + x);`,
    'while a pattern is there': String.raw`while (/\.\.\//.test(x)) x = x.replace(/\.\.\//g, '');
open('/srv/' + x);`,
    'until nothing changes': String.raw`do { before = x; x = x.replace(/\.\.\//g, ''); } while (x !== before);
open('/srv/' + x);`,
    'until nothing changes, asked first': `while (before !== x) { before = x; x = x.replace('../', ''); }
open('/srv/' + x);`,
    'in the test': `while (x !== (x = x.replace('../', '')));
open('/srv/' + x);`,
    'what comes out is what went in': `if (x.replace('../', '') !== x) return;
open('/srv/' + x);`,
    'a name for what comes out': `const next = x.replace('..', '');
if (next === x) open('/srv/' + x);
open('/srv/' + next); // !`,
    'for ever, until it is the same': `for (;;) { const next = x.replace('../', ''); if (next === x) { open('/srv/' + x); return; } x = next; }`,
    once: `x = x.replace('../', '');
open('/srv/' + x); // !`,
    'what it was before the loop': `while (other.includes('../')) other = other.replace('../', '');
open('/srv/' + req.query.y); // !`,
    'another text': `while (x.includes('../')) x = x.replace('../', '');
open('/srv/' + other); // !`,
    'a loop that is left': `while (x.includes('../')) { x = x.replace('../', ''); if (other) break; }
open('/srv/' + x); // !`,
    'written again': `while (x.includes('../')) x = x.replace('../', '');
x = other;
open('/srv/' + x); // !`,
    'something else is put in': String.raw`do { before = x; x = x.replace(/[ab]/g, '..'); } while (x !== before);
open('/srv/' + x); // !`,
    'the text before another text': String.raw`do { before = other; x = x.replace(/\.\.\//g, ''); } while (x !== before);
open('/srv/' + x); // !`,
    'a choice of texts': String.raw`do { before = x; x = x.replace(/[/\\]|\.\./g, ''); } while (x !== before);
open('/srv/' + x);`,
    'two replacements': String.raw`do { before = x; x = x.replace(/\.\.\//g, '').replace(/~/g, ''); } while (x !== before);
open('/srv/' + x);`,
  });
});
