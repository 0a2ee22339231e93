import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { indexFile } from '../../src/flow/file-index.ts';
import { createPassings, type Passing } from '../../src/flow/passing.ts';
import { DEEP, getLeftOut, isDeep, leaveOut } from '../../src/flow/path.ts';
import type { Place } from '../../src/scope/index.ts';
import { findNode, parse } from './parse.ts';

describe('what calls of packages pass to functions of the file', () => {
  const source = parse('f(() => 1); g(() => 2);');
  const call = (text: string) => findNode(source, text) as TSESTree.CallExpression;
  const owner = (text: string) => findNode(source, text) as TSESTree.ArrowFunctionExpression;
  const make = (): Passing<Place> => () => undefined;

  it('is kept by call and function', () => {
    const passings = createPassings<Place>();
    const [one, other] = [make(), make()];
    passings.add(call('f(() => 1)'), owner('() => 1'), one);
    passings.add(call('f(() => 1)'), owner('() => 1'), other);
    passings.add(call('f(() => 1)'), owner('() => 2'), other);
    expect(passings.find(call('f(() => 1)'), owner('() => 1'))).toEqual([one, other]);
    expect(passings.find(call('f(() => 1)'), owner('() => 2'))).toEqual([other]);
    expect(passings.find(call('g(() => 2)'), owner('() => 1'))).toEqual([]);
  });

  it('is no more than anybody writes', () => {
    const passings = createPassings<Place>();
    for (let count = 0; count < 20; count += 1) passings.add(call('f(() => 1)'), owner('() => 1'), make());
    expect(passings.find(call('f(() => 1)'), owner('() => 1'))).toHaveLength(16);
  });
});

describe('steps that leave something out', () => {
  it('leave out each name once, in order', () => {
    const step = leaveOut(leaveOut(DEEP, ['b', 'a']), ['c', 'a']);
    expect(getLeftOut(step)).toEqual(['a', 'b', 'c']);
    expect(isDeep(step)).toBe(true);
    expect(leaveOut(DEEP, ['a', 'b', 'c'])).toBe(step);
  });

  it('are what they were where nothing is left out', () => {
    expect(leaveOut(DEEP, [])).toBe(DEEP);
    expect(leaveOut('a', ['b'])).toBe('a');
    expect(getLeftOut(DEEP)).toEqual([]);
  });

  it('leave out no more than anybody takes away', () => {
    const names = Array.from({ length: 40 }, (_, at) => `a${at + 10}`);
    expect(getLeftOut(leaveOut(DEEP, names))).toHaveLength(30);
  });
});

describe('what a look at the whole file finds', () => {
  const source = parse(`
a.b = 1; a.b.c = 2; d.b += 3; e[f] = 4; e[f].b = 5; (g as any).b = 6; h = 7;
bus.emit('a'); bus.emit(); emit('b'); bus.send('c'); bus?.emit('d');
`);
  const index = indexFile(source.nodes);
  const written = (name: string): string[] =>
    index
      .getMemberWrites(name)
      .map(
        ({ holder, names, value }) => `${source.getText(holder)}|${names.join('.')}|${source.getText(value)}`,
      );

  it('are writes by the first of their names', () => {
    expect(written('b')).toEqual(['a|b|1', 'a|b.c|2', 'd|b|d.b += 3', 'g|b|6']);
    expect(written('c')).toEqual([]);
    expect(written('h')).toEqual([]);
  });

  it('are calls that send something', () => {
    expect(index.emits.map((one) => source.getText(one))).toEqual([`bus.emit('a')`, `bus?.emit('d')`]);
  });
});
