import { describe } from 'vitest';
import { cases } from '../world.ts';

/** The body of a function that serves a request; `x` and `y` are its data. */
const all = (table: Readonly<Record<string, string>>): void => {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `
import { isAllowed, check, assertSafe, isValidName, lookUp } from './checks';
const L = ['a', 'b']; const M = { a: 1, b: 2 }; const S = new Set(L); const N = new Map([['a', 1]]);
server.get(async (req) => { const x = req.query.x; const y = req.query.y;
${body}
 });`,
      ]),
    ),
  );
};

describe('is it one of these?', () => {
  all({
    'in a list': `if (L.includes(x)) sink(x);
else sink(x); // !`,
    'in a list in place': `if (['a', 'b'].includes(x)) sink(x);`,
    'in a set': `if (S.has(x)) sink(x);
else sink(x); // !`,
    'a key of a map': `if (N.has(x)) sink(x);
if (!N.has(x)) sink(x); // !`,
    'a name of an object': `if (x in M) sink(x);
else sink(x); // !`,
    'a name of its own of an object': `if (M.hasOwnProperty(x)) sink(x); if (Object.hasOwn(M, x)) sink(x);`,
    'a name of its own, by the prototype': `if (Object.prototype.hasOwnProperty.call(M, x)) sink(x);`,
    'no name of its own': `if (!Object.hasOwn(M, x)) sink(x); // !`,
    'among the names': `if (Object.keys(M).includes(x)) sink(x);`,
    'among the values': `if (Object.values({ k: 'a' }).includes(x)) sink(x);`,
    'like one of them': `if (L.some((l) => l === x)) sink(x); if (L.some((l) => x == l)) sink(x);`,
    'unlike one of them': `if (L.some((l) => l !== x)) sink(x); // !`,
    'begins like one of them': `if (L.some((l) => x.startsWith(l))) sink(x); // !`,
    'has one of them in it': `if (L.some((l) => x.includes(l))) sink(x); // !`,
    'has its place': `if (L.indexOf(x) !== -1) sink(x); if (L.indexOf(x) >= 0) sink(x); if (L.indexOf(x) > -1) sink(x); if (L.indexOf(x) != -1) sink(x);`,
    'has no place': `if (L.indexOf(x) === -1) sink(x); // !
 if (L.indexOf(x) < 0) sink(x); // !
 if (L.indexOf(x) == -1) return; sink(x);`,
    'has a place, by its bits': `if (~L.indexOf(x)) sink(x);`,
    'is found': `if (L.find((l) => l === x)) sink(x);`,
    'in a list that the user gives': `if (req.body.list.includes(x)) sink(x); // !`,
    'in an object that the user gives': `if (x in req.body) sink(x); // !
 if (Object.hasOwn(req.body, x)) sink(x); // !`,
    'in a list from somewhere': `if (lookUp().includes(x)) sink(x);`,
    'another is in the list': `if (L.includes(y)) sink(x); // !`,
    'the list is in it': `if (x.includes('a')) sink(x); // !`,
  });
});

describe('is it this one?', () => {
  all({
    'a text': `if (x === 'a') sink(x); if ('a' === x) sink(x); if (x == 'a') sink(x);`,
    'another text': `if (x !== 'a') sink(x); // !
 if ('a' != x) sink(x); // !`,
    'not this one, and left': `if (x !== 'a') return; sink(x);`,
    'a setting': `if (x === process.env.NAME) sink(x);`,
    'what the user says': `if (x === y) sink(x); // !
 if (x === req.body.z) sink(x); // !`,
    'something there': `if (x) sink(x); // !
 if (!x) return;
sink(x); // !`,
    'not nothing': `if (x !== undefined) sink(x); // !
 if (x != null) sink(x); // !
 if (x !== '') sink(x); // !
 if (x === undefined) return;
sink(x); // !`,
    'longer or shorter': `if (x.length === 3) sink(x); // !
 if (x > 'a') sink(x); // !`,
    'a member that is called like that of a URL': `if (req.query.host === 'a') sink(req.query.x); // !`,
    'a member of it': `if (req.body.user.role === 'a') sink(req.body.user.name); // !
 if (req.body.user.role === 'a') sink(req.body.user.role);`,
  });
});

describe('what kind of value is it?', () => {
  all({
    'a number': `if (typeof x === 'number') sink(x); if ('boolean' === typeof x) sink(x); if (typeof x !== 'number') return; sink(x);`,
    'a text': `if (typeof x === 'string') sink(x); // !
 if (typeof x !== 'object') sink(x); // !`,
    'no number': `if (typeof x !== 'number') sink(x); // !`,
    'a whole number': `if (Number.isInteger(x)) sink(x); if (Number.isSafeInteger(Number(x))) sink(x); if (!Number.isFinite(+x)) return; sink(x);`,
    'spells a number': `if (isNaN(x)) return; sink(x);`,
    'spells a finite number': `if (!isFinite(x)) return; sink(x);`,
    'spells a number, converted': `if (Number.isNaN(Number(x))) return; sink(x);`,
    'begins with a number': `if (isNaN(parseInt(x))) return;
sink(x); // !
 if (!Number.isInteger(parseInt(x, 10))) return;
sink(x); // !`,
    'spells no number': `if (!isNaN(x)) return;
sink(x); // !`,
    'the text is not the number that is none': `if (Number.isNaN(x)) return;
sink(x); // !`,
    'a list': `if (Array.isArray(x)) sink(x[0]); // !`,
    'an instance': `if (x instanceof String) sink(x); // !`,
  });
});

