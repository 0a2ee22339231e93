import { describe } from 'vitest';
import { cases } from '../world.ts';

/** The body of a function that serves a request; `x` is its data. */
const all = (table: Readonly<Record<string, string>>): void => {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `
const LIST = ['/a', '/b'];
const SIGNS = ['..', '/', '\\\\'];
server.get((req) => { let x = req.query.x; const other = req.query.y;
${body}
 });`,
      ]),
    ),
  );
};

describe('a flag that a loop over a list sets', () => {
  all({
    'kept by or': `let ok = false; for (const one of LIST) ok = ok || x === one;
if (!ok) return; sink(x);`,
    'kept by or, the flag last': `let ok = false; for (const one of LIST) { ok = x === one || ok; }
if (ok) sink(x); else sink(x); // !`,
    'kept by an assignment': `let ok = false; for (const one of LIST) ok ||= x === one;
if (!ok) return; sink(x);`,
    'in a callback': `let ok = false; LIST.forEach((one) => { ok = ok || one === x; });
if (!ok) return; sink(x);`,
    'the element that was found': `let found; for (const one of LIST) { if (one === x) { found = one; break; } }
if (!found) return; sink(x);`,
    'compared with what it was': `let found = null; for (const one of LIST) if (one === x) found = one;
if (found === null) return; sink(x);`,
    'the place where it was found': `let at = -1; for (let i = 0; i < LIST.length; i++) if (LIST[i] === x) at = i;
if (at === -1) return; sink(x);`,
    counted: `let hits = 0; for (const one of LIST) if (one === x) hits++;
if (hits > 0) sink(x);`,
    'the first of two tests': `let ok = LIST.includes(x); if (other) ok = false;
if (ok) sink(x);`,
    'the last of the elements': `let ok; for (const one of LIST) ok = one === x;
if (ok) sink(x);`,
  });
});

describe('a flag that tells nothing', () => {
  all({
    'true from the beginning': `let ok = true; for (const one of LIST) ok = ok || x === one;
if (!ok) return; sink(x); // !`,
    'another way to set it': `let ok = false; for (const one of LIST) ok = ok || x === one || other;
if (!ok) return; sink(x); // !`,
    'set elsewhere': `let ok = false; for (const one of LIST) ok ||= x === one; if (other) ok = true;
if (!ok) return; sink(x); // !`,
    'of something else': `let found = null; for (const one of LIST) if (one === other) found = one;
if (found === null) return; sink(x); // !`,
    'compared with what it never was': `let found = null; for (const one of LIST) if (one === x) found = one;
if (found === undefined) return; sink(x); // !`,
    'the wrong way round': `let found; for (const one of LIST) { if (one === x) { found = one; break; } }
if (found) return; sink(x); // !`,
    'of a list that is sent': `let ok = false; for (const one of req.query.list) ok ||= x === one;
if (!ok) return; sink(x); // !`,
    'of the text that was there before': `let ok = LIST.includes(x); x = other;
if (!ok) return; sink(x); // !`,
    'made of itself': `let ok = LIST.includes(x); ok = !ok;
if (!ok) return; sink(x); // !`,
  });
});

describe('signs that must not be in it, one by one', () => {
  all({
    'kept by and': `let ok = true; for (const sign of SIGNS) ok = ok && !x.includes(sign);
if (!ok) return; open('/srv/' + x);`,
    'kept by an assignment': `let bad = false; for (const sign of SIGNS) { bad ||= x.includes(sign); }
if (bad) return; open('/srv/' + x);`,
    'turned over': `let bad = false; for (const sign of SIGNS) if (x.includes(sign)) bad = true;
if (bad) return; open('/srv/' + x);`,
    'left at once': `for (const sign of SIGNS) if (x.includes(sign)) return;
open('/srv/' + x);`,
    'one test after another': `let ok = !x.includes('..'); ok = ok && !x.includes('/'); ok &&= !x.includes('\\\\');
if (!ok) return; open('/srv/' + x);`,
    'kept by or': `let ok = true; for (const sign of SIGNS) ok = ok || !x.includes(sign);
if (!ok) return; open('/srv/' + x); // !`,
    'one that lacks one of them': `let ok = false; for (const sign of SIGNS) ok ||= !x.includes(sign);
if (!ok) return; open('/srv/' + x); // !`,
    'other signs': `for (const sign of ['a', 'b']) if (x.includes(sign)) return;
open('/srv/' + x); // !`,
    'signs that are sent': `for (const sign of req.query.signs) if (x.includes(sign)) return;
open('/srv/' + x); // !`,
    'a loop that ends before': `for (const sign of SIGNS) { if (x.includes(sign)) return; if (other) break; }
open('/srv/' + x); // !`,
    'turned back': `let ok = true; for (const sign of SIGNS) ok = ok && !x.includes(sign); if (other) ok = true;
if (!ok) return; open('/srv/' + x); // !`,
  });
});
