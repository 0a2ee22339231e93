import { describe, expect, it } from 'vitest';
import { open } from './world.ts';

describe('what the engine is asked', () => {
  const { flow, sinks } = open(`import { sink } from 'toy'; sink(process.argv);`);
  const node = sinks[0]?.value;

  it('tells nothing of kinds that it does not know', () => {
    if (node === undefined) throw new Error('no sink');
    expect(flow.trace('unheard', node, [])).toEqual({ kind: 'clean' });
    expect(flow.findTaint('unheard', node, [])).toBeUndefined();
    expect(flow.mayArrive('unheard')).toBe(false);
  });

  it('tells whether anything may arrive', () => {
    const asked: (readonly string[])[] = [];
    const some = open('', {
      mayHave: (names) => {
        asked.push(names);
        return names.includes('archive');
      },
    }).flow;
    expect(some.mayArrive('sql')).toBe(false);
    expect(some.mayArrive('path')).toBe(true);
    expect(some.mayArrive('logged')).toBe(true);
    expect(asked).toHaveLength(2);
    expect(some.mayArrive('path')).toBe(true);
    expect(asked).toHaveLength(2);
    expect(open('', { mayHave: () => false, isLibrary: true }).flow.mayArrive('sql')).toBe(true);
    expect(open('').flow.mayArrive('sql')).toBe(true);
  });

  it('asks for no way where nothing may arrive', () => {
    const code = `import app, { sink } from 'toy'; app().get((req) => sink(req.query.x));`;
    const found = (mayHave?: () => boolean): boolean => {
      const { flow: one, sinks: all } = open(code, mayHave === undefined ? {} : { mayHave });
      return all.some((sink) => one.findTaint(sink.kind, sink.value, sink.steps) !== undefined);
    };
    expect(found()).toBe(true);
    expect(found(() => false)).toBe(false);
  });
});
