import { describe, expect, it } from 'vitest';
import { createFacts, describePackage, type ConventionRow } from '../../../src/knowledge/grammar/index.ts';
import { component } from '../../../src/scope/index.ts';

const read = (row: ConventionRow) =>
  createFacts([
    describePackage({ package: 'p', sources: { request: ['Request#query', 'Rest#'] }, conventions: [row] }),
  ]).conventions?.[0];

describe('a convention', () => {
  it('names exports, members of exports, and any of them', () => {
    const row = { exports: ['GET', 'default.fetch', 'actions.*'], words: ['w'], parameters: [] };
    expect(read(row)?.exports).toEqual([['GET'], ['default', 'fetch'], ['actions', '*']]);
  });

  it('knows its files by their path', () => {
    const held = read({ exports: ['GET'], files: ['**/app/**/route.{js,ts}'], parameters: [] });
    const paths = ['app/route.ts', 'src/app/a/[id]/route.js', 'app/page.ts', 'route.ts'];
    expect(paths.map((path) => held?.isFile?.(path))).toEqual([true, true, false, false]);
  });

  it('gives each parameter its class, and all that follow that of the last', () => {
    const held = read({ exports: ['GET'], words: ['w'], parameters: ['Request', '-', '...Rest'] });
    expect([0, 1, 2, 7].map((index) => held?.parameter(index)?.name)).toEqual([
      'p:Request#',
      undefined,
      'p:Rest#',
      'p:Rest#',
    ]);
  });

  it.each<[string, ConventionRow, string]>([
    ['a name alone', { exports: ['handler'], parameters: [] }, 'p, conventions[0].exports: needs files'],
    [
      'no export',
      { exports: [], words: ['w'], parameters: [] },
      'p, conventions[0].exports: names no export',
    ],
    [
      'an argument',
      { exports: ['a(0)'], words: ['w'], parameters: [] },
      "exports: 'a(0)' is no chain of names",
    ],
    ['no file', { exports: ['a'], files: [], parameters: [] }, 'p, conventions[0].files: names no file'],
    [
      'a class for all in the middle',
      { exports: ['a'], words: ['w'], parameters: ['...Rest', 'Request'] },
      "p, conventions[0].parameters: '...' stands before the last only",
    ],
  ])('refuses %s', (_title, row, message) => {
    expect(() => read(row)).toThrow(message);
  });
});

describe('a class of another package', () => {
  const facts = createFacts([
    describePackage({
      package: 'p',
      instances: { 'f()': 'q:Client', 'g()': 'Own' },
      extends: { Own: 'q:Client' },
      sinks: { sql: ['Own#own(0)'] },
    }),
    describePackage({ package: 'q', sinks: { sql: ['Client#run(0)'] } }),
  ]);
  const follow = (name: string, ...rest: string[]): string | undefined => {
    const start = facts.module('p');
    let place = start && facts.step(start, component.member(name));
    for (const step of [component.result, ...rest.map(component.member)])
      place = place && facts.step(place, step);
    return place?.name;
  };

  it('is that class, where nothing else is said', () => {
    expect(follow('f')).toBe('q:Client#');
    expect(follow('f', 'run')).toBe('q:Client#run');
  });

  it('is inherited from', () => {
    expect(follow('g', 'run')).toBe('q:Client#run');
    expect(follow('g', 'own')).toBe('p:Own#own');
  });
});
