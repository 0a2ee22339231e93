import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { isFunction } from '../../src/ast/index.ts';
import {
  eitherProperty,
  foundNodes,
  getFilled,
  NOT_KNOWN,
  NOT_SET,
  only,
  overlay,
  propertyOf,
  union,
  UNKNOWN,
} from '../../src/scope/origin.ts';
import {
  createFuel,
  createScope,
  findOnlyLiteral,
  findOnlyText,
  type Values,
} from '../../src/scope/index.ts';
import { parse, scopeOf, sentences } from '../support/scope.ts';
import { values, world } from './world.ts';

/** So many expressions, each another. */
function nodes(count: number): readonly TSESTree.Node[] {
  const { sourceCode } = parse(Array.from({ length: count }, (_, index) => `${index};`).join(''));
  return sourceCode.ast.body.flatMap((one) => (one.type === 'ExpressionStatement' ? [one.expression] : []));
}

const each = (count: number) => nodes(count).map((node) => only({ kind: 'node', node }));

describe('either of several values', () => {
  it('is unknown of none, and the one of one', () => {
    const [one] = each(1);
    expect(union([])).toBe(UNKNOWN);
    expect(one && union([one])).toBe(one);
  });
  it('lists what is the same once', () => {
    const [one, other] = each(2);
    if (one === undefined || other === undefined) throw new Error('no nodes');
    expect(union([one, other, one]).list).toEqual([...one.list, ...other.list]);
  });
  it('is complete where all are, and missing where one is', () => {
    const [one, other] = each(2);
    if (one === undefined || other === undefined) throw new Error('no nodes');
    expect(union([one, other])).toMatchObject({ complete: true, missing: false });
    expect(union([one, { ...other, complete: false }])).toMatchObject({ complete: false, missing: false });
    expect(union([one, { ...other, missing: true }])).toMatchObject({ complete: true, missing: true });
  });
  it('tells sixty-four apart, and no more', () => {
    const all = union(each(64));
    const more = union(each(65));
    expect([all.list.length, all.complete]).toEqual([64, true]);
    expect([more.list.length, more.complete]).toEqual([64, false]);
  });
});

describe('either of several properties', () => {
  it('is the one of one', () => {
    expect(eitherProperty([NOT_KNOWN])).toBe(NOT_KNOWN);
  });
  it('is unknown or missing where one is', () => {
    const found = foundNodes(nodes(1));
    expect(eitherProperty([found, found])).toEqual(found);
    expect(eitherProperty([found, NOT_SET])).toEqual({ ...found, missing: true });
    expect(eitherProperty([found, NOT_KNOWN])).toEqual({ ...found, unknown: true });
  });
  it('keeps sixty-four expressions, and knows of twice as many', () => {
    const half = nodes(64);
    const all = eitherProperty([foundNodes(half), foundNodes(nodes(64))]);
    const more = eitherProperty([foundNodes(half), foundNodes(nodes(65))]);
    expect([all.nodes.length, all.unknown]).toEqual([64, false]);
    expect([more.nodes.length, more.unknown]).toEqual([64, true]);
  });
  it('counts what is known without an expression', () => {
    const half = foundNodes(nodes(64));
    const known = (count: number) =>
      propertyOf({ list: each(count).flatMap(({ list }) => list), complete: true, missing: false });
    const more = eitherProperty([half, known(65)]);
    expect(eitherProperty([half, known(64)]).unknown).toBe(false);
    expect([more.origins.length, more.unknown]).toEqual([64, true]);
  });
  it('of layers, is what shows of them', () => {
    const [top, below] = nodes(2).map((node) => foundNodes([node]));
    if (top === undefined || below === undefined) throw new Error('no nodes');
    expect(overlay([])).toBe(NOT_SET);
    expect(overlay([top, below])).toEqual(top);
    expect(overlay([NOT_SET, below])).toEqual(below);
    expect(overlay([NOT_KNOWN, below])).toEqual({ ...below, unknown: true });
    expect(overlay([NOT_SET, NOT_SET])).toEqual(NOT_SET);
    expect(overlay([{ ...top, missing: true }, below]).nodes).toEqual([...top.nodes, ...below.nodes]);
  });
  it('of no expressions, is not set', () => {
    expect(foundNodes([])).toBe(NOT_SET);
    expect(getFilled({ all: [], of: () => [] })).toMatchObject({ nodes: [], missing: false, unknown: true });
  });
});

const holes = (count: number): string => 'ask(`' + '${x}a'.repeat(count) + '`)';

sentences('how much of a text is known', values, {
  'thirty-two parts': [holes(16), `\`${'${…}a'.repeat(16)}\``],
  'thirty-four parts': [holes(17), `\`${'${…}a'.repeat(16)}\${…}\``],
  '20,000 characters': [`ask('${'a'.repeat(19_999)}' + 'b')`, `'${'a'.repeat(19_999)}b'`],
  '20,001 characters': [`ask('${'a'.repeat(20_000)}' + 'b')`, `\`${'a'.repeat(20_000)}\${…}\``],
  'a text and a truth value': [`ask('a' + true)`, "'atrue'"],
  'two truth values': [`ask(true + true)`, '…'],
  'a number and a truth value': [`ask(1 + true)`, '…'],
});

describe('the only value', () => {
  const [node] = nodes(1);
  if (node === undefined) throw new Error('no node');
  const literal = (value: string | number) => ({ kind: 'literal', value, node, head: node }) as const;
  const cases: readonly (readonly [string, Values, string | undefined])[] = [
    ['a text', { known: [literal('a')], complete: true }, 'a'],
    ['a number', { known: [literal(1)], complete: true }, '1'],
    ['one of two', { known: [literal('a'), literal('b')], complete: true }, undefined],
    ['one that may be another', { known: [literal('a')], complete: false }, undefined],
    [
      'a text with a hole',
      { known: [{ kind: 'text', parts: ['a', undefined], node, head: node }], complete: true },
      undefined,
    ],
    ['none', { known: [], complete: true }, undefined],
  ];
  it.each(cases)('%s', (_, given, text) => {
    expect(findOnlyText(given)).toBe(text);
    expect(findOnlyLiteral(given)).toBe(text === undefined ? undefined : given.known[0]);
  });
});

describe('a file', () => {
  it('without scopes has no nodes, texts and exports', () => {
    const snippet = parse(`export const f = () => 'a'`);
    const scope = createScope({ scopes: [], visitorKeys: snippet.sourceCode.visitorKeys }, world);
    const [owner] = scopeOf(snippet, world).getNodes().filter(isFunction);
    expect(scope.getNodes()).toEqual([]);
    expect(scope.getTexts()).toEqual([]);
    expect(owner && scope.exported(owner)).toBeUndefined();
  });
  it('has the nodes below one of it, parents first', () => {
    const { sourceCode } = parse(`f(1)`);
    const scope = scopeOf({ sourceCode, questions: [] }, world);
    const types = scope.nodesIn(sourceCode.ast)?.map(({ type }) => type);
    expect(types).toEqual(['Program', 'ExpressionStatement', 'CallExpression', 'Identifier', 'Literal']);
  });
  it('has none that are known without fuel', () => {
    const { sourceCode } = parse(`f(1)`);
    const { scopeManager, visitorKeys } = sourceCode;
    const scope = createScope({ scopes: scopeManager?.scopes ?? [], visitorKeys }, world, createFuel(3));
    expect(scope.nodesIn(sourceCode.ast)).toBeUndefined();
  });
});
