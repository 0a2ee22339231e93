import { describe, expect, it } from 'vitest';
import {
  checkSettings,
  defineSettings,
  readSettings,
  resolveModule,
  type Models,
} from '../../src/project/index.ts';
import {
  createFacts,
  extendFacts,
  describePackage,
  extendKnowledge,
  knowledge,
  packages,
} from '../../src/knowledge/index.ts';

/** What is said of models, without the beginning that is always the same. */
function complain(models: unknown): string[] {
  return checkSettings({ models }).map((line) => line.replace('settings.mitigate.models', ''));
}

describe('models', () => {
  it('are taken as a list and by name', () => {
    const pool = { sinks: { sql: ['Pool#run(0)', { at: 'run(0)', when: { '(1).raw': true } }] } };
    const models: Models = [{ package: 'pg', ...pool }];
    expect(defineSettings({ models })).toEqual({ models });
    expect(readSettings({ models }).models).toEqual(models);
    expect(readSettings({ models: { pg: pool } }).models).toEqual(models);
    expect(complain({ pg: pool })).toEqual([]);
  });

  it('may say all that the own knowledge says', () => {
    const known = packages.map((described) => ({ ...described, headerHook: undefined }));
    expect(complain(known)).toEqual([]);
  });

  it.each([
    ['a text', 'pg', `: expected a list of tables, found "pg"`],
    ['a table that is none', [1], `[0]: expected a table, found 1`],
    ['no package', [{}], `[0].package: expected the name of a package, found undefined`],
    ['a misspelt table', [{ package: 'p', sink: {} }], `[0].sink: no such table; did you mean 'sinks'?`],
    ['a misspelt kind', { p: { sinks: { sqll: [] } } }, `.p.sinks.sqll: no such kind; did you mean 'sql'?`],
    [
      'a misspelt source',
      { p: { sources: { reqest: [] } } },
      `.p.sources.reqest: no such source; did you mean 'request'?`,
    ],
    [
      'a misspelt role',
      { p: { roles: { 'tls-verfy': [] } } },
      `.p.roles.tls-verfy: no such role; did you mean 'tls-verify'?`,
    ],
    [
      'a path of no grammar',
      [{ package: 'pg', sinks: { sql: ['a()', 'Pool#query('] } }],
      `[0].sinks.sql[1]: 'Pool#query(', column 12: expected a number`,
    ],
    [
      'a guard of no argument',
      [{ package: 'p', guards: { sql: ['isFine'] } }],
      `[0].guards.sql[0]: 'isFine' names no argument`,
    ],
    [
      'a row that is a number',
      [{ package: 'p', sinks: { sql: [4] } }],
      `[0].sinks.sql[0]: expected a path, or { at, when, versions, is, instead }, found 4`,
    ],
    [
      'rows that are no list',
      [{ package: 'p', sinks: { sql: 'a(0)' } }],
      `[0].sinks.sql: expected a list of rows, found "a(0)"`,
    ],
    ['a pair of one', [{ package: 'p', derived: [['a(0)']] }], `[0].derived[0]: expected [path, path], or`],
    [
      'a path of an instance',
      [{ package: 'p', instances: { 'a(': 'B' } }],
      `[0].instances["a("]: 'a(', column 3: expected a number`,
    ],
    [
      'a global of no chain',
      [{ package: 'p', globals: { a: 'b()' } }],
      `[0].globals.a: globals.a: 'b()' is no chain of members`,
    ],
    [
      'a convention of nothing',
      [{ package: 'p', conventions: [{ exports: [], parameters: [] }] }],
      `[0].conventions[0]: conventions[0].exports: names no export`,
    ],
    [
      'a relation of strangers',
      [{ package: 'p', derived: [['a(0)', 'b().c']] }],
      `[0].derived[0]: 'a(0)' is no position of 'b().c'`,
    ],
  ])('are refused with row and field: %s', (_, models, line) => {
    const [problem, ...others] = complain(models);
    expect(others).toEqual([]);
    expect(problem?.startsWith(line) ? line : problem).toBe(line);
  });

  it('lose the wrong rows only', () => {
    const models = [
      { package: 'p', sinks: { sql: ['a(', 'b(0)'], nope: [] }, same: [['a(0)'], ['a(0)', 'a()']] },
    ];
    expect(readSettings({ models }).models).toEqual([
      { package: 'p', sinks: { sql: ['b(0)'] }, same: [['a(0)', 'a()']] },
    ]);
  });
});

describe('a module of the project', () => {
  it.each([
    ['src/a.ts', './db', './src/db'],
    ['src/web/a.ts', '../db.js', './src/db'],
    ['src/web/a.ts', '../db/index.mts', './src/db'],
    ['a.ts', './src/db', './src/db'],
    ['src/a.ts', '../../elsewhere', '../elsewhere'],
    ['src/a.ts', 'pg', 'pg'],
  ])('imported in %s as %s', (path, specifier, name) => {
    expect(resolveModule(path, specifier)).toBe(name);
  });
});

describe('what is known with models', () => {
  it('shares what is compiled of packages that they do not lead to', () => {
    const { facts } = extendKnowledge([describePackage({ package: 'pg', sinks: { sql: ['run(0)'] } })]);
    expect(facts.module('mysql2')).toBe(knowledge.facts.module('mysql2'));
    expect(facts.module('pg')).not.toBe(knowledge.facts.module('pg'));
  });

  it('compiles anew what leads to a described package', () => {
    const base = createFacts([
      describePackage({ package: 'a', instances: { 'make()': 'b:B' } }),
      describePackage({ package: 'b', sinks: { sql: ['B#q(0)'] } }),
      describePackage({ package: 'c', sinks: { sql: ['q(0)'] } }),
    ]);
    const extended = extendFacts(base, [describePackage({ package: 'b', sinks: { sql: ['B#r(0)'] } })]);
    expect(extended.getSurface('a')).not.toBe(base.getSurface('a'));
    expect(extended.getSurface('b')).not.toBe(base.getSurface('b'));
    expect(extended.getSurface('c')).toBe(base.getSurface('c'));
  });
});
