import { describe } from 'vitest';
import { cases } from '../world.ts';

const checking = (schema: string, body: string): string =>
  `import * as v from 'schemas'; import { S, NAME } from './schemas'; import { seek } from 'kinds'; const check = v.json(${schema});
server.get((req) => { const { body } = req; if (!check(body)) return; ${body}
});`;

describe('JSON Schema: types, and what stands for them', () => {
  cases({
    'names of types in place of schemas': checking(
      `{ properties: { a: 'number', b: 'integer|optional', c: 'boolean', d: 'null', e: 'string', f: 'string|min:3', g: 'email', h: 7 } }`,
      `sink(body.a); sink(body.b); sink(body.c); sink(body.d); sink(body.g); sink(body.h); sink(body.e.x);
sink(body.e); // !
sink(body.f); // !`,
    ),
    'each type': checking(
      `{ properties: { a: { type: 'number' }, b: { type: 'integer' }, c: { type: 'boolean' }, d: { type: 'null' }, e: { type: 'string' }, f: { type: 'object' }, g: { type: ['number', 'boolean'] }, h: { type: ['number', 'string'] }, i: { type: [] }, j: { type: ['string', 'null'] } } }`,
      `sink(body.a); sink(body.b); sink(body.c); sink(body.d); sink(body.g); find(body.e);
sink(body.e); // !
sink(body.f); // !
sink(body.h); // !
sink(body.i); // !
sink(body.j); // !
find(body.h); // !
find(body.f); // !`,
    ),
    'each format': checking(
      `{ properties: { a: { type: 'string', format: 'uuid' }, b: { format: 'date' }, c: { format: 'time' }, d: { format: 'date-time' }, e: { format: 'iso-date-time' }, f: { format: 'duration' }, g: { format: 'ipv4' }, h: { format: 'ipv6' }, i: { format: 'hostname' }, j: { format: 'uri' } } }`,
      `sink(body.a); sink(body.b); sink(body.c); sink(body.f); sink(body.g); sink(body.h); sink(body.i); show(body.d); show(body.e); open('/a' + body.a);
sink(body.j); // !`,
    ),
    'patterns that nobody can read': checking(
      `{ properties: { a: { pattern: NAME }, b: { pattern: '(' }, c: { pattern: '^[a-z]+$' }, d: { pattern: '^[a-z]+$', format: NAME }, e: { format: NAME } } }`,
      `sink(body.a); sink(body.c); sink(body.d);
sink(body.b); // !
sink(body.e); // !`,
    ),
    'what is not known': checking(
      `{ properties: { a: { type: NAME }, b: S, c: { ...S }, d: { not: {} }, e: { if: {} }, f: { $dynamicRef: 'a' }, g: v.text(), h: v.number(), i: [] } }`,
      `sink(body.b); sink(body.c); sink(body.d); sink(body.e); sink(body.f); sink(body.h); sink(body.i);
sink(body.a); // !
sink(body.g); // !`,
    ),
    'a whole that is not known': checking('S', `sink(body.a); sink(body);`),
  });
});

describe('JSON Schema: parts', () => {
  cases({
    'several schemas': checking(
      `{ properties: { a: { anyOf: S }, b: { anyOf: [{ type: 'integer' }, , ] }, c: { allOf: [{ type: 'integer' }, {}] }, d: { allOf: [{}, {}] }, e: { oneOf: [{ type: 'integer' }, {}] }, f: { anyOf: [] }, g: { type: 'string', anyOf: [{ enum: ['a'] }] } } }`,
      `sink(body.a); sink(body.b); sink(body.c); sink(body.f); sink(body.g);
sink(body.d); // !
sink(body.e); // !`,
    ),
    items: checking(
      `{ properties: { a: { items: { type: 'integer' } }, b: { items: [{ type: 'integer' }] }, c: { items: {} }, d: { type: 'array' } } }`,
      `sink(body.a[0]); for (const one of body.a) sink(one); sink(body.b[0]);
sink(body.a.x); // !
sink(body.c[0]); // !
sink(body.d[0]); // !`,
    ),
    'names that are not named': checking(
      `{ properties: { a: { properties: { b: {} } }, c: { additionalProperties: false, properties: { b: {} } }, d: { additionalProperties: { type: 'integer' } }, e: { additionalProperties: true }, f: { patternProperties: { '^a': {} } }, g: { additionalProperties: NAME } } }`,
      `sink(body.c.x); sink(body.d.x); sink(body.f.x); sink(body.g.x);
sink(body.a.x); // !
sink(body.c.b); // !
sink(body.e.x); // !`,
    ),
    'the names themselves': `import * as v from 'schemas'; import { NAME } from './schemas';
server.get((req) => { const held = (schema) => schema; const { body } = req;
save(v.json({ properties: {}, additionalProperties: false }).parse(body));
save(v.json({ properties: {} }).parse(body)); // !
save(v.json({ properties: {}, additionalProperties: true }).parse(body)); // !
save(v.json({ properties: {}, additionalProperties: NAME }).parse(body));
save(v.json({ properties: {}, patternProperties: {} }).parse(body));
save(v.json({ type: 'object' }).parse(body)); // !
});`,
    'all that is within': checking(
      `{ properties: { a: { type: 'string' }, b: { type: 'object', properties: { c: { type: 'integer' } } }, d: { type: 'integer' } } }`,
      `sink(JSON.stringify(body.d)); sink(JSON.stringify(body.b));
sink(JSON.stringify(body.a)); // !`,
    ),
    'deeper than is looked into': checking(
      `${'{ properties: { a: '.repeat(12)}{ type: 'string' }${' } }'.repeat(12)}`,
      `sink(body${'.a'.repeat(12)});
sink(body.a.b); // !`,
    ),
  });
});
