import { describe } from 'vitest';
import { cases } from '../world.ts';

/** The body of a function that serves a request; `x` is its data, and can be written to. */
const all = (table: Readonly<Record<string, string>>): void => {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `
const L = ['a', 'b'];
server.get((req) => { let x = req.query.x;
${body}
 });`,
      ]),
    ),
  );
};

describe('what was found out of a value before another takes its place', () => {
  all({
    'holds where the other is harmless': `if (!L.includes(x)) return;
if (req.ok) x = 'c';
sink(x);`,
    'holds in a function that writes the other': `if (!L.includes(x)) return;
later(() => { if (req.ok) x = 'c'; sink(x); });`,
    'tells nothing of the other': `if (!L.includes(x)) return;
if (req.ok) x = req.query.y;
sink(x); // !`,
    'tells nothing of what replaces it': `if (!L.includes(x)) return;
x = req.query.y;
sink(x); // !`,
    'tells nothing of what was written later in a function': `if (!L.includes(x)) return;
later(() => { x = req.query.y; });
later(() => { sink(x); }); // !`,
    'comes too late for what was written after it': `x = 'c';
if (!L.includes(x)) return;
if (req.ok) x = req.body.x;
sink(x); // !`,
    'is found out of what is written again in a loop': `for (const part of req.body.parts) {
  if (!L.includes(x)) return;
  x = part;
}
sink(x); // !`,
    'holds for a part': `let y = req.body;
if (!L.includes(y.a)) return;
if (req.ok) y = { a: 'c' };
sink(y.a);`,
    'tells nothing of another part': `let y = req.body;
if (!L.includes(y.a)) return;
if (req.ok) y = { a: 'c' };
sink(y.b); // !`,
  });
});
