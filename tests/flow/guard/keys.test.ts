import { describe } from 'vitest';
import { cases } from '../world.ts';

/** The body of a function that serves a request; `x` is a list of its data. */
const all = (table: Readonly<Record<string, string>>): void => {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `const L = ['a', 'b'];
server.get((req) => { const x = req.query.x.split(','); let i = next(), k = other();
${body}
 });`,
      ]),
    ),
  );
};

describe('an element that was looked at', () => {
  all({
    'by the same name': `if (L.includes(x[i])) sink(x[i]);`,
    'by the same sum': `if (L.includes(x[i + 1])) sink(x[i + 1]);`,
    'by a name of its own': `const one = x[i]; if (L.includes(one)) { sink(one); sink(x[i]); }`,
    'deeper down': `if (L.includes(x[i].a[k])) sink(x[i].a[k]);`,
    'in a loop': `for (; i < x.length; i++) if (x[i] === 'a') sink(x[i]);`,
    'in a loop that is left': `for (i = 0; i < 9; i++) { if (!L.includes(x[i])) return; sink(x[i]); }`,
    'is not the one beside it': `if (L.includes(x[i])) sink(x[i + 1]); // !`,
    'is not that of another name': `if (L.includes(x[i])) sink(x[k]); // !`,
    'is not that of another name, deeper down': `if (L.includes(x[i].a[k])) sink(x[k].a[k]); // !`,
    'is not the one after the name has changed': `if (L.includes(x[i])) { i++; sink(x[i]); } // !`,
    'is not the next one': `if (L.includes(x[i])) sink(x[++i]); // !`,
    'is not the one that another sum tells': `if (L.includes(x[i + 1])) sink(x[i - 1]); // !`,
    'is not each of them': `if (L.includes(x[i])) for (const one of x) sink(one); // !`,
    'is not any of them': `if (L.includes(x[i])) sink(x.join()); // !`,
  });
});
