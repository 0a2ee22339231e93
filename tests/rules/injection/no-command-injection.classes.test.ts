import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

const APP = `import express from 'express';
import { exec } from 'node:child_process';
const app = express();`;

const JOB = `import { plainToClass, plainToInstance } from 'class-transformer';
import { IsAlphanumeric, IsIn, IsInt, IsString, Matches, validate, validateOrReject, validateSync } from 'class-validator';
class Named { @Matches('^[a-z]+$', 'i') title!: string; }
class Job extends Named {
@IsString() @Matches(/^[a-z0-9-]+$/) name!: string;
@IsString() note!: string;
@Matches(/[a-z]+/) loose!: string;
@IsInt() size!: number;
@IsIn(['a', 'b'], { each: true }) kinds!: string[];
unchecked!: string;
}`;

const CHECK = `const check = (type) => async (req, res, next) => {
const job = plainToClass(type, req.body);
const errors = await validate(job);
if (errors.length > 0) return res.status(422).end();
req.body = job; next();
};`;

const NEST = `import { Body, Controller, Post, Query } from '@nestjs/common';
import { Matches, IsIn, IsString, ValidateNested } from 'class-validator';
import { exec } from 'node:child_process';
class Inner { @Matches(/^\\w+$/) word!: string; @IsString() free!: string; }
class CreateJob {
@IsString() @Matches(/^[a-z0-9-]+$/) name!: string;
@Matches('^[a-z]+$', 'i') flag!: string;
@ValidateNested() inner!: Inner;
@IsIn(['a', 'b'], { each: true }) kinds!: string[];
@IsString() note!: string;
@Matches(/[a-z]+/) loose!: string;
}`;

const EFFECT = `${APP}
import { Either, Option, Schema } from 'effect';
const User = Schema.Struct({ id: Schema.Number, role: Schema.Literal('a', 'b'), name: Schema.String });`;

