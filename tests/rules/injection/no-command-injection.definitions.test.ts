import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { exec } from 'node:child_process';
const app = express();`;

function arktype(definition: string, body: string): string {
  return `${APP}
import { type } from 'arktype';
const Body = type(${definition});
app.post('/', (req, res) => {
${body}
});`;
}

function struct(imports: string, schema: string, body: string): string {
  return `${APP}
import { ${imports} } from 'superstruct';
const Body = ${schema};
app.post('/', (req, res) => {
${body}
});`;
}

// What definitions in a language of their own prove, and what schemas of hosts, addresses and dates do.
testRule(rule, {
  safe: {
    'arktype: numbers, choices, uuids': arktype(
      `{ 'kind?': "'a' | 'b'", id: 'string.uuid', n: 'number.integer > 0', at: 'string.date.iso' }`,
      `const b = Body.assert(req.body);
exec(b.kind + ' ' + b.id + ' ' + b.n + ' ' + b.at);`,
    ),
    'arktype: an anchored pattern': arktype(
      `{ a: /^[a-z]+$/, b: '/^[a-z]+$/' }`,
      `const b = Body.assert(req.body);
exec('a ' + b.a + b.b);`,
    ),
    'arktype: allows refuses': arktype(
      `{ n: 'number' }`,
      `if (!Body.allows(req.body)) return res.status(400).end();
exec('sleep ' + req.body.n);`,
    ),
    'arktype: words that are called': arktype(
      `{ mode: type.enumerated('a', 'b'), n: type.number, x: type.keywords.string.uuid }`,
      `const b = Body.assert(req.body);
exec(b.mode + b.n + b.x);`,
    ),
    'arktype: the summary of the errors': arktype(
      `{ n: 'number' }`,
      `const b = Body(req.body);
if (b instanceof type.errors) return exec('logger ' + b.summary);
exec('sleep ' + b.n);`,
    ),
    'not seen: arktype: a tuple expression': arktype(
      `{ s: ['string', '=', 'x'] }`,
      `const b = Body.assert(req.body);
exec(b.s);`,
    ),
    'superstruct: coerced to a number': struct(
      'coerce, object, number, string, create',
      'object({ n: coerce(number(), string(), (value) => parseFloat(value)) })',
      `exec('sleep ' + create(req.query, Body).n);`,
    ),
    'valibot: hosts, addresses and dates': `${APP}
import * as v from 'valibot';
const Body = v.object({ ip: v.pipe(v.string(), v.ip()), at: v.pipe(v.string(), v.isoDate()) });
app.get('/', (req) => {
const { ip, at } = v.parse(Body, req.query);
exec('ping -c 1 ' + ip);
exec('touch -d ' + at + ' f');
});`,
    'joi: a host, an address, a date': `${APP}
import Joi from 'joi';
const Body = Joi.object({ host: Joi.string().hostname().required(), ip: Joi.string().ip({ version: ['ipv4'] }), d: Joi.string().isoDate() });
app.get('/', async (req) => {
const { host, ip, d } = await Body.validateAsync(req.query);
exec('ping ' + host);
exec('ping ' + ip + d);
});`,
    'typebox: no errors': `${APP}
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
const Body = Type.Object({ n: Type.Integer() });
app.post('/', (req, res) => {
const errors = [...Value.Errors(Body, req.body)];
if (errors.length > 0) return res.status(400).json(errors);
exec('sleep ' + req.body.n);
});`,
  },
  vulnerable: {
    'arktype: texts': arktype(
      `{ s: 'string >= 8', e: 'string.email', tags: 'string[]', nums: 'number[]', u: 'string | number' }`,
      `const b = Body(req.body);
if (b instanceof type.errors) return res.status(400).end();
exec('a ' + b.nums[0]);
exec('a ' + b.s); // !tainted
exec('a ' + b.e); // !tainted
exec('a ' + b.tags[0]); // !tainted
exec('a ' + b.u); // !tainted`,
    ),
    'arktype: a definition within, of a list': `${APP}
import { type } from 'arktype';
const Body = type({ inner: { s: 'string', n: 'number' } }).array();
app.post('/', (req) => {
for (const one of Body.assert(req.body)) {
exec('a ' + one.inner.n);
exec('a ' + one.inner.s); // !tainted
}
});`,
    'arktype: a pattern without ends': arktype(
      `{ loose: /png/ }`,
      `exec('a ' + Body.assert(req.body).loose); // !tainted`,
    ),
    'arktype: spread from another': arktype(
      `{ '...': { s: 'string' }, n: 'number' }`,
      `const b = Body.assert(req.body);
exec('a ' + b.n);
exec('a ' + b.s); // !tainted`,
    ),
    'superstruct: methods of a struct': struct(
      'object, string, number',
      'object({ n: number(), s: string() })',
      `Body.assert(req.body);
exec('a ' + req.body.n);
exec('a ' + req.body.s); // !tainted
const made = Body.create(req.body);
exec('a ' + made.n);
exec('a ' + made.s); // !tainted`,
    ),
    'superstruct: coerced to a text': struct(
      'coerce, object, string, create',
      'object({ s: coerce(string(), string(), (value) => value.trim()) })',
      `exec('sleep ' + create(req.query, Body).s); // !tainted`,
    ),
    'typebox: converted but not checked': `${APP}
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
const Body = Type.Object({ n: Type.Number(), s: Type.String() });
app.post('/', (req, res) => {
const b = Value.Convert(Body, Value.Clean(Body, req.query));
exec('sleep ' + b.n); // !tainted
if (!Value.Check(Body, b)) return res.status(400).end();
exec('sleep ' + b.n);
exec('sleep ' + b.s); // !tainted
});`,
    'effect: texts with bounds, and anything': `${APP}
import { Schema } from 'effect';
const Body = Schema.Struct({ n: Schema.Finite, s: Schema.NonEmptyString, x: Schema.Unknown });
app.post('/', (req) => {
const b = Schema.decodeUnknownSync(Body)(req.body);
exec('a ' + b.n);
exec('a ' + b.s); // !tainted
exec('a ' + b.x); // !tainted
});`,
    'typebox: version 1 compiles': `${APP}
import Type from 'typebox';
import { Compile } from 'typebox/compile';
const Body = Compile(Type.Object({ n: Type.Integer(), s: Type.String(), p: Type.RegExp(/^[a-z]+$/) }));
app.post('/', (req) => {
const b = Body.Parse(req.body);
exec('sleep ' + b.n + b.p);
exec('sleep ' + b.s); // !tainted
});`,
  },
});
