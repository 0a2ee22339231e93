import { describe } from 'vitest';
import { casesAfter } from './world.ts';

const cases = casesAfter(`import * as v from 'schemas';`);

describe('what a schema is seen to prove', () => {
  cases({
    'a schema of a number': `
      server.get((req) => { sink(v.number().parse(req.body.n)); });`,
    'a schema of a text lets it through': `
      server.get((req) => { sink(v.text().max(3).parse(req.body.n)); }); // !`,
    'fields of an object': `
      const Body = v.object({ n: v.number(), t: v.text().max(9) }).strict();
      server.get((req) => {
        const body = Body.parse(req.body);
        sink(body.n);
        sink(body.t); // !
      });`,
    'a result that may be an error': `
      const Body = v.object({ n: v.number(), t: v.text() });
      server.get((req) => {
        const result = Body.safeParse(req.body);
        if (!result.success) return;
        sink(result.data.n);
        sink(result.data.t); // !
      });`,
    'fields within fields, lists, extended': `
      const Body = v.object({ a: v.object({ t: v.text(), n: v.number() }) }).extend({ l: v.array(v.text()) });
      server.get((req) => {
        const { a, l } = Body.parse(req.body);
        sink(a.t); // !
        sink(a.n);
        sink(l[0]); // !
      });`,
    'a field declared again': `
      const Body = v.object({ a: v.text(), b: v.number() }).extend({ a: v.number(), b: v.text() });
      server.get((req) => {
        const { a, b } = Body.parse(req.body);
        sink(a);
        sink(b); // !
      });`,
    'one of several, all of several, one that may be left out': `
      const Body = v.object({
        n: v.union(v.number(), v.number()), t: v.union([v.number(), v.text()]), u: v.union(v.text(), load()),
        b: v.both(v.text(), v.number()), m: v.maybe(v.number()), o: v.maybe(v.text()), p: v.both(v.text(), load()),
      });
      server.get((req) => {
        const body = Body.parse(req.body);
        sink(body.n);
        sink(body.t); // !
        sink(body.u); // !
        sink(body.b);
        sink(body.m);
        sink(body.o); // !
        sink(body.p);
      });`,
    'records and patterns': `
      const Body = v.object({ r: v.record(v.number()), t: v.record(v.text()), p: v.text().matching(/^[a-z]+$/), q: v.text().matching(/[a-z]+/) });
      server.get((req) => {
        const { r, t, p, q } = Body.parse(req.body);
        sink(r.x);
        sink(t.x); // !
        sink(p);
        sink(q); // !
      });`,
    'a field that the schema does not name is nobody known': `
      const Body = v.object({ n: v.number() });
      server.get((req) => { sink(Body.parse(req.body).other); });`,
    'a schema of another file is nobody known': `
      import { Body } from './schemas.js';
      server.get((req) => { sink(Body.parse(req.body).t); });`,
    'what is made of a schema is another': `
      const Body = v.object({ t: v.text() }).transform((body) => ({ t: 1 }));
      server.get((req) => { sink(Body.parse(req.body).t); });`,
    'a schema that is one of two': `
      const N = v.object({ t: v.number() });
      const T = v.object({ t: v.text() });
      server.get((req) => {
        sink((isFine() ? N : N).parse(req.body).t);
        sink((isFine() ? N : T).parse(req.body).t); // !
      });`,
    'a schema that contains itself': `
      const Tree = v.object({ t: v.text(), get child() { return Tree; } });
      server.get((req) => { sink(Tree.parse(req.body).child.child.t); }); // !`,
  });
});

