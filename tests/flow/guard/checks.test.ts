import { describe } from 'vitest';
import { served } from '../world.ts';

const all = (table: Readonly<Record<string, string>>): void => {
  served(table, {
    formBound: {
      'by what replaces the rest': 'a constant is told by its capitals',
    },
    head: `import { fineIn, fineForSql, finePath, bring } from 'kinds'; import { f, A_NAME, name } from './names'; const L = ['a', 'b']; const M = { a: 1 }; const S = new Set(L);`,
  });
};

describe('calls that check', () => {
  all({
    'by what they are called': `
if (isAllowed(x)) sink(x);
if (policy.isAllowed(x)) sink(x);
if (isAllowed(y, x)) sink(x);
if (isAllowed(y)) sink(x); // !
if (!isAllowed(x)) sink(x); // !
if ((isAllowed || f)(x)) sink(x); // !
if (policy[f](x)) sink(x); // !
if (f(x)) sink(x); // !
if (disAllowed(x)) sink(x); // !`,
    'by each such name': [
      'isValid',
      'areValid',
      'hasValidName',
      'assertSafe',
      'ensureAllowed',
      'validateTrusted',
      'verifyKnown',
      'checkIsClean',
      'requireSupported',
      'is_valid',
      'isAValidName',
      'isAnAllowedOne',
      'isPermitted',
      'isWhitelisted',
      'isAllowlisted',
      'isSane',
      'isWithinRoot',
      'isInside',
      'isInternal',
    ]
      .map((one) => `\nif (${one}(x)) sink(x);${one === 'checkIsClean' ? ' // !' : ''}`)
      .join(''),
    'for some kinds of sinks': `
if (fineForSql(x)) sink(x);
if (fineForSql(x)) open(x); // !
if (finePath(x)) { open(x); bring(x); }
if (finePath(x)) sink(x); // !
if (fineIn(x)) sink(x); // !
if (fineIn(x)) sink(x.a); // !`,
    numbers: `
if (Number.isInteger(x)) sink(x); if (Number.isFinite(x)) sink(x); if (Number.isSafeInteger(x)) sink(x); if (!isNaN(x)) sink(x); if (isFinite(x)) sink(x);
if (!Number.isInteger(x)) sink(x); // !
if (Number.isInteger()) sink(x); // !
if (isNaN(x)) sink(x); // !
if (!isFinite(x)) sink(x); // !
if (Number.isNaN(Number(x))) sink(x); // !
if (!Number.isNaN(x)) sink(x); // !
if (!Number.isNaN(Number())) sink(x); // !
if (!Number.isNaN(Number(x))) sink(x); if (!isNaN(+x)) sink(x); if (Number.isInteger(+x)) sink(x);
if (!isNaN(-x)) sink(x); // !
if (!isNaN(parseInt(x))) sink(x); // !
{ const isFinite = f; if (isFinite(x)) sink(x); } // !`,
  });
});

describe('lists that are asked', () => {
  all({
    'has it': `
if (S.has(x)) sink(x);
if (S.has()) sink(x); // !
if (req.body.set.has(x)) sink(x); // !
if (!S.has(x)) sink(x); // !
if (L.includes()) sink(x); // !
if (!M.hasOwnProperty(x)) sink(x); // !
if (M.hasOwnProperty()) sink(x); // !
if (Object.hasOwn(M)) sink(x); // !
if (Object.hasOwn()) sink(x); // !
if (!Object.prototype.hasOwnProperty.call(M, x)) sink(x); // !
if (f.call(M, x)) sink(x); // !
if (f.other.call(M, x)) sink(x); // !
if (Object.prototype.hasOwnProperty.call(req.body, x)) sink(x); // !`,
    'some of it is it': `
if (L.some((one) => one === x)) sink(x);
if (L.some(function (one) { return one === x; })) sink(x);
if (L.find((one) => one === x)) sink(x); if (L.findLast((one) => one === x)) sink(x);
if (!L.some((one) => one === x)) sink(x); // !
if (!L.find((one) => one === x)) sink(x); // !
if (L.some(f)) sink(x); // !
if (L.some()) sink(x); // !
if (L.some((one) => y === x)) sink(x); // !
if (L.some(([one]) => one === x)) sink(x);
if (L.some(() => 'a' === x)) sink(x);
if (L.find((one) => one === x) === undefined) sink(x); // !
if (L.find((one) => one === x) !== undefined) sink(x);
if (L.findIndex((one) => one === x) >= 0) sink(x);
if (L.findIndex((one) => one === x) === -1) sink(x); // !
if (L.some((one) => one === x) === true) sink(x);
if (L.some((one) => one === x) === false) sink(x); // !
if (L.some((one) => one === x) !== true) sink(x); // !
if (L.some((one) => { if (f(one)) return false; return one === x; })) sink(x);
if (L.some((one) => { if (f(one)) return true; return one === x; })) sink(x); // !
if (!L.every((one) => one !== x)) sink(x);
if (L.every((one) => one !== x)) sink(x); // !
if (L.some((one) => one === one)) sink(x); // !
if (L.some((one) => f(one, x))) sink(x); // !
if (req.body.list.some((one) => one === x)) sink(x); // !`,
    'a flag that is turned': `
let a = false; for (const one of L) if (one === x) a = true; if (a) sink(x);
let b = false; if (x === 'a') b = true; else if (f) b = true; if (b) sink(x); // !
let c; if (!L.includes(x)) c = true; if (!c) sink(x);
let d = true; if (!L.includes(x)) { d = false; } if (d) sink(x);
let e = true; if (f) if (!L.includes(x)) e = false; if (e) sink(x); // !
let g = true; if (L.includes(x)) g = false; if (g) sink(x); // !
let h = f(); if (!L.includes(x)) h = false; if (h) sink(x);
let i = true; if (!L.includes(x)) i = false; i = true; if (i) sink(x); // !
let j = false; while (!j) { if (x === 'a') j = true; } if (j) sink(x);
let k = false; if (x === 'a') k = f(); if (k) sink(x);
let m = false; if (x === 'a') m = f(); else m = f; if (m) sink(x); // !`,
    'each of others’ is in it': `const list = req.body.list;
if (list.every((one) => L.includes(one))) sink(list[0]);
if (!list.some((one) => !L.includes(one))) sink(list[0]);
if (!list.every((one) => L.includes(one))) sink(list[0]); // !
if (list.some((one) => L.includes(one))) sink(list[0]); // !
if (list.some((one) => !L.includes(one))) sink(list[0]); // !
if (list.every()) sink(list[0]); // !
if (!list.some()) sink(list[0]); // !
if (list.every(f)) sink(list[0]); // !
if (list.every((one) => L.includes(y))) sink(list[0]); // !
if (list.every((one) => L.includes(one.a))) sink(list[0]); // !
sink(list.filter((one) => L.includes(one))[0]); sink(list.find((one) => L.includes(one)));
sink(list.filter((one) => !L.includes(one))[0]); // !
sink(list.filter()[0]); // !
for (const [k, v] of Object.entries(req.body).filter(([key]) => L.includes(key))) { sink(k);
sink(v); } // !`,
    'patterns without anything': `
if (/^[a-z]+$/.test()) sink(x); // !
if (/^[a-z]+$/.exec()) sink(x); // !
if (x.match()) sink(x); // !
if (x.startsWith()) sink(x); // !
if (f.test(x)) sink(x); // !
if (~L.indexOf(x)) sink(x);
if (~x) sink(x); // !
if (-L.indexOf(x)) sink(x); // !
if (~L.indexOf()) sink(x); // !
if (x.search() === 0) sink(x); // !
if (x.search(/^[a-z]+$/) !== -1) sink(x);
if (x.search(/^[a-z]+$/) > 3) sink(x); // !
if (L.indexOf(x) > f) sink(x); // !
if (L.indexOf(x) <= -1) sink(x); // !
if (L.indexOf(x) === {}) sink(x); // !`,
  });
});

