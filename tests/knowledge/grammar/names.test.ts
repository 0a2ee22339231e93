import { describe, expect, it } from 'vitest';
import { createFacts, describePackage } from '../../../src/knowledge/grammar/index.ts';

const facts = createFacts([
  describePackage({
    package: 'db',
    instances: { 'connect()': 'Pool', 'Pool#socket': 'net:Socket' },
    sinks: { sql: ['Pool#{query,execute}(0)'] },
  }),
  describePackage({ package: 'net', sinks: { path: ['Socket#pipe(0)'] } }),
  describePackage({ package: 'other', sinks: { code: ['run(0)'] } }),
  describePackage({ package: 'models', sinks: { sql: ['*.find(0)', '*(0)'] } }),
  describePackage({ package: 'given', instances: { 'Opened#()': 'net:Socket' } }),
  describePackage({ package: 'chain', sinks: { sql: ['start().**.raw(0)'] } }),
  describePackage({
    package: 'anything',
    instances: { 'link()': 'models:Model' },
    sinks: {
      html: ['paint(0)'],
      sql: [{ at: 'all(0)', when: { '(0)': { begins: /^select /, such: 'select 1', spelled: /select / } } }],
      command: [{ at: 'start(0)', when: { '(0)': { begins: /^sh /, such: 'sh -c' } } }],
      nosql: [{ at: 'find(0)', when: { '(0).$where': 'present' } }],
    },
  }),
  describePackage({ package: 'page', globals: { $: 'query' }, sinks: { markup: ['query().html(0)'] } }),
]);

function ask(
  packages: readonly string[],
  spelled: readonly string[] = [],
  text = '',
): ReadonlySet<string> | undefined {
  const lists = facts.getMemberNames(packages, (name) => spelled.includes(name), text);
  return lists === undefined ? undefined : new Set(lists.flatMap((names) => [...names]));
}

describe('names of members that rows lead on through', () => {
  it('are those of the packages in play, and of all that these lead to by a name that the file spells', () => {
    expect(ask(['db'])).toEqual(
      new Set(['connect', 'Pool', 'query', 'execute', 'socket', '$', 'paint', 'start', 'link']),
    );
    expect(ask(['db'], ['socket'])).toEqual(
      new Set([
        'connect',
        'Pool',
        'query',
        'execute',
        'socket',
        'Socket',
        'pipe',
        '$',
        'paint',
        'start',
        'link',
      ]),
    );
  });

  it('leave out what no package in play leads to', () => {
    expect(ask(['net'])?.has('query')).toBe(false);
    expect(ask([])?.has('run')).toBe(false);
  });

  it('are those of a package that owns a global, where the global is spelled', () => {
    expect(ask([])?.has('html')).toBe(false);
    expect(ask([], ['$'])?.has('html')).toBe(true);
  });

  it('are those that ask for a word only where the file spells it', () => {
    expect(ask([])?.has('all')).toBe(false);
    expect(ask([], [], "db.all('select ' + name)")?.has('all')).toBe(true);
    expect(ask([])?.has('find')).toBe(false);
    expect(ask([], [], 'users.find({ $where: code })')?.has('find')).toBe(true);
  });

  it('are those that ask for a text of which no word is named', () => {
    expect(ask([])?.has('start')).toBe(true);
  });

  it('tell nothing where a member is called whatever its name', () => {
    expect(ask(['models', 'db'])).toBeUndefined();
    expect(ask([], ['link'])).toBeUndefined();
  });

  it('are those of a class that leads to another without a name, whatever the file spells', () => {
    expect(ask(['given'])?.has('pipe')).toBe(true);
  });

  it('tell of what stands at the end of a chain of any members', () => {
    expect(ask(['chain'])?.has('raw')).toBe(true);
  });
});
