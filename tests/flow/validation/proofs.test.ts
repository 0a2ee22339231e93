import { describe } from 'vitest';
import { served } from '../world.ts';

const all = (table: Readonly<Record<string, string>>): void => {
  served(table, {
    head: `import * as v from 'schemas'; import { seek, make, copy, walk } from 'kinds'; import { S, NAMES } from './schemas';`,
  });
};

describe('how long a schema lets a text be', () => {
  all({
    'no longer than it says': `seek(v.text().max(9).parse(x));
seek(v.text().parse(x)); // !
sink(v.text().max(9).parse(x)); // !
make(v.text().max(9).parse(x)); // !
walk(v.text().max(9).parse(x));
seek(v.text().max(9).matching(/.+/).parse(x)); seek(v.text().matching(/.+/).max(9).parse(x));
sink(v.text().max(9).matching(/^[a-z]+$/).parse(x));`,
    'one of two': `seek(v.union(v.text().max(9), v.text().max(8)).parse(x)); seek(v.union(v.text().max(9), v.number()).parse(x));
seek(v.union(v.text().max(9), v.text()).parse(x)); // !
sink(v.union(v.text().max(9), v.number()).parse(x)); // !
sink(v.union(v.text().max(9).matching(/^[a-z]+$/), v.number()).parse(x));`,
    'both of two': `seek(v.both(v.text().max(9), v.text()).parse(x)); seek(v.both(v.text(), v.text().max(9)).parse(x));
seek(v.both(v.text(), v.text()).parse(x)); // !
sink(v.both(v.text().max(9), v.text()).parse(x)); // !
sink(v.both(v.text().max(9), v.number()).parse(x));`,
    'a part of it': `seek(v.object({ a: v.text().max(9), b: v.text() }).parse(req.body).a);
seek(v.object({ a: v.text().max(9), b: v.text() }).parse(req.body).b); // !`,
    'written as JSON Schema': `const check = v.json({ properties: { a: { type: 'string', maxLength: 9 }, b: { type: 'string' }, c: { maxLength: 9 } } }); if (!check(req.body)) return;
seek(req.body.a); seek(req.body.c);
seek(req.body.b); // !
sink(req.body.a); // !
sink(req.body.c); // !`,
  });
});

describe('what lets anything through', () => {
  all({
    'a schema of anything': `
sink(v.anything().parse(x)); // !
sink(v.object({ a: v.anything() }).parse(req.body).a); // !
sink(v.object({ a: v.anything() }).parse(req.body).a.b); // !
find(v.anything().parse(req.body)); // !
find(v.text().parse(req.body));
sink(v.union(v.anything(), v.number()).parse(x)); // !
sink(v.both(v.anything(), v.number()).parse(x));
sink(v.anything().or(v.number()).parse(x)); // !`,
    'names that a schema does not know': `
save(v.object({ a: v.text() }).parse(req.body));
save(v.object({ a: v.text() }).strict().parse(req.body));
save(v.object({ a: v.text() }).loose().parse(req.body)); // !
save(v.object({ a: v.text() }).strict().loose().parse(req.body)); // !
save(v.object({ a: v.text() }).loose().strict().parse(req.body));
save(v.anything().parse(req.body)); // !`,
  });
});