describe('where it has been found out', () => {
  all({
    'in what a case asks': `switch (x) { case 'a': sink(x); break; case f(sink(x)): break; // !
default:
sink(x); } // !`,
    'by what replaces the rest': `let a = x; if (!L.includes(a)) a = 'a'; sink(a); let b = x; if (!L.includes(b)) { b = A_NAME; } sink(b); let c = x; if (!L.includes(c)) c = \`c\`; sink(c);
let d = x; if (!L.includes(d)) d = name;
sink(d); // !
let e = x; if (!L.includes(e)) e = \`\${y}\`;
sink(e); // !
let g = x; if (!L.includes(g)) { g = 'a'; f(); } sink(g);
let l = x; if (!L.includes(l)) { l = 'a'; l = name; }
sink(l); // !
let m = x; if (!L.includes(m)) { while (f()) m = 'a'; }
sink(m); // !
let h = x; if (!L.includes(h)) h += 'a';
sink(h); // !
let i = x; let j = x; if (!L.includes(i)) j = 'a';
sink(i); // !
let k = x; if (!L.includes(k)) k = 'a'; else f();
sink(k); // !`,
    'by a function that is given it spread out': `const check = (one) => { if (!L.includes(one)) throw new Error(); };
check(...[x]); sink(x); // !
check(x); sink(x);`,
    'by an assertion of no name': `(0, f)(L.includes(x)); sink(x); // !
invariant(L.includes(x)); sink(x);`,
    'by a constant that nobody can read': `const { g } = f; let h = L.includes(x); h = true; const { [f()]: i } = M;
if (g) sink(x); // !
if (h) sink(x); // !
if (i) sink(x); // !
const ok = L.includes(x); if (ok) sink(x);
var twice = L.includes(x); var twice = true; if (twice) sink(x); // !`,
  });
});

describe('texts that stay the same when something is taken out of them', () => {
  all({
    'in a loop': `let a = x; while (a.includes('..')) a = a.replace('..', ''); open('/a/' + a);
let b = x; let c; do { c = b; b = b.replace('../', ''); } while (b !== c); open('/a/' + b);
let d = x; while (d !== (d = d.replace('../', ''))); open('/a/' + d);
let e = x; while (e !== (e = y.replace('../', ''))); open('/a/' + e); // !
let g = x; while (g !== (g += 'a')); open('/a/' + g); // !
let h = x; let i; do { i = h; h = h.trim(); } while (h !== i); open('/a/' + h); // !
let j = x; let k; do { k = j; j = j.replace('../', 'a'); } while (j !== k); open('/a/' + j); // !
let l = x; let m; do { m = l; l = l.replace('../'); } while (l !== m); open('/a/' + l); // !
let n = x; let o; do { o = n; n = f(n); } while (n !== o); open('/a/' + n);`,
    'by a comparison': `if (x.replace('..', '') === x) open('/a/' + x); if (x === x.replaceAll('..', '')) open('/a/' + x);
if (x.replace('..', '') !== x) open('/a/' + x); // !
if (x.replace('..', '') === y) open('/a/' + x); // !
if (x.trim() === x) open('/a/' + x); // !
const short = x.replace('..', ''); if (short === x) open('/a/' + x);`,
  });
});
