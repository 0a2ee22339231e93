import { describe, expect, it } from 'vitest';
import type { MitigateSettings, Models } from '../../src/project/index.ts';
import { rules, type RuleName } from '../../src/rules/index.ts';
import { readMarks } from '../support/marks.ts';
import { lint } from '../support/test-rule.ts';

/** Lints marked code with one rule and models, and expects reports at the marks and nowhere else. */
function expectMarks(rule: RuleName, models: Models, marked: string, filename = 'src/routes/users.ts'): void {
  const { code, marks } = readMarks(marked);
  const settings: MitigateSettings = { models };
  const found = lint(rules[rule], code, { settings, filename });
  const print = (list: readonly { line: number; messageId?: string | undefined }[]) =>
    list.map(({ line, messageId }) => `${line} ${messageId ?? ''}`);
  expect(print(found)).toEqual(print(marks));
}

const SQL = 'require-parameterized-queries';
const HANDLER = `import express from 'express';
const app = express();
`;
const DB: Models = [
  {
    package: './src/db',
    sinks: { sql: ['run(0)', 'Store#find(0).where'] },
    sanitizers: { sql: ['quote()'] },
    guards: { sql: ['isColumn(0)'] },
    sources: { message: ['nextJob().text'] },
    derived: [['trimmed(0)', 'trimmed()']],
    instances: { 'open()': 'Store' },
  },
];

describe('models of modules of the project', () => {
  it.each([
    ['a sink', `import { run } from '../db';`, 'run(`select ${req.query.a}`); // !tainted'],
    [
      'a sink behind an ending',
      `import { run } from '../db.js';`,
      'run(`select ${req.query.a}`); // !tainted',
    ],
    [
      'a sink of an index',
      `import { run } from '../db/index.ts';`,
      'run(`select ${req.query.a}`); // !tainted',
    ],
    [
      'a sink by a detour',
      `import { run } from '../../src/db';`,
      'run(`select ${req.query.a}`); // !tainted',
    ],
    ['a namespace', `import * as db from '../db';`, 'db.run(`select ${req.query.a}`); // !tainted'],
    ['CommonJS', `const db = require('../db');`, 'db.run(`select ${req.query.a}`); // !tainted'],
    ['another module', `import { run } from './db';`, 'run(`select ${req.query.a}`);'],
    [
      'an instance',
      `import { open } from '../db';`,
      'open().find({ where: `a = ${req.query.a}` }); // !tainted',
    ],
    ['a constant', `import { run } from '../db';`, `run('select 1');`],
    ['a sanitizer', `import { run, quote } from '../db';`, 'run(`select ${quote(req.query.a)}`);'],
    ['no sanitizer', `import { run, other } from '../db';`, 'run(`select ${trim(req.query.a)}`);'],
    [
      'a guard',
      `import { run, isColumn } from '../db';`,
      'const { a } = req.query; if (isColumn(a)) run(`select ${a}`); run(`select ${a}`); // !tainted',
    ],
    [
      'a propagator',
      `import { run, trimmed } from '../db';`,
      'run(`select ${trimmed(req.query.a)}`); // !tainted',
    ],
  ])('hold: %s', (_, imports, statement) => {
    expectMarks(SQL, DB, `${imports}\n${HANDLER}app.get('/', (req, res) => { ${statement}\n});`);
  });

  it('count as evidence by themselves', () => {
    expectMarks(SQL, DB, `import { run, nextJob } from '../db';\nrun(nextJob().text); // !tainted`);
    expectMarks(SQL, [], `import { run, nextJob } from '../db';\nrun(nextJob().text);`);
  });
});

describe('models of packages', () => {
  it('add to what is known of them', () => {
    const models: Models = { pg: { sinks: { sql: ['Pool#unsafeQuery(0)'] } } };
    const code = `import { Pool } from 'pg';\n${HANDLER}const pool = new Pool();
app.get('/', (req) => {
  pool.unsafeQuery(req.query.a); // !tainted
  pool.query(req.query.a); // !tainted
});`;
    expectMarks(SQL, models, code);
  });

  it('reach those that lead to them', () => {
    const models: Models = [{ package: 'global', sources: { message: ['IncomingRequest#job.*'] } }];
    const code = `import { Hono } from 'hono';\nimport { Pool } from 'pg';
new Hono().get('/', (c) => {
  new Pool().query(c.req.raw.job.text); // !tainted
});`;
    expectMarks(SQL, models, code);
  });

  it('describe frameworks of the house', () => {
    const models: Models = [
      {
        package: '@acme/server',
        instances: { 'createServer()': 'Server' },
        handlers: { 'Server#route(1)': [['Call', 'global:Response']] },
        sources: { request: ['Call#input.*'] },
      },
    ];
    const code = `import { createServer } from '@acme/server';\nimport { Pool } from 'pg';
createServer().route('/a', (call) => {
  new Pool().query(\`select \${call.input.name}\`); // !tainted
});`;
    expectMarks(SQL, models, code);
  });

  it('give arguments roles', () => {
    const models: Models = [{ package: '@acme/http', roles: { 'tls-verify': ['connect(0).checks'] } }];
    const code = `import { connect } from '@acme/http';\nconnect({ checks: false }); // !verificationDisabled`;
    expectMarks('no-disabled-certificate-validation', models, code);
  });

  it('are left out row by row where they are wrong', () => {
    const models: unknown = [
      {
        package: './src/db',
        sinks: { sql: ['run(', 'run(0)'], sqll: ['run(1)'] },
        guards: { sql: ['isFine'] },
      },
      7,
    ];
    const code = `import { run } from '../db';\n${HANDLER}
app.get('/', (req) => { run(req.query.a); }); // !tainted`;
    expectMarks(SQL, models as Models, code);
  });
});