describe('tests that hold data against a schema', () => {
  const SCHEMA = 'const Body = v.object({ n: v.number(), t: v.text() }); ';
  cases({
    'a call that tells': `${SCHEMA}
      server.get((req) => {
        if (!v.is(Body, req.body)) return;
        sink(req.body.n);
        sink(req.body.t); // !
      });`,
    'a call that throws': `${SCHEMA}
      server.get((req) => {
        Body.parse(req.body);
        sink(req.body.n);
        sink(req.body.t); // !
      });`,
    'a member of the result': `${SCHEMA}
      server.get((req) => {
        const { success } = Body.safeParse(req.body);
        if (success) sink(req.body.n);
        if (success) sink(req.body.t); // !
        if (!success) sink(req.body.n); // !
      });`,
    'an error, or none': `${SCHEMA}
      server.get((req) => {
        const { error } = Body.safeParse(req.body);
        if (error) return;
        sink(req.body.n);
      });
      server.get((req) => {
        const { error } = Body.safeParse(req.body);
        if (error !== undefined) return;
        sink(req.body.n);
      });
      server.get((req) => {
        const { error } = Body.safeParse(req.body);
        if (error == null) sink(req.body.n);
        else sink(req.body.n); // !
      });`,
    'a list of errors': `
      server.get((req) => { if (v.list(req.body).length > 0) return; sink(req.body.n); });
      server.get((req) => { if (v.list(req.body).length) return; sink(req.body.n); });
      server.get((req) => { const errors = v.list(req.body); if (errors.length === 0) sink(req.body.n); });
      server.get((req) => { const errors = v.list(req.body); if (errors.length !== 0) sink(req.body.n); }); // !`,
    'a schema that is called': `
      const check = v.json({ properties: { n: { type: 'integer' }, t: { type: 'string' } } });
      server.get((req) => {
        if (check(req.body) !== true) throw new Error('refused');
        sink(req.body.n);
        sink(req.body.t); // !
      });`,
    'data of another variable': `${SCHEMA}
      server.get((req) => {
        if (!v.is(Body, req.body)) return;
        sink(req.query.n); // !
      });`,
    'data that is written again': `${SCHEMA}
      server.get((req) => {
        let { body } = req;
        if (!v.is(Body, body)) return;
        body = req.query;
        sink(body.n); // !
      });`,
    'a schema that nobody can read leaves nothing to report': `
      import { Body } from './schemas.js';
      server.get((req) => { if (!v.is(Body, req.body)) return; sink(req.body.t); });`,
    'through a function of the file': `${SCHEMA}
      const isBody = (value) => v.is(Body, value);
      server.get((req) => { if (!isBody(req.body)) return; sink(req.body.n); });`,
  });
});

describe('JSON Schema', () => {
  const checking = (schema: string, body: string): string => `
      const check = v.json(${schema});
      server.get((req) => { if (!check(req.body)) return; ${body} });`;
  cases({
    types: checking(
      `{ properties: { a: { type: 'number' }, b: { type: ['integer', 'null'] }, c: { type: ['integer', 'string'] }, d: {} } }`,
      'sink(req.body.a); sink(req.body.b);\nsink(req.body.c); // !\nsink(req.body.d); // !\n',
    ),
    'constants, formats and patterns': checking(
      `{ properties: { a: { enum: ['x'] }, b: { const: 'y' }, c: { type: 'string', format: 'uuid' }, d: { pattern: '^[a-z]+$' }, e: { pattern: '[a-z]' }, f: { format: 'email' } } }`,
      'sink(req.body.a); sink(req.body.b); sink(req.body.c); sink(req.body.d);\nsink(req.body.e); // !\nsink(req.body.f); // !\n',
    ),
    'items, several schemas, other properties': checking(
      `{ properties: { a: { type: 'array', items: { type: 'integer' } }, b: { type: 'array', items: { type: 'string' } }, c: { anyOf: [{ type: 'integer' }, { const: 'all' }] }, d: { oneOf: [{ type: 'integer' }, { type: 'string' }] }, e: { allOf: [{ type: 'string' }, { enum: ['x'] }] } } }`,
      'sink(req.body.a[0]); sink(req.body.c); sink(req.body.e);\nsink(req.body.b[0]); // !\nsink(req.body.d); // !\nsink(req.body.other); // !\n',
    ),
    'what is not named is refused, or has a schema': checking(
      `{ properties: { o: { type: 'object', additionalProperties: false }, p: { additionalProperties: { type: 'number' } }, q: { additionalProperties: true } } }`,
      'sink(req.body.o.x); sink(req.body.p.x);\nsink(req.body.q.x); // !\n',
    ),
    'what is looked up elsewhere is unknown': checking(
      `{ properties: { a: { $ref: '#/$defs/a' }, b: load() } }`,
      'sink(req.body.a); sink(req.body.b);',
    ),
    'parts and wholes that are constants': checking(
      `{ properties: { ...{ a: ID }, [load()]: 1 } }`,
      'sink(req.body.a);',
    ).replace('const check', "const ID = { type: 'integer' }; const check"),
  });
});

