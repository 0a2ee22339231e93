import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/ast/index.ts';
import { parse, printValues, scopeOf, sentences, type Asker } from '../support/scope.ts';
import { world } from './world.ts';

/** Spells what the attribute `a`, or another, of the first element of a snippet is. */
function askerOf(name: string): Asker {
  return (code) => {
    const { sourceCode } = parse(code);
    const elements: TSESTree.JSXOpeningElement[] = [];
    walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
      if (node.type === 'JSXOpeningElement') elements.push(node);
    });
    const [element] = elements;
    if (element === undefined) throw new Error('no element');
    const scope = scopeOf({ sourceCode, questions: [] }, world);
    const of = { list: [{ kind: 'node', node: element }], complete: true, missing: false } as const;
    const found = scope.member(of, name);
    const isFound = found.nodes.length + found.origins.length > 0;
    const values = scope.propertyValues({ ...found, missing: false, unknown: false }, element);
    const states = [isFound && printValues(values), found.missing && 'missing', found.unknown && 'unknown'];
    return states.filter((state) => state !== false).join(' | ');
  };
}

sentences('an attribute of an element', askerOf('a'), {
  'as a text': [`<A a="x" />`, "'x'"],
  'as an expression': [`<A a={1} />`, '1'],
  'as a constant': [`const x = 'x'; <A a={x} />`, "'x'"],
  'that is missing': [`<A b="x" />`, 'missing'],
  'of an element without any': [`<A />`, 'missing'],
  'without a value': [`<A a />`, 'unknown'],
  twice: [`<A a="x" a="y" />`, "'y'"],
  'that is spread': [`<A {...{ a: 1 }} />`, '1'],
  'that is spread from an object without it': [`<A {...{ b: 1 }} />`, 'missing'],
  'that is spread from nobody knows what': [`<A {...x} />`, 'unknown'],
  'before what is spread': [`<A a="x" {...y} />`, "'x' | unknown"],
  'before what is spread, and has it': [`<A a="x" {...{ a: 'y' }} />`, "'y'"],
  'before what is spread, without it': [`<A a="x" {...{ b: 'y' }} />`, "'x'"],
  'after what is spread': [`<A {...y} a="x" />`, "'x'"],
  'with a namespace': [`<A n:a="x" />`, 'missing'],
});

sentences('the children of an element', askerOf('children'), {
  one: [`<A>{1}</A>`, '1'],
  several: [`<A>{1}{2}</A>`, 'unknown'],
  none: [`<A></A>`, 'missing'],
  'as an attribute': [`<A children={1} />`, '1'],
  'as an attribute, beside one': [`<A children={1}>{2}</A>`, '2'],
});

describe('a component', () => {
  const placesOf = (code: string, dialect?: 'module'): string => {
    const { sourceCode } = parse(code, dialect);
    const scope = scopeOf({ sourceCode, questions: [] }, world);
    const names: string[] = [];
    walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
      if (node.type === 'JSXOpeningElement') names.push(...scope.api(node.name).map((place) => place.name));
    });
    return names.join(' | ') || 'nothing';
  };
  it.each([
    ['that is imported', `import { Pool } from 'pg'; <Pool />`, 'pg.Pool'],
    ['that is a member', `import * as pg from 'pg'; <pg.Pool />`, 'pg.Pool'],
    [
      'that is a member of a member',
      `import * as pg from 'pg'; const lib = { pg }; <lib.pg.Pool />`,
      'pg.Pool',
    ],
    [
      'that is a member of this',
      `import { Pool } from 'pg'; class A { C = Pool; m() { return <this.C /> } }`,
      'pg.Pool',
    ],
    ['that is hidden', `import { Pool } from 'pg'; function f(Pool) { return <Pool /> }`, 'nothing'],
    ['that nobody declares', `<fetch />`, 'nothing'],
  ])('%s', (_, code, expected) => {
    expect(placesOf(code)).toBe(expected);
  });
});