testRule(rule, {
  safe: {
    'nest: fields of a class that match a pattern': `${NEST}
      @Controller('jobs') class Jobs {
      @Post() create(@Body() job: CreateJob) {
      exec('run ' + job.name); exec('run ' + job.flag); exec('run ' + job.inner.word); exec('run ' + job.kinds[0]);
      }
      }`,
    'class-validator: what the class of the file proves': `${APP}
      ${JOB}
      app.post('/', async (req, res) => {
      const job = plainToInstance(Job, req.body);
      const errors = await validate(job);
      if (errors.length > 0) return res.status(400).json(errors);
      exec('run ' + job.name); exec('run ' + job.size); exec('run ' + job.kinds[0]); exec('run ' + job.title);
      });`,
    'class-validator: a field that no decorator tells of': `${APP}
      ${JOB}
      app.post('/', async (req) => {
      const job = plainToInstance(Job, req.body); await validateOrReject(job);
      exec('run ' + job.unchecked);
      });`,
    'class-validator: an instance that is filled field by field': `${APP}
      ${JOB}
      app.post('/', (req) => {
      const job = new Job(); job.name = req.body.name;
      if (validateSync(job).length) throw new Error('wrong');
      exec('run ' + job.name);
      });`,
    'class-validator: a middleware that is made for a class': `${APP}
      ${JOB}
      ${CHECK}
      app.post('/', check(Job), (req, res) => { exec('run ' + req.body.name); });`,
    'class-validator: a middleware that leaves the body as it is': `${APP}
      ${JOB}
      async function check(req, res, next) {
      const errors = await validate(plainToClass(Job, req.body));
      if (errors.length > 0) return res.status(422).end();
      next();
      }
      app.post('/', check, (req, res) => { exec('run ' + req.body.name); });`,
    'joi: a condition of which each branch is closed': `${APP}
      import Joi from 'joi';
      const schema = Joi.object({
      kind: Joi.string(),
      name: Joi.string().when('kind', { is: 'a', then: Joi.valid('x', 'y'), otherwise: Joi.valid('z') }),
      size: Joi.when('kind', { is: 'a', then: Joi.number(), otherwise: Joi.forbidden() }),
      mode: Joi.string().when('kind', { switch: [{ is: 'a', then: Joi.valid('x') }, { is: 'b', then: Joi.valid('y') }], otherwise: Joi.valid('z') }),
      });
      app.post('/', (req, res) => {
      const { error, value } = schema.validate(req.body);
      if (error) return res.status(400).end();
      exec('run ' + value.name); exec('run ' + value.size); exec('run ' + value.mode);
      });`,
    'ajv: JSON Type Definition is not read': `${APP}
      import Ajv from 'ajv/dist/jtd';
      const validate = new Ajv().compile({ properties: { id: { type: 'uint32' } } });
      app.post('/', (req, res) => {
      if (!validate(req.body)) return res.status(400).end();
      exec('run ' + req.body.id);
      });`,
    'effect: what is handed out beside a failure': `${EFFECT}
      app.post('/', (req, res) => {
      const either = Schema.decodeUnknownEither(User)(req.body);
      if (Either.isLeft(either)) return res.status(400).end();
      exec('run ' + either.right.role);
      const option = Schema.decodeUnknownOption(User)(req.body);
      if (Option.isNone(option)) return;
      exec('run ' + option.value.id);
      });`,
    'effect: a class': `${EFFECT}
      class Person extends Schema.Class<Person>('Person')({ kind: Schema.Literal('x', 'y'), note: Schema.String }) {}
      app.post('/', (req) => { exec('run ' + Schema.decodeUnknownSync(Person)(req.body).kind); });`,
    'not seen: joi: somebody looks at the error, and goes on': `${APP}
      import Joi from 'joi';
      const schema = Joi.object({ name: Joi.string().alphanum() });
      app.post('/', (req) => {
      const { error, value } = schema.validate(req.body);
      if (error) console.warn('wrong');
      exec('run ' + value.name);
      });`,
  },
  vulnerable: {
    'nest: fields of a class that any text fits': `${NEST}
      @Controller('jobs') class Jobs {
      @Post() create(@Body() job: CreateJob) {
      exec('run ' + job.note); // !tainted
      exec('run ' + job.loose); // !tainted
      exec('run ' + job.inner.free); // !tainted
      }
      }`,
    'class-validator: what the class of the file lets through': `${APP}
      ${JOB}
      app.post('/', async (req, res) => {
      const job = plainToInstance(Job, req.body);
      const errors = await validate(job);
      if (errors.length > 0) return res.status(400).json(errors);
      exec('run ' + job.note); // !tainted
      exec('run ' + job.loose); // !tainted
      });`,
    'class-validator: a middleware that is made for a class, and lets a text through': `${APP}
      ${JOB}
      ${CHECK}
      app.post('/', check(Job), (req, res) => {
      exec('run ' + req.body.note); // !tainted
      });`,
    'joi: a condition that leaves other cases as they were': `${APP}
      import Joi from 'joi';
      const schema = Joi.object({ kind: Joi.string(), name: Joi.string().when('kind', { is: 'a', then: Joi.valid('x') }) });
      app.post('/', (req, res) => {
      const { error, value } = schema.validate(req.body);
      if (error) return res.status(400).end();
      exec('run ' + value.name); // !tainted
      });`,
    'joi: nobody looks at the error': `${APP}
      import Joi from 'joi';
      const schema = Joi.object({ name: Joi.string().alphanum() });
      app.post('/', (req) => {
      const { value } = schema.validate(req.body);
      exec('run ' + value.name); // !tainted
      const result = schema.validate(req.body);
      exec('run ' + result.value.name); // !tainted
      });`,
    'effect: a text that is handed out beside a failure': `${EFFECT}
      app.post('/', (req, res) => {
      const either = Schema.decodeUnknownEither(User)(req.body);
      if (Either.isLeft(either)) return res.status(400).end();
      exec('run ' + either.right.name); // !tainted
      });`,
    'effect: a text of a class': `${EFFECT}
      class Person extends Schema.Class<Person>('Person')({ note: Schema.String }) {}
      app.post('/', (req) => {
      exec('run ' + Schema.decodeUnknownSync(Person)(req.body).note); // !tainted
      });`,
  },
});
