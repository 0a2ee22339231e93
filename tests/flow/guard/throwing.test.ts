import { describe } from 'vitest';
import { cases } from '../world.ts';

/** The body of a function that serves a request; `x` is its data. */
const all = (table: Readonly<Record<string, string>>): void => {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `
const LIST = ['a', 'b'];
const fail = (message) => { throw new Error(message); };
function refuse(message) { if (message) { fail(message); } throw new Error(); }
function tell(message) { if (message) throw new Error(message); }
async function failLater(message) { throw new Error(message); }
function ensure(condition, message) { if (!condition) throw new Error(message); }
function ensureNot(condition) { if (!!condition) throw new Error(); }
function ensureUnless(isForced, condition) { if (isForced) return; if (!condition) throw new Error(); }
function ensureAfter(condition) { condition = true; if (!condition) throw new Error(); }
function warn(condition) { if (!condition) tell(''); }
async function ensureLater(condition) { if (!condition) throw new Error(); }
server.get(async (req) => { const x = req.query.x; const other = req.query.y;
${body}
 });`,
      ]),
    ),
  );
};

describe('a function of the file that never comes back', () => {
  all({
    'in a branch': `if (!LIST.includes(x)) fail('x');
sink(x);`,
    'by way of another': `if (!LIST.includes(x)) { refuse('x'); }
sink(x);`,
    'in the other branch': `if (LIST.includes(x)) { server.log(); } else fail('x');
sink(x);`,
    'one that may come back': `if (!LIST.includes(x)) tell('');
sink(x); // !`,
    'one that rejects, not waited for': `if (!LIST.includes(x)) failLater('x');
sink(x); // !`,
    'for what is good': `if (LIST.includes(x)) fail('x');
sink(x); // !`,
  });
});

describe('a function of the file that is given how a test came out', () => {
  all({
    'and throws where it is not true': `ensure(LIST.includes(x), 'x');
sink(x);`,
    'and throws where it is': `ensureNot(!LIST.includes(x));
sink(x);`,
    'and is waited for': `await ensureLater(LIST.includes(x));
sink(x);`,
    'of a name for it': `const isListed = LIST.includes(x); ensure(isListed);
sink(x);`,
    'and throws where the text is good': `ensureNot(LIST.includes(x));
sink(x); // !`,
    'and comes back before': `ensureUnless(other, LIST.includes(x));
sink(x); // !`,
    'and writes to it before': `ensureAfter(LIST.includes(x));
sink(x); // !`,
    'and goes on': `warn(LIST.includes(x));
sink(x); // !`,
    'and is not waited for': `ensureLater(LIST.includes(x));
sink(x); // !`,
    'of something else': `ensure(LIST.includes(other));
sink(x); // !`,
    'of the text itself': `ensure(x, 'x');
sink(x); // !`,
  });
});
