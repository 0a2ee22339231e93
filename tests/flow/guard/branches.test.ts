import { describe } from 'vitest';
import { cases } from '../world.ts';

/** The body of a function that serves a request; `x` and `y` are its data. */
const all = (table: Readonly<Record<string, string>>): void => {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `
const L = ['a', 'b']; const M = { a: 1, b: 2 };
server.get((req) => { const x = req.query.x; const y = req.query.y;
${body}
 });`,
      ]),
    ),
  );
};

describe('where what was found out holds', () => {
  all({
    'in a function with many ways out': `const pick = (v) => {
${Array.from({ length: 40 }, (_, index) => `  if (v === 'a${index}' || v === 'b${index}' || v.startsWith('c${index}')) return ${index};`).join('\n')}
};
if (pick(x)) return;
sink(x); // !`,
    'in the branch': `if (L.includes(x)) sink(x);
else sink(x); // !`,
    'in the other branch': `if (!L.includes(x)) { sink(x); // !
 } else { sink(x); }`,
    'in an expression': `sink(L.includes(x) ? x : 'a');
sink(L.includes(x) ? 'a' : x); // !`,
    'on the right of and': `L.includes(x) && sink(x);
L.includes(x) || sink(x); // !`,
    'on the right of or': `!L.includes(x) || sink(x);
!L.includes(x) && sink(x); // !`,
    'on the right of a default': `L.includes(x) ?? sink(x); // !`,
    'in the test itself': `if (sink(x) && L.includes(x)) y(); // !`,
    'in a loop': `while (L.includes(x)) sink(x);
for (;
L.includes(x); ) sink(x);
sink(x); // !`,
    'in a loop that runs once first': `do { sink(x); // !
 } while (L.includes(x));`,
    'in the update of a loop': `for (;
L.includes(x);
sink(x)) y(); // !`,
    'after a return': `if (!L.includes(x)) return; sink(x);`,
    'after a return in a block': `if (!L.includes(x)) { req.log('no'); return; } sink(x);`,
    'after a throw': `if (!L.includes(x)) throw new Error('no'); sink(x);`,
    'after a return of both branches of a test': `if (!L.includes(x)) { if (y) return; else throw 1; } sink(x);`,
    'after a return of one branch of a test': `if (!L.includes(x)) { if (y) return; }
sink(x); // !`,
    'after the other branch returns': `if (L.includes(x)) y(); else return; sink(x);`,
    'after the end of the program': `if (!L.includes(x)) process.exit(1); sink(x);`,
    'after something that only sounds like an end': `if (!L.includes(x)) req.exit(1);
sink(x); // !`,
    'before the test': `sink(x); // !
 if (!L.includes(x)) return;`,
    'after a test that does not leave': `if (!L.includes(x)) y();
sink(x); // !`,
    'after a test in a branch': `if (y) { if (!L.includes(x)) return;
sink(x); }
sink(x); // !`,
    'after a test in a function': `[1].forEach(() => { if (!L.includes(x)) return;
sink(x); });
sink(x); // !`,
    'in a function after the test': `if (!L.includes(x)) return; [1].forEach(() => { sink(x); });`,
    'the rest of a round': `for (const v of req.body.list) { if (!L.includes(v)) continue; sink(v); }`,
    'the rest of a loop': `for (const v of req.body.list) { if (!L.includes(v)) break;
sink(v); }
sink(x); // !`,
    'after a loop': `for (const v of req.body.list) { if (!L.includes(x)) break; }
sink(x); // !`,
    'in a nested block': `if (!L.includes(x)) return; { { if (y) { sink(x); } } }`,
    'after a try whose handler leaves': `try { if (!L.includes(x)) throw 1; } catch { return; } sink(x);`,
    'after a try whose handler goes on': `try { if (!L.includes(x)) throw 1; } catch { y(); }
sink(x); // !`,
    'in the handler': `try { if (!L.includes(x)) throw 1;
sink(x); } catch { sink(x); // !
 }`,
    'at the end of a try': `try { if (!L.includes(x)) throw 1; } finally { sink(x); // !
 }`,
    'in a static block': `class A { static { if (L.includes(x)) sink(x);
sink(x); // !
 } }`,
  });
});