describe('is it of this form?', () => {
  all({
    'all of it': `if (/^[a-z]+$/.test(x)) sink(x);
else sink(x); // !`,
    'all of it, the other way round': `if (x.match(/^[a-z]+$/)) sink(x);
if (!x.match(/^[a-z]+$/)) sink(x); // !`,
    'the beginning': `if (/^[a-z]+/.test(x)) sink(x); // !`,
    'the end': `if (/[a-z]+$/.test(x)) sink(x); // !`,
    'a line of it': `if (/^[a-z]+$/m.test(x)) sink(x); // !`,
    'all of it, with a quote': `if (/^[a-z']+$/.test(x)) sink(x); // !`,
    'one of two, of which one is open': `if (/^[a-z]+$|^b/.test(x)) sink(x); // !`,
    'one of two, both closed': `if (/^(?:[a-z]+|\\d+)$/.test(x)) sink(x); if (/^a+$|^b+$/.test(x)) sink(x);`,
    'one of two, closed on one side each': `if (/^a|b$/.test(x)) sink(x); // !`,
    anything: `if (/^.*$/.test(x)) sink(x); // !
 if (/^\\S+$/.test(x)) sink(x); // !
 if (/^[^;]+$/.test(x)) sink(x); // !`,
    'a number': `if (/^\\d+$/.test(x)) sink(x); if (/^-?\\d+(?:\\.\\d+)?$/.test(x)) sink(x);`,
    'a UUID': `if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(x)) sink(x);`,
    'letters of any script, of which some databases read one as a quote': `if (/^\\p{L}+$/u.test(x)) sink(x); // !`,
    'digits by their property': `if (/^\\p{ASCII_Hex_Digit}+$/u.test(x)) sink(x);`,
    'a form that the user gives': `if (new RegExp(req.body.form).test(x)) sink(x); // !`,
    'a form in a constant': `const form = /^[a-z]+$/; if (!form.test(x)) return; sink(x);`,
    'a form that is constructed': `const form = new RegExp('^[a-z]+$'); if (!form.test(x)) return; sink(x);`,
    'looked for with exec': `if (/^[a-z]+$/.exec(x)) sink(x);`,
    'looked for by search': `if (x.search(/^[a-z]+$/) === 0) sink(x);`,
    'none of what harms': `if (/[^a-z]/.test(x)) return; sink(x);`,
    'some of what harms': `if (/[';]/.test(x)) return;
sink(x); // !`,
    'what was found': `const [, z] = /^([a-z]+)$/.exec(x);
sink(z); const [, w] = /^(.+)$/.exec(x);
sink(w); // !`,
    'what was found in any text': `const [z] = /[a-z]+/.exec(x); sink(z);`,
  });
});

describe('what functions find out', () => {
  all({
    'a function of the file': `const isListed = (v) => L.includes(v); if (!isListed(x)) return; sink(x);`,
    'a function of the file, the other way': `const isListed = (v) => L.includes(v);
if (isListed(x)) return;
sink(x); // !`,
    'a function that says no': `const isBad = (v) => !L.includes(v); if (isBad(x)) return; sink(x);`,
    'a function that says no, the other way': `const isBad = (v) => !L.includes(v);
if (isBad(x)) sink(x); // !`,
    'a function with several ends': `function isListed(v) { if (!v) return false; if (L.includes(v)) return true; return false; } if (!isListed(x)) return; sink(x);`,
    'a function with an end that lets through': `function isListed(v) { if (L.includes(v)) return true; return !!y; }
if (!isListed(x)) return;
sink(x); // !`,
    'a function that looks at another parameter': `const isListed = (v, w) => L.includes(w);
if (!isListed(x, 'a')) return;
sink(x); // !`,
    'a function that always agrees': `const isAllowedName = () => true;
if (!isAllowedName(x)) return;
sink(x); // !`,
    'a function that asks itself': `const isListed = (v) => isListed(v) || L.includes(v);
if (!isListed(x)) return;
sink(x); // !`,
    'a function that throws': `function assertListed(v) { if (!L.includes(v)) throw new Error(v); } assertListed(x); sink(x);`,
    'a function that would throw, not called': `function assertListed(v) { if (!L.includes(v)) throw new Error(v); }
sink(x); // !`,
    'a function that would throw, called too late': `function assertListed(v) { if (!L.includes(v)) throw new Error(v); }
sink(x); // !
 assertListed(x);`,
    'a function that throws, called in a branch': `function assertListed(v) { if (!L.includes(v)) throw new Error(v); }
if (y) assertListed(x);
sink(x); // !`,
    'a function that throws at times': `function assertListed(v) { if (y && !L.includes(v)) throw new Error(v); } assertListed(x);
sink(x); // !`,
    'a promise to throw': `async function assertListed(v) { if (!L.includes(v)) throw new Error(v); } await assertListed(x); sink(x);`,
    'its answer in a constant': `const isListed = (v) => L.includes(v); const ok = isListed(x);
if (ok) sink(x);
else sink(x); // !`,
    'a claim': `assert(L.includes(x)); sink(x);`,
    'a claim of the opposite': `assert(!L.includes(x));
sink(x); // !`,
    'a claim by an object': `assert.ok(L.includes(x)); sink(x);`,
    'a name that says so': `if (isAllowed(x)) sink(x);
else sink(x); // !`,
    'a name that says so, as a method': `if (!policy.isAllowed(x)) return; sink(x);`,
    'a name that says too little': `if (check(x)) sink(x); // !`,
    'a name that says so, of something else': `if (isValidName(y)) sink(x); // !`,
    'a row': `if (isFine(x)) sink(x);
else sink(x); // !`,
    'a row, of something else': `if (isFine(y)) sink(x); // !`,
    'a row, in a constant': `const ok = isFine(x); if (!ok) return; sink(x);`,
    'a row whose answer nobody looks at': `isFine(x);
sink(x); // !`,
  });
});
