import { describe, expect, it } from 'vitest';
import { createFacts, describePackage, type PackageFacts } from '../../../src/knowledge/grammar/index.ts';
import { component, type Component } from '../../../src/scope/index.ts';

const { member, argument, callback, event, result, instance, construct, tag, keys, lastArgument } = component;

/** Follows steps from the exports of a package and prints where they lead: the place, and the rows that end there. */
function follow(facts: PackageFacts, ...steps: readonly Component[]): string {
  const all = createFacts([facts]);
  let place = all.module(facts.package);
  for (const step of steps) place = place && all.step(place, step);
  if (place === undefined) return 'nothing';
  return [place.name, ...place.rows.map((row) => row.at)].join(' ');
}

/** A package with rows for sinks of SQL. */
const sql = (...rows: string[]): PackageFacts => describePackage({ package: 'p', sinks: { sql: rows } });

describe('a step', () => {
  it.each<[string, PackageFacts, readonly Component[], string]>([
    ['to a member', sql('a.b'), [member('a'), member('b')], 'p:a.b a.b'],
    ['to another member leads nowhere', sql('a.b'), [member('a'), member('c')], 'nothing'],
    ['to one of several', sql('{a,b}.c'), [member('b'), member('c')], 'p:b.c {a,b}.c'],
    ['to any member', sql('a.*'), [member('a'), member('x')], 'p:a.* a.*'],
    ['to any member is a place of its own', sql('a.*', 'a.x'), [member('a'), member('x')], 'p:a.x a.x a.*'],
    ['to the names of members', sql('a.*key'), [member('a'), keys], 'p:a.*key a.*key'],
    ['to the names of members is no member', sql('a.*key'), [member('a'), member('x')], 'nothing'],
    ['to an instance', sql('A#b()'), [member('A'), instance, member('b'), result], 'p:A#b() A#b()'],
    ['to an argument', sql('f(1)'), [member('f'), argument(1)], 'p:f(1) f(1)'],
    ['to another argument leads nowhere', sql('f(1)'), [member('f'), argument(0)], 'nothing'],
    ['to the last argument', sql('f(-1)'), [member('f'), lastArgument], 'p:f(-1) f(-1)'],
    [
      'to an argument in a range',
      sql('f(0..2).x'),
      [member('f'), argument(2), member('x')],
      'p:f(2).x f(0..2).x',
    ],
    ['to an argument behind a range leads nowhere', sql('f(0..2)'), [member('f'), argument(3)], 'nothing'],
    ['to any argument from one on', sql('f(1..)'), [member('f'), argument(99)], 'p:f(1..) f(1..)'],
    [
      'to an argument before an open range leads nowhere',
      sql('f(1..)'),
      [member('f'), argument(0)],
      'nothing',
    ],
    ['to an argument of two ranges', sql('f(1..)', 'f(2)'), [member('f'), argument(2)], 'p:f(2) f(2) f(1..)'],
    [
      'to the argument of a constructor',
      sql('new A(0).x'),
      [member('A'), construct, argument(0), member('x')],
      'p:new A(0).x new A(0).x',
    ],
    [
      'to the argument of a constructor is none of a call',
      sql('new A(0)'),
      [member('A'), argument(0)],
      'nothing',
    ],
    ['to a template', sql('s~(1..)'), [member('s'), tag, argument(3)], 'p:s~(1..) s~(1..)'],
    ['to a template is no call', sql('s~()'), [member('s'), result], 'nothing'],
    ['to a parameter of a callback', sql('f(1:0)'), [member('f'), callback(1, 0, 2)], 'p:f(1:0) f(1:0)'],
    [
      'to a parameter of any callback',
      sql('f(1..:0)'),
      [member('f'), callback(4, 0, 1)],
      'p:f(1..:0) f(1..:0)',
    ],
    [
      'to a parameter of a listener',
      sql('A#on:data(0)'),
      [member('A'), instance, event('data', 0)],
      'p:A#on:data(0) A#on:data(0)',
    ],
    [
      'to a parameter of another listener leads nowhere',
      sql('A#on:data(0)'),
      [member('A'), instance, event('end', 0)],
      'nothing',
    ],
    [
      'along any chain',
      sql('z.**.parse()'),
      [member('z'), member('object'), result, member('strict'), result, member('parse'), result],
      'p:z.**.parse() z.**.parse()',
    ],
    [
      'along an empty chain',
      sql('z.**.parse()'),
      [member('z'), member('parse'), result],
      'p:z.**.parse() z.**.parse()',
    ],
    ['along a chain takes no construction', sql('z.**.parse()'), [member('z'), instance], 'nothing'],
    ['to the default is the module', sql('a'), [member('default'), member('a')], 'p:a a'],
    ['to the default of the default', sql('a'), [member('default'), member('default'), member('a')], 'p:a a'],
  ])('%s', (_, facts, steps, expected) => {
    expect(follow(facts, ...steps)).toBe(expected);
  });

  it('gives the same place for the same question', () => {
    const facts = createFacts([sql('a.*')]);
    const exports = facts.module('p');
    if (exports === undefined) throw new Error('no module');
    const a = facts.step(exports, member('a'));
    if (a === undefined) throw new Error('no member');
    expect(facts.step(a, member('x'))).toBe(facts.step(a, member('x')));
    expect(facts.step(a, member('x'))?.name).toBe(facts.step(a, member('y'))?.name);
  });
});