describe('what a switch finds out', () => {
  all({
    'a label': `switch (x) { case 'a': sink(x); break; }`,
    'several labels': `switch (x) { case 'a': case 'b': sink(x); break; case 'c': { sink(x); break; } }`,
    'a label that goes on': `switch (x) { case 'a': y(); case 'b': sink(x); }`,
    'anything else': `switch (x) { case 'a': break; default: sink(x); // !
 }`,
    'anything else that goes on': `switch (x) { default: y(); case 'a': sink(x); // !
 }`,
    'a label that the user gives': `switch (x) { case y: sink(x); // !
 }`,
    'something else is looked at': `switch (y) { case 'a': sink(x); // !
 }`,
    'after it': `switch (x) { case 'a': break; }
sink(x); // !`,
    'after all else left': `switch (x) { case 'a': break; default: return; }
sink(x); // !`,
    'a truth': `switch (true) { case L.includes(x): sink(x); break; case L.includes(y): sink(x); // !
 }`,
    'one of two truths': `switch (true) { case L.includes(x): case L.includes(y): sink(x); // !
 }`,
    'a type': `switch (typeof x) { case 'number': sink(x); break; case 'string': sink(x); // !
 }`,
    'a test within a label': `switch (y) { case 'a': if (!L.includes(x)) return; sink(x); }`,
    'a block within a label that leaves in the middle': `switch (x) { case 'a': { break; } case 'b': sink(x); }`,
  });
});

describe('tests put together', () => {
  all({
    both: `if (L.includes(x) && y) sink(x); if (y && L.includes(x)) sink(x);`,
    either: `if (L.includes(x) || y) sink(x); // !`,
    'either of two lists': `if (L.includes(x) || x === 'c') sink(x);`,
    'either, of two values': `if (L.includes(x) || L.includes(y)) sink(x); // !`,
    neither: `if (!L.includes(x) || !y) return; sink(x);`,
    'not both': `if (!(L.includes(x) && y)) return; sink(x);`,
    'not either': `if (!L.includes(x) && !y) return;
sink(x); // !`,
    'twice not': `if (!!L.includes(x)) sink(x);
if (!!!L.includes(x)) sink(x); // !`,
    'either is the same value, read twice': `if (req.query.z === 'a' || req.query.z === 'b') sink(req.query.z);`,
    'in a constant': `const isListed = L.includes(x); if (!isListed) return; sink(x);`,
    'in a variable that changes': `let isListed = L.includes(x); isListed = true;
if (!isListed) return;
sink(x); // !`,
    'in a constant of constants': `const a = L.includes(x); const b = a && y; if (b) sink(x);`,
    'in a pattern': `const { ok } = { ok: L.includes(x) };
if (!ok) return;
sink(x); // !`,
  });
});

describe('what the value is, and when', () => {
  all({
    'read twice': `if (!L.includes(req.query.x)) return; sink(req.query.x); sink(x);`,
    'another member': `if (!L.includes(req.query.a)) return;
sink(req.query.b); // !`,
    'the whole of it': `if (!isFine(req.query)) return;
sink(req.query.x);
sink(req.body.x); // !`,
    'a member that nobody can name': `if (!L.includes(req.query[y])) return; sink(req.query[y]);`,
    'another member that nobody can name': `if (!L.includes(req.query[y])) return; sink(req.query[req.body.z]); // !`,
    trimmed: `if (!L.includes(x.trim())) return; sink(x);`,
    cut: `if (!L.includes(x.slice(1))) return;
sink(x); // !`,
    'cut, and the cut one used': `const z = x.slice(1); if (!L.includes(z)) return; sink(z);`,
    'put together': `if (!L.includes('a' + x)) return;
sink(x); // !`,
    renamed: `const z = x; if (!L.includes(z)) return; sink(z); sink(x);`,
    'changed later': `let z = x;
if (!L.includes(z)) return;
sink(z); z = y;
sink(z); // !`,
    'changed before': `let z = x; z = y; if (!L.includes(z)) return; sink(z);`,
    'changed later in a loop': `let z = x;
if (!L.includes(z)) return; while (y()) { sink(z); // !
 z = y; }`,
    'changed by the time a function runs': `let z = x;
if (!L.includes(z)) return; setTimeout(() => { sink(z); // !
 }); z = y;`,
    'a parameter': `const f = (v) => { if (!L.includes(v)) return; sink(v); }; f(x);`,
    'before it is handed over': `const f = (v) => { sink(v); }; if (L.includes(x)) f(x);`,
    'where it is not handed over': `const f = (v) => { sink(v); // !
 }; if (L.includes(x)) f('a'); f(x);`,
    'an element': `for (const v of req.body.list) { if (L.includes(v)) sink(v);
else sink(v); // !
 }`,
    'all elements': `if (!req.body.list.every((v) => L.includes(v))) return; for (const v of req.body.list) sink(v);`,
    'some elements': `if (!req.body.list.some((v) => L.includes(v))) return;
for (const v of req.body.list) sink(v); // !`,
    'only elements that are listed': `for (const v of req.body.list.filter((w) => L.includes(w))) sink(v);`,
    'only elements that are not listed': `for (const v of req.body.list.filter((w) => !L.includes(w))) sink(v); // !`,
    'elements that are there': `for (const v of req.body.list.filter(Boolean)) sink(v); // !`,
  });
});