describe('schemas of schemas, and functions in them', () => {
  cases({
    'one or the other': `
      server.get((req) => {
        sink(v.number().or(v.number()).parse(req.body));
        sink(v.number().or(v.text()).parse(req.body)); // !
      });`,
    'items by their position, names and values, lists of what is called on': `
      server.get((req) => {
        const pair = v.pair([v.text(), v.number()]).parse(req.body.a);
        sink(pair[0]); // !
        sink(pair[1]);
        sink(v.entries(v.text(), v.number()).parse(req.body.b).any);
        sink(v.entries(v.text(), v.text()).parse(req.body.c).any); // !
        sink(v.text().list().parse(req.body.d)[2]); // !
        sink(v.number().list().parse(req.body.e)[2]);
        for (const name in v.entries(v.number(), v.text()).parse(req.body.f)) sink(name);
        for (const name in v.entries(v.text(), v.number()).parse(req.body.g)) sink(name); // !
      });`,
    'a schema behind another': `
      server.get((req) => {
        sink(v.text().next(v.number()).parse(req.body));
        sink(v.number().next(v.text()).parse(req.body));
        sink(v.text().next(v.text()).parse(req.body)); // !
      });`,
    'what a function makes of it': `
      const cut = (text) => text.slice(1);
      server.get((req) => {
        sink(v.text().map((text) => text.length).parse(req.body));
        sink(v.text().map(cut).parse(req.body)); // !
        sink(v.number().map(cut).parse(req.body));
        sink(v.text().map(Number).parse(req.body));
        sink(v.text().map(String).parse(req.body)); // !
        sink(v.text().map(cut).strict().parse(req.body)); // !
        sink(v.object({ a: v.text().map(cut), b: v.number() }).parse(req.body).b);
      });`,
    'a function of another file is nobody known': `
      import { clean } from './clean.js';
      server.get((req) => { sink(v.text().map(clean).parse(req.body)); });`,
    'functions that it has to pass': `
      const LIST = ['a', 'b'];
      server.get((req) => {
        sink(v.text().refine((one) => LIST.includes(one)).parse(req.body));
        sink(v.text().refine((one) => one.length < 9).parse(req.body)); // !
        sink(v.text().refine(unknown).parse(req.body));
        if (v.text().refine((one) => LIST.includes(one)).safeParse(req.body.a).success) sink(req.body.a);
      });`,
    'a schema that is made later, and one of itself': `
      const Tree = v.object({ t: v.text(), n: v.number(), next: v.later(() => Tree) });
      server.get((req) => {
        sink(Tree.parse(req.body).next.next.n);
        sink(Tree.parse(req.body).next.t); // !
      });`,
    'texts put together': `
      server.get((req) => {
        sink(v.joined(['v', v.number()]).parse(req.body));
        sink(v.joined(['v', v.text()]).parse(req.body)); // !
      });`,
    'what was given, behind a check that makes another value': `
      server.get((req) => {
        if (!v.text().matching(/^\\w+$/).map((text) => 'x' + text).safeParse(req.body.t).success) return;
        sink(req.body.t);
        sink(req.body.n); // !
      });`,
  });
});
