import rule from '../../../src/rules/injection/no-redos.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a maximum beside the pattern of a JSON Schema': {
      level: 'strict',
      code: `import Ajv from 'ajv';
import express from 'express';
const validate = new Ajv().compile({
  type: 'object',
  properties: { code: { type: 'string', pattern: '^(a+)+$', maxLength: 20 } },
});
express().post('/', (req, res) => res.json(validate(req.body)));`,
    },
    'a maximum before the pattern of joi': {
      level: 'strict',
      code: `import express from 'express';
import Joi from 'joi';
const schema = Joi.object({ code: Joi.string().max(20).pattern(/^(a+)+$/).required() });
express().post('/', (req, res) => res.json(schema.validate(req.body)));`,
    },
    'a maximum of validator': `import express from 'express';
import validator from 'validator';
express().post('/', (req, res) => {
  if (!validator.isLength(req.body.name, { min: 1, max: 20 })) return res.sendStatus(400);
  res.json(/^(a+)+$/.test(req.body.name));
});`,
    'a maximum of validator, as a number': `import express from 'express';
import isLength from 'validator/lib/isLength';
express().post('/', (req, res) => {
  if (!isLength(req.body.name, 1, 20)) return res.sendStatus(400);
  res.json(/^(a+)+$/.test(req.body.name));
});`,
  },
  vulnerable: {
    'a maximum, where all checks are made': `import Ajv from 'ajv';
import express from 'express';
const validate = new Ajv({ allErrors: true }).compile({
  type: 'object',
  properties: { code: { type: 'string', pattern: '^(a+)+$', maxLength: 20 } },
});
express().post('/', (req, res) => res.json(validate(req.body))); // !reached`,
    'a maximum of another member': `import Ajv from 'ajv';
import express from 'express';
const validate = new Ajv().compile({
  type: 'object',
  properties: { code: { type: 'string', pattern: '^(a+)+$' }, name: { type: 'string', maxLength: 20 } },
});
express().post('/', (req, res) => res.json(validate(req.body))); // !reached`,
    'a maximum of joi, where all checks are made': `import express from 'express';
import Joi from 'joi';
const schema = Joi.object({ code: Joi.string().max(20).pattern(/^(a+)+$/) });
express().post('/', (req, res) => res.json(schema.validate(req.body, { abortEarly: false }))); // !reached`,
    'a maximum after the pattern of joi': `import express from 'express';
import Joi from 'joi';
const schema = Joi.object({ code: Joi.string().pattern(/^(a+)+$/).max(20) });
express().post('/', (req, res) => res.json(schema.validate(req.body))); // !reached`,
    'a minimum of validator': `import express from 'express';
import validator from 'validator';
express().post('/', (req, res) => {
  if (!validator.isLength(req.body.name, { min: 1 })) return res.sendStatus(400);
  res.json(/^(a+)+$/.test(req.body.name)); // !reached
});`,
  },
});
