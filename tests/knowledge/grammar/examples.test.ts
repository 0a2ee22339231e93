import { describe, expect, it } from 'vitest';
import { createFacts, describePackage, type KnownPlace } from '../../../src/knowledge/grammar/index.ts';
import { component, type Component } from '../../../src/scope/index.ts';
import { createAskers, parse, scopeOf, sentences } from '../../support/scope.ts';

const facts = createFacts([
  describePackage({
    package: 'express',
    instances: { '()': 'Application', 'Router()': 'Router', 'Application#route()': 'Router' },
    handlers: {
      'Application#{get,post,put}(1..)': [['Request', 'Response', 'Next']],
      'Router#use(0..)': [
        ['Request', 'Response', 'Next'],
        ['Error', 'Request', 'Response', 'Next'],
      ],
    },
    sources: { request: ['Request#params.*', 'Request#query.*'] },
    sinks: {
      'header-name': ['Response#set(0).*key', { at: 'Response#set(0)', when: { '(1)': 'present' } }],
      'header-value': ['Response#set(0).*', 'Response#set(1)'],
    },
  }),
  describePackage({
    package: 'postgres',
    instances: { '()': 'Sql' },
    sanitizers: { sql: ['Sql~()'] },
    sinks: { sql: ['Sql#unsafe(0)'] },
  }),
  describePackage({ package: 'node:util', same: [['promisify(0)', 'promisify()']] }),
  describePackage({
    package: 'mongoose',
    instances: { 'model()': 'Model', 'Connection#model()': 'Model' },
    sinks: { nosql: ['Model.find(0)'] },
  }),
  describePackage({
    package: 'worker_threads',
    sinks: { code: [{ at: 'new Worker(0)', when: { '(1).eval': true } }] },
  }),
  describePackage({
    package: 'zod',
    proofs: { schema: ['z.**.parse()', 'z.**.safeParse().data'], number: ['z.number()'] },
  }),
  describePackage({
    package: 'node:tls',
    roles: { 'tls-verify': ['connect(0..2).rejectUnauthorized'] },
  }),
]);

/** What rows end at the place a question names, followed by `steps`: `ask(call)`. */
function rows(code: string, ...steps: readonly Component[]): string[] {
  const snippet = parse(code);
  const [question] = snippet.questions;
  const asked = question?.arguments[0];
  if (asked === undefined) throw new Error('ask() asks nothing');
  return scopeOf(snippet, facts)
    .api(asked)
    .flatMap((start) => {
      let place: KnownPlace | undefined = start;
      for (const step of steps) place = place && facts.step(place, step);
      return place?.rows.map((row) => `${row.table}.${row.name} ${row.at}`) ?? [];
    });
}

const { member, argument, construct, tag, result, keys } = component;
const { api } = createAskers(facts);
const app = `import express from 'express'; const app = express();`;

describe('the table of Express', () => {
  it('knows sources in handlers', () => {
    expect(rows(`${app} app.get('/', (req, res) => { ask(req.query.id) })`)).toEqual([
      'sources.request Request#query.*',
    ]);
    expect(rows(`${app} app.post('/', x, y, (req, res, next) => { ask(req.params['id']) })`)).toEqual([
      'sources.request Request#params.*',
    ]);
  });
  it('knows sources in typed parameters', () => {
    expect(
      rows(`import type { Request } from 'express'; function h(req: Request) { ask(req.query.id) }`),
    ).toEqual(['sources.request Request#query.*']);
  });
  it('knows the parameters of an error handler', () => {
    const router = `import { Router } from 'express'; const r = Router();`;
    expect(api(`${router} r.use((a, b, c) => { ask(a) })`)).toBe('express:Request#');
    expect(api(`${router} r.use((a, b, c, d) => { ask(a) })`)).toBe('express:Error#');
    expect(api(`${router} r.use('/', (a, b, c, d) => { ask(b.query) })`)).toBe('express:Request#query');
  });
  it('knows the sinks of a response', () => {
    const ask = `${app} app.get('/', (req, res) => { ask(res.set) })`;
    expect(rows(ask, argument(0), keys)).toEqual(['sinks.header-name Response#set(0).*key']);
    expect(rows(ask, argument(0), member('x-name'))).toEqual(['sinks.header-value Response#set(0).*']);
    expect(rows(ask, argument(0))).toEqual(['sinks.header-name Response#set(0)']);
    expect(rows(ask, argument(1))).toEqual(['sinks.header-value Response#set(1)']);
  });
  it('knows a router made on the way', () => {
    expect(api(`${app} ask(app.route('/'))`)).toBe('express:Router#');
  });
});