describe('a table', () => {
  it('declares what a call gives an instance of', () => {
    const facts = describePackage({ package: 'p', instances: { 'make()': 'A' }, sinks: { sql: ['A#f(0)'] } });
    expect(follow(facts, member('make'), result, member('f'), argument(0))).toBe('p:A#f(0) A#f(0)');
  });
  it('lets what is declared an instance be called, tagged and asked as its class is', () => {
    const facts = describePackage({
      package: 'p',
      instances: { '()': 'Sql', 'model()': 'Model' },
      sinks: { sql: ['Sql()', 'Sql~()', 'Model.find(0)'] },
    });
    expect(follow(facts, result, result)).toBe('p:Sql() Sql()');
    expect(follow(facts, result, tag, result)).toBe('p:Sql~() Sql~()');
    expect(follow(facts, member('model'), result, member('find'), argument(0))).toBe(
      'p:Model.find(0) Model.find(0)',
    );
    expect(follow(facts, member('Sql'), instance, tag, result)).toBe('p:Sql~() Sql~()');
  });
  it('lets a class inherit the rows of another, over several generations', () => {
    const facts = describePackage({ package: 'p', extends: { A: 'B', B: 'C' }, sinks: { sql: ['C#f(0)'] } });
    expect(follow(facts, member('A'), instance, member('f'), argument(0))).toBe('p:C#f(0) C#f(0)');
  });
  it('lets classes extend each other without end', () => {
    const facts = describePackage({ package: 'p', extends: { A: 'B', B: 'A' }, sinks: { sql: ['B#f(0)'] } });
    expect(follow(facts, member('A'), instance, member('f'), argument(0))).toBe('p:B#f(0) B#f(0)');
  });
  it('gives the parameters of handlers their classes by the count of parameters', () => {
    const facts = describePackage({
      package: 'p',
      handlers: {
        'use(0..)': [
          ['Request', 'Next'],
          ['Error', 'Request', 'Next'],
        ],
      },
      sources: { request: ['Request#body'] },
    });
    expect(follow(facts, member('use'), callback(0, 0, 1))).toBe('p:Request#');
    expect(follow(facts, member('use'), callback(5, 0, 2), member('body'))).toBe(
      'p:Request#body Request#body',
    );
    expect(follow(facts, member('use'), callback(0, 0, 3))).toBe('p:Error#');
    expect(follow(facts, member('use'), callback(0, 1, 3))).toBe('p:Request#');
    expect(follow(facts, member('use'), callback(0, 1, 9))).toBe('p:Request#');
    expect(follow(facts, member('use'), callback(0, 7, 9))).toBe('nothing');
    expect(follow(facts, member('other'), callback(0, 0, 1))).toBe('nothing');
  });
  it('names the export that the module itself is', () => {
    const facts = describePackage({ package: 'p', default: 'request', sinks: { sql: ['request(0)'] } });
    expect(follow(facts, argument(0))).toBe('p:request(0) request(0)');
    expect(follow(facts, member('default'), argument(0))).toBe('p:request(0) request(0)');
  });
  it('fixes constants', () => {
    const facts = createFacts([describePackage({ package: 'p', constants: { 'c.FLAG': 4 } })]);
    let place = facts.module('p');
    for (const step of [member('c'), member('FLAG')]) place = place && facts.step(place, step);
    expect(place?.constant).toBe(4);
  });
  it('says where the same value is found', () => {
    const facts = createFacts([
      describePackage({
        package: 'p',
        same: [
          ['f(0)', 'f()'],
          ['f(1).a.b', 'f()', { '(1)': 'present' }],
          ['A#', 'A#on()'],
          ['A#x', 'A#y'],
          ['new B(0)', 'new B()'],
        ],
      }),
    ]);
    const sameAt = (...steps: readonly Component[]) => {
      let place = facts.module('p');
      for (const step of steps) place = place && facts.step(place, step);
      return place?.same;
    };
    expect(sameAt(member('f'), result)).toEqual([
      { from: 0, path: [], when: [] },
      { from: 1, path: ['a', 'b'], when: [{ argument: 1, present: true }] },
    ]);
    expect(sameAt(member('A'), instance, member('on'), result)).toEqual([
      { from: 'receiver', path: [], when: [] },
    ]);
    expect(sameAt(member('A'), instance, member('y'))).toEqual([{ from: 'receiver', path: ['x'], when: [] }]);
    expect(sameAt(member('B'), instance)).toEqual([{ from: 0, path: [], when: [] }]);
  });
  it('keeps the conditions and versions of a row', () => {
    const facts = createFacts([
      describePackage({
        package: 'p',
        sinks: { code: [{ at: 'new W(0)', when: { '(1).eval': true }, versions: '>=2' }] },
      }),
    ]);
    let place = facts.module('p');
    for (const step of [member('W'), construct, argument(0)]) place = place && facts.step(place, step);
    expect(place?.rows).toEqual([
      {
        table: 'sinks',
        name: 'code',
        when: [
          {
            path: [
              { kind: 'argument', range: { from: 1, to: 1 } },
              { kind: 'member', names: ['eval'] },
            ],
            expected: true,
          },
        ],
        versions: '>=2',
        at: 'new W(0)',
      },
    ]);
  });
  it('tells which members, arguments and positions rows lead on through', () => {
    const at = (facts: PackageFacts) => createFacts([facts]).module('p');
    expect(at(sql('a', '{b,c}.d'))?.members).toEqual(['a', 'b', 'c']);
    expect(at(sql('a'))).toMatchObject({ hasAnyMember: false, hasArguments: false, arity: 0 });
    expect(at(sql('*'))).toMatchObject({ hasAnyMember: true, members: [] });
    expect(at(sql('*key'))).toMatchObject({ hasAnyMember: true });
    expect(at(sql('()'))).toMatchObject({ hasArguments: false });
    expect(at(sql('(2)'))).toMatchObject({ hasArguments: true, arity: 3 });
    expect(at(sql('(1..)'))).toMatchObject({ hasArguments: true });
  });
});

