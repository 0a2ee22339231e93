import { describe, expect, it } from 'vitest';
import { createPathTable } from '../../src/flow/path.ts';
import { createStateTable, type CallNode, type Context } from '../../src/flow/state.ts';
import { parse } from './parse.ts';

const source = parse('a(); b(); c(); d();');
const calls = source.nodes.filter((node): node is CallNode => node.type === 'CallExpression');

function call(index: number): CallNode {
  const found = calls[index];
  if (found === undefined) throw new Error('no such call');
  return found;
}

/** Names of the calls, innermost first. */
function spell(context: Context | undefined): string {
  return context === undefined ? '' : source.getText(context.call).slice(0, 1) + spell(context.outer);
}

describe('states', () => {
  it('are one object for one node, path and context', () => {
    const [states, paths] = [createStateTable(), createPathTable()];
    const context = states.enter(call(0), undefined);
    const state = states.state(call(1), paths.of(['a']), context);
    expect(states.state(call(1), paths.of(['a']), context)).toBe(state);
    expect(states.state(call(2), paths.of(['a']), context)).not.toBe(state);
    expect(states.state(call(1), paths.of(['b']), context)).not.toBe(state);
    expect(states.state(call(1), paths.of(['a']), undefined)).not.toBe(state);
    expect(states.state(call(1), paths.of(['a']), states.enter(call(2), undefined))).not.toBe(state);
  });
});

describe('contexts', () => {
  it('are one object for one chain of calls', () => {
    const states = createStateTable();
    const outer = states.enter(call(0), undefined);
    expect(states.enter(call(0), undefined)).toBe(outer);
    expect(states.enter(call(1), outer)).toBe(states.enter(call(1), outer));
    expect(states.enter(call(1), undefined)).not.toBe(states.enter(call(1), outer));
    expect(
      new Set([outer, states.enter(call(1), outer), states.enter(call(1), undefined)].map(({ id }) => id))
        .size,
    ).toBe(3);
  });

  it('remember three calls, the innermost', () => {
    const states = createStateTable();
    let context: Context | undefined;
    const spelt: string[] = [];
    for (const index of [0, 1, 2, 3]) {
      context = states.enter(call(index), context);
      spelt.push(spell(context));
    }
    expect(spelt).toEqual(['a', 'ba', 'cba', 'dcb']);
  });

  it('end in a recursion: the same call again and again comes to one context', () => {
    const states = createStateTable();
    let context: Context | undefined;
    const met = new Set<Context>();
    for (let round = 0; round < 100; round += 1) met.add((context = states.enter(call(round % 2), context)));
    expect(met.size).toBeLessThan(8);
  });
});