describe('what a schema is made with', () => {
  all({
    'one and the other': `
sink(v.text().and(v.number()).parse(x));
sink(v.number().and(v.text()).parse(x));
sink(v.text().and(v.text()).parse(x)); // !
sink(v.object({ a: v.text() }).and(v.object({ b: v.number() })).parse(req.body).a); // !
sink(v.object({ a: v.text() }).and(v.object({ b: v.number() })).parse(req.body).b);
sink(v.object({ a: v.text() }).and(S).parse(req.body).a);
sink(v.both(v.object({ a: v.text() }), v.object({ b: v.number() })).parse(req.body).a); // !
sink(v.both(v.object({ a: v.text() }), S).parse(req.body).a);
sink(v.both([v.text(), v.text()]).parse(x)); // !`,
    'what nobody looks into': `sink(v.text().judge(S).parse(x)); sink(v.text().judge((one) => one).parse(x));`,
    'a constructor': `const made = new v.Made({ a: v.number(), b: v.text() });
sink(made.parse(req.body).a);
sink(made.parse(req.body).b); // !`,
    'by its position': `const pair = v.pair([v.text(), v.number()]).parse(req.body);
sink(pair[f()]); // !
sink(pair[2]);
sink(pair[1]);
const numbers = v.pair([v.number(), v.number()]).parse(req.body); for (const one of numbers) sink(one);`,
    'lists of what is not one': `sink(v.array(v.text()).parse(req.body).length); sink(v.array(v.text()).parse(req.body).other);
for (const one of v.array(v.text()).parse(req.body))
  sink(one); // !
for (const one of v.array(v.number()).parse(req.body)) sink(one);
sink(v.array([v.number(), v.text()]).parse(req.body)[0]); // !
sink(v.array().parse(req.body)[0]);`,
    'texts of nothing but the program’s': `sink(v.joined(['a', 'b']).parse(x)); sink(v.joined(['a', v.number()]).parse(x)); sink(v.joined(['a', S]).parse(x)); sink(v.joined(['a', v.text()]).parse(x).b);
sink(v.joined([v.text()]).parse(x)); // !`,
    patterns: `sink(v.text().matching(NAMES).parse(x)); sink(v.text().matching(y ? /^a+$/ : /^b+$/).parse(x)); sink(v.text().matching().parse(x)); // !
sink(v.text().matching(y ? /^a+$/ : /b/).parse(x)); // !
sink(v.text().matching('^a+$').parse(x)); sink(v.text().matching(new RegExp('(')).parse(x)); sink(v.text().matching('(').parse(x));
sink(v.text().matching('a').parse(x)); // !`,
    'functions that like it': `const LIST = ['a']; const isOne = (one) => LIST.includes(one); const isAny = (one) => one.length > 1;
sink(v.text().refine(isOne).parse(x)); sink(v.union(v.text().refine(isOne), v.number()).parse(x));
sink(v.text().refine(isAny).parse(x)); // !
sink(v.union(v.text().refine(isOne), v.text().refine(isAny)).parse(x)); // !
sink(v.text().refine(S).parse(x));
sink(v.object({ a: v.text() }).refine(isOne).parse(req.body).a); // !
find(v.text().refine(isAny).parse(req.body)); find(v.anything().refine(isAny).parse(req.body)); // !`,
    'functions that make another value': `const up = (one) => one.toUpperCase(); const none = () => 'a';
sink(v.text().map(up).parse(x)); // !
sink(v.text().map(none).parse(x));
sink(v.text().map(y ? up : none).parse(x)); // !
sink(v.text().map(y ? up : S).parse(x)); // !
sink(v.text().map(S).parse(x)); sink(v.text().map(parseInt).parse(x)); sink(v.text().map(unheard).parse(x)); sink(v.text().map(Symbol).parse(x));
sink(v.text().map().parse(x)); // !
sink(v.text().map(String).parse(x)); // !
sink(v.number().map(String).parse(x));
sink(v.text().map((one) => ({ a: one, b: 1 })).parse(x).a); // !
sink(v.text().map((one) => ({ a: one, b: 1 })).parse(x).b);
sink(v.object({ a: v.text().map(up) }).parse(req.body).a); // !
sink(v.object({ a: v.number() }).map((one) => one.a).parse(req.body)); sink(v.object({ a: v.text() }).map((one) => one.a).parse(req.body)); // !
sink(v.text().map(up).map(none).parse(x)); sink(v.text().map(up).map(up).parse(x)); // !`,
    'a schema that nobody sees': `sink(S.parse(x));
sink(v.object({ a: S }).parse(req.body).a); sink(v.object(S).parse(req.body).a); sink(v.object({ ...S, a: v.text() }).parse(req.body).a); // !
sink(v.object({ a: v.text(), ...S }).parse(req.body).a); // !
sink(v.maybe(S).parse(x)); sink(v.later(() => S).parse(x)); sink(v.later(S).parse(x));`,
    'a name for a schema': `const T = v.text(); const N = v.number(); let L = v.number(); if (y) L = v.text(); const O = T.max(3);
sink(N.parse(x)); sink(N.strict().parse(x)); sink(T.parse(x)); // !
sink(T.max(9).parse(x)); // !
sink(O.strict().parse(x)); // !
sink(L.parse(x)); // !`,
  });
});