describe('the tables of the design', () => {
  it('postgres: the factory gives a tag', () => {
    const sql = `import postgres from 'postgres'; const sql = postgres();`;
    expect(rows(`${sql} ask(sql)`, tag, result)).toEqual(['sanitizers.sql Sql~()']);
    expect(rows(`${sql} ask(sql\`select 1\`)`)).toEqual(['sanitizers.sql Sql~()']);
    expect(rows(`${sql} ask(sql.unsafe)`, argument(0))).toEqual(['sinks.sql Sql#unsafe(0)']);
    expect(rows(`import type { Sql } from 'postgres'; function f(sql: Sql) { ask(sql\`x\`) }`)).toEqual([
      'sanitizers.sql Sql~()',
    ]);
  });
  it('mongoose: what a factory declares a model has the members of the class', () => {
    const row = ['sinks.nosql Model.find(0)'];
    expect(
      rows(`import mongoose from 'mongoose'; const U = mongoose.model('U'); ask(U.find)`, argument(0)),
    ).toEqual(row);
    expect(
      rows(`import { Connection } from 'mongoose'; ask(new Connection().model('U').find)`, argument(0)),
    ).toEqual(row);
    expect(
      rows(`import { Model } from 'mongoose'; class U extends Model {} ask(U.find)`, argument(0)),
    ).toEqual(row);
    expect(
      rows(`import type { Model } from 'mongoose'; function f(u: Model<U>) { ask(u.find) }`, argument(0)),
    ).toEqual(row);
  });
  it('worker_threads: a constructor', () => {
    const row = ['sinks.code new Worker(0)'];
    expect(rows(`import { Worker } from 'node:worker_threads'; ask(Worker)`, construct, argument(0))).toEqual(
      row,
    );
    expect(rows(`const { Worker } = require('worker_threads'); ask(Worker)`, construct, argument(0))).toEqual(
      row,
    );
  });
  it('zod: any chain of a schema', () => {
    expect(rows(`import { z } from 'zod'; ask(z.object({}).strict().parse(x))`)).toEqual([
      'proofs.schema z.**.parse()',
    ]);
    expect(rows(`import { z } from 'zod'; ask(z.string().safeParse(x).data)`)).toEqual([
      'proofs.schema z.**.safeParse().data',
    ]);
    expect(rows(`import { z } from 'zod'; ask(z.number())`)).toEqual(['proofs.number z.number()']);
    expect(rows(`import * as zod from 'zod'; const S = zod.z.array(x); ask(S.parse(x))`)).toEqual([
      'proofs.schema z.**.parse()',
    ]);
  });
  it('node:tls: an option in a range of arguments', () => {
    for (const index of [0, 1, 2]) {
      expect(
        rows(`import tls from 'tls'; ask(tls.connect)`, argument(index), member('rejectUnauthorized')),
      ).toEqual(['roles.tls-verify connect(0..2).rejectUnauthorized']);
    }
  });
});

sentences('node:util: promisify gives the function itself', api, {
  'a function of a package': [
    `import { promisify } from 'util'; import { connect } from 'tls'; ask(promisify(connect))`,
    'node:util:promisify() | node:tls:connect',
  ],
});
