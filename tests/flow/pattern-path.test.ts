import { describe, expect, it } from 'vitest';
import { ANY } from '../../src/flow/path.ts';
import { takeApart } from '../../src/flow/pattern-path.ts';
import { getPatternPath } from '../../src/scope/index.ts';
import { parse } from './parse.ts';

/** What is asked of the whole when `steps` are asked of the name `x` in a pattern. */
function take(pattern: string, steps: readonly string[]) {
  const source = parse(`const ${pattern} = whole;`);
  const declarator = source.nodes.find((node) => node.type === 'VariableDeclarator');
  const names = source.nodes.filter((node) => node.type === 'Identifier' && node.name === 'x');
  const name =
    names.find((node) => source.findVariable(node)?.identifiers.some((one) => one === node)) ?? names.at(-1);
  if (declarator === undefined || name === undefined) throw new Error(`no x in ${pattern}`);
  const taken = takeApart(getPatternPath(name, declarator.id), steps);
  return {
    steps: taken.steps,
    defaults: taken.defaults.map(({ node, steps: asked }) => [source.getText(node), ...asked]),
  };
}

describe('a name in a pattern', () => {
  it.for<readonly [string, readonly string[], readonly string[] | undefined]>([
    ['x', [], []],
    ['x', ['a'], ['a']],
    ['{ x }', [], ['x']],
    ['{ x }', ['a'], ['x', 'a']],
    ['{ a: x }', ['b'], ['a', 'b']],
    ['{ a: { b: x } }', ['c'], ['a', 'b', 'c']],
    ["{ 'a-b': x }", [], ['a-b']],
    ['{ [key]: x }', [], [ANY]],
    ['[x]', [], ['0']],
    ['[, x]', ['a'], ['1', 'a']],
    ['[, [, x]]', [], ['1', '1']],
    ['{ a: [x] }', [], ['a', '0']],
    ['{ a, ...x }', ['b'], ['b']],
    ['{ a, ...x }', ['a'], undefined],
    ['{ a: { b, ...x } }', ['b'], undefined],
    ['{ a: { b, ...x } }', ['a'], ['a', 'a']],
    ['{ a, ...x }', [], []],
    ['[a, ...x]', ['0'], ['1']],
    ['[a, b, ...x]', ['3', 'c'], ['5', 'c']],
    ['[...x]', ['2'], ['2']],
    ['[a, ...x]', [ANY], [ANY]],
    ['[a, ...x]', ['length'], ['length']],
  ])('%s: %j is %j of the whole', ([pattern, asked, steps]) => {
    expect(take(pattern, asked)).toEqual({ steps, defaults: [] });
  });

  it('can have a default, of which the same is asked', () => {
    expect(take('{ x = y }', ['a'])).toEqual({ steps: ['x', 'a'], defaults: [['y', 'a']] });
    expect(take('{ a: { x = y } = z }', ['b'])).toEqual({
      steps: ['a', 'x', 'b'],
      defaults: [
        ['y', 'b'],
        ['z', 'x', 'b'],
      ],
    });
  });
});
