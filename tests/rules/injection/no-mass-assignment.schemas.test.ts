import rule from '../../../src/rules/injection/no-mass-assignment.ts';
import { testRule } from '../../support/test-rule.ts';

const app = (imports: string, body: string): string => `import express from 'express';
import { model } from 'mongoose';
${imports}
const app = express();
const User = model('User');
app.post('/', async (req, res) => {
${body}
});`;

const ZOD = `import { z } from 'zod';`;
const YUP = `import * as yup from 'yup';\nconst Body = yup.object({ name: yup.string().required() });`;
const JOI = `import Joi from 'joi';\nconst Body = Joi.object({ name: Joi.string() });`;
const TYPEBOX = `import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
const Body = Type.Object({ name: Type.String() });
const Closed = Type.Object({ name: Type.String() }, { additionalProperties: false });`;
const NEST = `import { NestFactory } from '@nestjs/core';
import { ValidationPipe } from '@nestjs/common';
const app = await NestFactory.create(Root);
`;

testRule(rule, {
  safe: {
    'zod: others are dropped': app(
      ZOD,
      `  await User.create(z.object({ name: z.string() }).parse(req.body));`,
    ),
    'zod: others are dropped again': app(
      ZOD,
      `  await User.create(z.looseObject({ name: z.string() }).strip().parse(req.body));`,
    ),
    'joi: others are refused': app(
      JOI,
      `  const { error, value } = Body.validate(req.body);
  if (error) return res.sendStatus(400);
  await User.create(value);`,
    ),
    'yup: others are refused': app(YUP, `  await User.create(await Body.noUnknown().validate(req.body));`),
    'yup: others are dropped': app(
      YUP,
      `  await User.create(await Body.validate(req.body, { stripUnknown: true }));`,
    ),
    'valibot: others are dropped': app(
      `import * as v from 'valibot';`,
      `  await User.create(v.parse(v.object({ name: v.string() }), req.body));`,
    ),
    'joi: allowed, and dropped': app(
      JOI,
      `  const { error, value } = Body.validate(req.body, { allowUnknown: true, stripUnknown: true });
  if (error) return res.sendStatus(400);
  await User.create(value);`,
    ),
    'arktype: others are dropped': app(
      `import { type } from 'arktype';`,
      `  await User.create(type({ '+': 'delete', name: 'string' }).assert(req.body));
  await User.create(type({ name: 'string' }).onUndeclaredKey('reject').assert(req.body));`,
    ),
    'typebox: others are refused': app(
      TYPEBOX,
      `  if (!Value.Check(Closed, req.body)) return res.sendStatus(400);
  await User.create(req.body);`,
    ),
    'typebox: others are taken out': app(
      TYPEBOX,
      `  const body = Value.Clean(Body, req.body);
  if (!Value.Check(Body, body)) return res.sendStatus(400);
  await User.create(body);`,
    ),
    'Nest: a list of fields': {
      code: `${NEST}app.useGlobalPipes(new ValidationPipe({ whitelist: true }));`,
      level: 'strict',
    },
    'Nest: options that another file makes': {
      code: `import { options } from './options.js';\n${NEST}app.useGlobalPipes(new ValidationPipe(options));`,
      level: 'strict',
    },
    'Nest: no list of fields, where doubt is kept quiet': `${NEST}app.useGlobalPipes(new ValidationPipe());`,
    'not seen: the body itself, after a schema has dropped the others from a copy': app(
      ZOD,
      `  if (!z.object({ name: z.string() }).safeParse(req.body).success) return res.sendStatus(400);
  await User.create(req.body);`,
    ),
  },
  vulnerable: {
    'zod: others are kept': app(
      ZOD,
      `  await User.create(z.looseObject({ name: z.string() }).parse(req.body)); // !tainted
  await User.create(z.object({ name: z.string() }).passthrough().parse(req.body)); // !tainted
  await User.create(z.any().parse(req.body)); // !tainted`,
    ),
    'joi: others are kept': app(
      JOI,
      `  const { value } = Body.unknown().validate(req.body);
  await User.create(value); // !tainted`,
    ),
    'yup: others are kept': app(YUP, `  await User.create(await Body.validate(req.body)); // !tainted`),
    'valibot: others are kept': app(
      `import * as v from 'valibot';`,
      `  await User.create(v.parse(v.looseObject({ name: v.string() }), req.body)); // !tainted`,
    ),
    'joi: others are allowed where it is called': app(
      JOI,
      `  const { error, value } = Body.validate(req.body, { allowUnknown: true });
  if (error) return res.sendStatus(400);
  await User.create(value); // !tainted`,
    ),
    'arktype: others are kept': app(
      `import { type } from 'arktype';`,
      `  await User.create(type({ name: 'string' }).assert(req.body)); // !tainted`,
    ),
    'typebox: others are kept': app(
      TYPEBOX,
      `  if (!Value.Check(Body, req.body)) return res.sendStatus(400);
  await User.create(req.body); // !tainted`,
    ),
    'Nest: no list of fields': {
      code: `${NEST}app.useGlobalPipes(new ValidationPipe()); // !unlisted
app.useGlobalPipes(new ValidationPipe({ transform: true })); // !unlisted
app.useGlobalPipes(new ValidationPipe({ whitelist: false })); // !unlisted`,
      level: 'strict',
    },
  },
});
