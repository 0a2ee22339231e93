import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { exec } from 'node:child_process';
const app = express();`;

// What schemas prove holds for every kind of sink; commands stand for all.
testRule(rule, {
  safe: {
    'ajv: schema of another file is unknown': `${APP}
      import Ajv from 'ajv';
      import schema from './schema.json';
      const validate = new Ajv().compile(schema);
      app.post('/', (req, res) => {
      if (!validate(req.body)) return;
      exec('a ' + req.body.id);
      });`,
    'joi: attempt and assert': `${APP}
      const Joi = require('joi');
      app.post('/', (req, res) => {
      exec('a ' + Joi.attempt(req.body.n, Joi.number()));
      Joi.assert(req.body.u, Joi.string().guid());
      exec('a ' + req.body.u);
      });`,
    'arktype: a schema nobody reads is unknown': `${APP}
      import { type } from 'arktype';
      const User = type({ name: 'string', age: 'number' });
      app.post('/', (req) => {
      const out = User(req.body);
      if (out instanceof type.errors) return;
      exec('a ' + out.age);
      User.assert(req.body);
      exec('a ' + req.body.age);
      });`,
    'class-validator: validateOrReject': `${APP}
      import { validateOrReject } from 'class-validator';
      import { plainToInstance } from 'class-transformer';
      import { Dto } from './dto.js';
      app.post('/', async (req) => {
      const dto = plainToInstance(Dto, req.body); await validateOrReject(dto);
      exec('a ' + dto.id);
      });`,
    'class-validator: errors.length': `${APP}
      import { validate } from 'class-validator';
      import { plainToInstance } from 'class-transformer';
      import { Dto } from './dto.js';
      app.post('/', async (req) => {
      const dto = plainToInstance(Dto, req.body);
      const errors = await validate(dto);
      if (errors.length > 0) throw new Error('bad');
      exec('a ' + dto.id);
      });`,
  },
  vulnerable: {
    'valibot: parse of number and string fields': `${APP}
      import * as v from 'valibot';
      const Schema = v.object({ n: v.number(), s: v.string() });
      app.post('/', (req) => {
      const body = v.parse(Schema, req.body);
      exec('a ' + body.n);
      exec('a ' + body.s); // !tainted
      });`,
    'valibot: is as a guard with uuid pipe': `${APP}
      import * as v from 'valibot';
      const Id = v.object({ id: v.pipe(v.string(), v.uuid()), t: v.string() });
      app.post('/', (req) => {
      if (!v.is(Id, req.body)) return;
      exec('a ' + req.body.id);
      exec('a ' + req.body.t); // !tainted
      });`,
    'valibot: safeParse with success': `${APP}
      import { safeParse, object, picklist, string } from 'valibot';
      const S = object({ kind: picklist(['a','b']), t: string() });
      app.post('/', (req) => {
      const r = safeParse(S, req.body);
      if (!r.success) return;
      exec(r.output.kind);
      exec(r.output.t); // !tainted
      });`,
    'ajv: compiled function guards': `${APP}
      import Ajv from 'ajv';
      const ajv = new Ajv();
      const validate = ajv.compile({ type: 'object', properties: { foo: { type: 'integer' }, bar: { type: 'string' } }, required: ['foo'], additionalProperties: false });
      app.post('/', (req, res) => {
      const valid = validate(req.body);
      if (!valid) return res.json(validate.errors);
      exec('a ' + req.body.foo);
      exec('a ' + req.body.bar); // !tainted
      });`,
    'ajv: validate with enum and pattern': `${APP}
      const Ajv = require('ajv');
      const ajv = new Ajv({ allErrors: true });
      const schema = { type: 'object', properties: { id: { type: 'string', pattern: '^[a-z0-9]+$' }, k: { enum: ['x', 'y'] }, loose: { type: 'string', pattern: '[a-z]+' } } };
      app.post('/', (req, res) => {
      if (!ajv.validate(schema, req.body)) throw new Error('bad');
      exec('a ' + req.body.id);
      exec('a ' + req.body.k);
      exec('a ' + req.body.loose); // !tainted
      });`,
    'joi: error and value destructured': `${APP}
      import Joi from 'joi';
      const schema = Joi.object({ n: Joi.number().integer().min(1).required(), s: Joi.string().alphanum().min(3).max(30).required(), t: Joi.string().max(10) });
      app.post('/', (req) => {
      const { error, value } = schema.validate(req.body);
      if (error) throw error;
      exec('a ' + value.n);
      exec('a ' + value.s);
      exec('a ' + value.t); // !tainted
      });`,
    'joi: the request itself after the error check': `${APP}
      const Joi = require('joi');
      const schema = Joi.object().keys({ kind: Joi.string().valid('a','b'), t: Joi.string() });
      app.post('/', (req, res) => {
      const { error } = schema.validate(req.body);
      if (error) return res.status(400).end();
      exec(req.body.kind);
      exec(req.body.t); // !tainted
      });`,
    'yup: validate gives the value': `${APP}
      import * as yup from 'yup';
      const userSchema = yup.object({ name: yup.string().required(), age: yup.number().required().positive().integer() });
      app.post('/', async (req) => {
      const user = await userSchema.validate(req.body);
      exec('a ' + user.age);
      exec('a ' + user.name); // !tainted
      });`,
    'yup: isValidSync guards': `${APP}
      import { object, string } from 'yup';
      const S = object({ k: string().oneOf(['a','b']), u: string().uuid(), t: string() });
      app.post('/', (req) => {
      if (!S.isValidSync(req.body)) return;
      exec(req.body.k);
      exec(req.body.u);
      exec(req.body.t); // !tainted
      });`,
    'typebox: Value.Check and TypeCompiler': `${APP}
      import { Type } from '@sinclair/typebox';
      import { Value } from '@sinclair/typebox/value';
      import { TypeCompiler } from '@sinclair/typebox/compiler';
      const T = Type.Object({ x: Type.Number(), y: Type.String() });
      const C = TypeCompiler.Compile(T);
      app.post('/', (req) => {
      if (!Value.Check(T, req.body)) return;
      exec('a ' + req.body.x);
      exec('a ' + req.body.y); // !tainted
      });
      app.put('/', (req) => {
      if (!C.Check(req.body)) return;
      exec('a ' + req.body.x);
      exec('a ' + req.body.y); // !tainted
      const v = Value.Parse(T, req.body);
      exec('a ' + v.x);
      exec('a ' + v.y); // !tainted
      });`,
    'superstruct: assert, create, is': `${APP}
      import { assert, create, is, object, number, string, enums } from 'superstruct';
      const S = object({ id: number(), k: enums(['a']), t: string() });
      app.post('/', (req) => { assert(req.body, S);
      exec('a ' + req.body.id);
      exec(req.body.k);
      exec(req.body.t); // !tainted
      });
      app.put('/', (req) => {
      const d = create(req.body, S);
      exec('a ' + d.id);
      exec(d.t); // !tainted
      });`,
    'effect: decodeUnknownSync': `${APP}
      import { Schema } from 'effect';
      const P = Schema.Struct({ name: Schema.String, age: Schema.Number });
      app.post('/', (req) => {
      const p = Schema.decodeUnknownSync(P)(req.body);
      exec('a ' + p.age);
      exec('a ' + p.name); // !tainted
      });`,
    'io-ts: is guards': `${APP}
      import * as t from 'io-ts';
      const User = t.type({ id: t.number, name: t.string });
      app.post('/', (req) => {
      if (!User.is(req.body)) return;
      exec('a ' + req.body.id);
      exec('a ' + req.body.name); // !tainted
      });`,
    'runtypes: check and guard': `${APP}
      import { Object, Number, String, Union, Literal } from 'runtypes';
      const B = Object({ n: Number, s: String, l: Union(Literal('a'), Literal('b')) });
      app.post('/', (req) => {
      const b = B.check(req.body);
      exec('a ' + b.n);
      exec(b.l);
      exec(b.s); // !tainted
      if (!B.guard(req.body)) return;
      exec('a ' + req.body.n);
      exec(req.body.s); // !tainted
      });`,
  },
});
