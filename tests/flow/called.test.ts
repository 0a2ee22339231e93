import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { findAsked, findCalled, findCallee } from '../../src/flow/called.ts';
import { ANY, DEEP, ENTRY, KEYS, leaveOut } from '../../src/flow/path.ts';
import { parse } from './parse.ts';

/** The expression that a program consists of. */
function read(text: string): TSESTree.Node {
  const found = parse(text).nodes.find((node) => node.type === 'ExpressionStatement');
  if (found?.type !== 'ExpressionStatement') throw new Error(`no expression: ${text}`);
  return found.expression;
}

describe('what a value is called', () => {
  it.for([
    ['a', 'a'],
    ['a.b', 'b'],
    [`a['b']`, 'b'],
    ['a[b]', undefined],
    [`a.get('b')`, 'b'],
    ['a()', undefined],
    ['1', undefined],
  ] as const)('%s: %s', ([text, name]) => {
    expect(findCalled(read(text), [])).toBe(name);
  });

  it.for([
    [['b'], 'b'],
    [['b', 'c'], 'c'],
    [['b', DEEP], 'b'],
    [[DEEP], 'a'],
    [['b', leaveOut(DEEP, ['c'])], 'b'],
    [[ANY], undefined],
    [['b', ANY], undefined],
    [[KEYS], undefined],
    [[ENTRY], undefined],
  ] as const)('the part at %j: %s', ([steps, name]) => {
    expect(findCalled(read('a'), steps)).toBe(name);
  });
});

describe('what something is asked for by', () => {
  it.for(['get', 'getOrThrow', 'header', 'getHeader', 'cookie', 'getCookie', 'param', 'query'])(
    '%s',
    (name) => {
      expect(findAsked(read(`a.${name}('b')`))).toBe('b');
      expect(findAsked(read(`${name}(a, 'b')`))).toBe('b');
    },
  );

  it.for(['a.set("b")', 'a.get()', 'a.get(b)', 'a[get]("b")', '(a || get)("b")', 'a.get', 'new get("b")'])(
    'not %s',
    (text) => {
      expect(findAsked(read(text))).toBeUndefined();
    },
  );
});

describe('what a function is called', () => {
  it.for([
    ['a()', 'a'],
    ['a.b()', 'b'],
    ['(a as any)()', 'a'],
    ['a[b]()', undefined],
    ['(a || b)()', undefined],
    ['a', undefined],
  ] as const)('%s: %s', ([text, name]) => {
    expect(findCallee(read(text))).toBe(name);
  });
});