describe('a table with a mistake', () => {
  it.each<[string, Partial<PackageFacts>, string]>([
    ['in a row', { sinks: { sql: ['a..b'] } }, "p, sinks.sql: path 'a..b', column 3: expected a name"],
    [
      'in a condition',
      { sinks: { sql: [{ at: 'a', when: { '(x)': 1 } }] } },
      "p, sinks.sql: path '(x)', column 2: expected a number",
    ],
    [
      'in a path of an instance',
      { instances: { 'a(': 'A' } },
      "p, instances: path 'a(', column 3: expected a number",
    ],
    ['in a class', { instances: { 'a()': '{A,B}' } }, "p, instances: '{A,B}' names more than one class"],
    [
      'in what a class extends',
      { extends: { A: 'B!' } },
      "p, extends: path 'B!', column 2: expected one of '.', '#', '(', '~'",
    ],
    ['in a handler', { handlers: { 'a(': [] } }, "p, handlers: path 'a(', column 3: expected a number"],
    [
      'in the class of a handler',
      { handlers: { 'a(0)': [['!']] } },
      "p, handlers: path '!', column 1: expected a name",
    ],
    [
      'in a constant',
      { constants: { 'a!': 1 } },
      "p, constants: path 'a!', column 2: expected one of '.', '#', '(', '~'",
    ],
    ['in derived rows', { derived: [['a(', 'a()']] }, "p, derived: path 'a(', column 3: expected a number"],
    ['in the default', { default: 'a.' }, "p, default: path 'a.', column 3: expected a name"],
    [
      'in the same value of another call',
      { same: [['a(0)', 'x.b()']] },
      "p, same: 'a(0)' is no position of 'x.b()'",
    ],
    ['in the way to the same value', { same: [['a(0)()', 'a()']] }, "p, same: '()' is no chain of members"],
    [
      'in the condition of the same value',
      { same: [['a(0)', 'a()', { '(0).x': 'present' }]] },
      "p, same: '(0).x' is no argument",
    ],
  ])('%s says where', (_, facts, message) => {
    expect(() => createFacts([{ package: 'p', ...facts }]).module('p')).toThrow(message);
  });
  it('in a global says where', () => {
    expect(() => createFacts([{ package: 'p', globals: { f: 'a()' } }])).toThrow(
      "p, globals.f: 'a()' is no chain of members",
    );
  });
  it('does not compile: a field, a kind and a condition that do not exist', () => {
    // @ts-expect-error a field that does not exist
    const field = describePackage({ package: 'p', sink: {} });
    // @ts-expect-error a kind that does not exist
    const kind = describePackage({ package: 'p', sinks: { sqll: ['a'] } });
    // @ts-expect-error a role that does not exist
    const role = describePackage({ package: 'p', roles: { 'tls-verfy': ['a'] } });
    // @ts-expect-error a field of a row that does not exist
    const row = describePackage({ package: 'p', sinks: { sql: [{ at: 'a', if: {} }] } });
    // @ts-expect-error a condition that cannot be judged
    const when = describePackage({ package: 'p', same: [['a(0)', 'a()', { '(0)': 1 }]] });
    expect([field, kind, role, row, when]).toHaveLength(5);
  });
});

describe('a set of packages', () => {
  const facts = createFacts([
    describePackage({ package: 'node:a', aliases: ['a/promises', 'fork-a'], sinks: { sql: ['f(0)'] } }),
    describePackage({
      package: 'undici',
      globals: { fetch: 'fetch', Socket: 'net.Socket' },
      sinks: { sql: ['fetch(0)', 'new net.Socket(0)'] },
    }),
    describePackage({ package: 'global', sinks: { code: ['eval(0)', 'process.env.*'] } }),
    describePackage({ package: 'a', sinks: { sql: ['g(0)'] } }),
  ]);
  it.each(['a', 'node:a', 'a/promises', 'fork-a'])('answers by the specifier %s', (specifier) => {
    expect(facts.module(specifier)).toBe(facts.module('a'));
    expect(facts.module(specifier)).toBeDefined();
  });
  it('knows no other', () => {
    expect(facts.module('b')).toBeUndefined();
    expect(facts.module('global')).toBeUndefined();
    expect(facts.module('constructor')).toBeUndefined();
  });
  it('adds up the tables of one package', () => {
    expect(facts.module('a')?.members).toEqual(['f', 'g']);
  });
  it('knows globals, by name and as members of the global object', () => {
    expect(facts.global('eval')?.name).toBe('global:eval');
    const all = facts.global('globalThis');
    expect(all && facts.step(all, member('eval'))).toBe(facts.global('eval'));
    expect(facts.global('window')).toBe(all);
    expect(facts.global('nothing')).toBeUndefined();
  });
  it('knows globals that are part of a package', () => {
    expect(facts.global('fetch')?.name).toBe('undici:fetch');
    expect(facts.global('Socket')?.name).toBe('undici:net.Socket');
    const all = facts.global('globalThis');
    expect(all && facts.step(all, member('fetch'))).toBe(facts.global('fetch'));
  });
});

describe('a cell', () => {
  const table = describePackage({
    package: 'a',
    instances: { 'make()': 'App' },
    cells: [['App#{set,get}()', 'App#settings']],
  });

  it('is a member of the place that the row names', () => {
    const cell = [member('make'), result];
    for (const method of ['set', 'get'])
      expect(follow(table, ...cell, member(method), result, component.cell)).toBe('a:App#settings');
    expect(follow(table, ...cell, member('other'), result, component.cell)).toBe('nothing');
  });

  it('is of one place', () => {
    const wrong = describePackage({ package: 'b', cells: [['set()', '{one,other}']] });
    expect(() => follow(wrong)).toThrow(/more than one place/);
  });
});

describe('a part of a package', () => {
  const facts = createFacts([
    describePackage({
      package: 'kit',
      parts: { 'kit/md5': 'MD5' },
      roles: { 'hash-algorithm': [{ at: 'MD5()', is: 'md5' }], 'mac-key': ['Mac(0)'] },
    }),
  ]);

  it('is the export that it holds, and its default export', () => {
    const part = facts.module('kit/md5');
    const whole = facts.module('kit');
    expect(part).toBeDefined();
    expect(part).toBe(whole && facts.step(whole, member('MD5')));
    expect(part && facts.step(part, member('default'))).toBe(part);
    expect(part && facts.step(part, member('Mac'))).toBeUndefined();
    expect(facts.module('kit/sha1')).toBeUndefined();
  });
  it('says what a call stands for', () => {
    const part = facts.module('kit/md5');
    const result = part && facts.step(part, component.result);
    expect(result?.rows.map(({ name, is }) => [name, is])).toEqual([['hash-algorithm', 'md5']]);
  });
});
