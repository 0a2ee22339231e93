import { describe, expect, it } from 'vitest';
import { compareOrder, createCoverage, isOptional, type Order } from '../../src/flow/order.ts';
import { findNode, parse } from './parse.ts';

/** How `x = 1` stands to the use `use(x)`; the variable is the program's. */
function order(code: string): Order {
  const source = parse(`let x, y; ${code}`);
  return compareOrder(findNode(source, 'x = 1'), findNode(source, 'use(x)'), source.ast);
}

const ORDERS: Readonly<Record<Order, readonly string[]>> = {
  before: [
    'x = 1; use(x);',
    'x = 1; if (y) use(x);',
    'x = 1; while (y) { use(x); }',
    'x = 1; [1].map(() => use(x));',
    'x = 1; (() => use(x))();',
    'x = 1; function f() { x = 2; use(x); }',
    '{ x = 1; } use(x);',
    'if (x = 1) use(x);',
    'if (x = 1) y(); use(x);',
    'y(x = 1); use(x);',
    'do { x = 1; } while (y); use(x);',
    'for (x = 1; y; ) use(x);',
    'for (const z of (x = 1)) use(x);',
    'try { x = 1; } finally { y(); } use(x);',
    'try { y(); } finally { x = 1; } use(x);',
    '(x = 1) && use(x);',
    'switch (x = 1) { case y: use(x); }',
    'label: { x = 1; } use(x);',
  ],
  maybe: [
    'if (y) x = 1; use(x);',
    'if (y) { } else { x = 1; } use(x);',
    'y && (x = 1); use(x);',
    'y ? (x = 1) : 0; use(x);',
    'while (y) { x = 1; } use(x);',
    'while (y) { use(x); x = 1; }',
    'for (;;) { use(x); x = 1; }',
    'for (; y; x = 1) { use(x); }',
    'for (const z of y) { use(x); x = 1; }',
    'for (const z in y) { if (z) { x = 1; continue; } use(x); }',
    'do { use(x); x = 1; } while (y);',
    'while (y) { if (z) { x = 1; } else { use(x); } }',
    'try { y(); } catch { x = 1; } use(x);',
    'try { if (y) { x = 1; throw y; } } catch { } use(x);',
    'switch (y) { case 1: x = 1; } use(x);',
    'function f() { x = 1; } use(x);',
    'const f = () => { x = 1; }; use(x);',
    'y(() => use(x)); x = 1;',
    'function f() { use(x); } x = 1;',
    'function f(a = x = 1) { use(x); }',
    'setTimeout(() => { use(x); }); x = 1;',
    'for (;;) { if (y) { x = 1; break; } use(x); }',
  ],
  never: [
    'use(x); x = 1;',
    'use(x), x = 1;',
    'if (y) { x = 1; } else { use(x); }',
    'if (y) { use(x); } else { x = 1; }',
    'y ? (x = 1) : use(x);',
    'if (use(x)) { x = 1; }',
    'function f() { if (y) { x = 1; return; } use(x); }',
    'function f() { if (y) { x = 1; throw y; } use(x); }',
    'use(x) && (x = 1);',
    'function f() { use(x); x = 1; }',
    '[1].map(() => use(x)); x = 1;',
    '(() => use(x))(); x = 1;',
  ],
};

for (const [answer, programs] of Object.entries(ORDERS)) {
  describe(`a write is there ${answer}`, () => {
    it.for([...programs])('%s', (code) => {
      expect(order(code)).toBe(answer);
    });
  });
}

it('a write of a value that uses the variable comes after', () => {
  const source = parse('let x; x = use(x);');
  expect(compareOrder(findNode(source, 'x = use(x)'), findNode(source, 'use(x)'), source.ast)).toBe('never');
});

it('a loop around the variable is none to it: each round has one of its own', () => {
  const source = parse('for (;;) { let x; use(x); x = 1; }');
  const home = source.nodes.find((node) => node.type === 'BlockStatement');
  if (home === undefined) throw new Error('no block');
  expect(compareOrder(findNode(source, 'x = 1'), findNode(source, 'use(x)'), home)).toBe('never');
});

describe('branches that write', () => {
  /** Do the writes `x = …`, noted from the last to the first, leave no way around? */
  const covers = (code: string): boolean => {
    const source = parse(`let x, y; ${code} use(x);`);
    const use = findNode(source, 'use(x)');
    const coverage = createCoverage((node) => compareOrder(node, use, source.ast));
    const writes = source.nodes.filter((node) => node.type === 'AssignmentExpression');
    return writes.reverse().some((write) => coverage.add(write));
  };
  it.for([
    'if (y) x = 1; else x = 2;',
    'if (y) { x = 1; } else { x = 2; }',
    'if (y) x = 1; else if (z) x = 2; else x = 3;',
    'if (y) { if (z) x = 1; else x = 2; } else x = 3;',
    'y ? (x = 1) : (x = 2);',
    'if (y) x = 1; else throw y;',
  ])('leave no way around: %s', (code) => {
    expect(covers(code)).toBe(true);
  });
  it.for([
    'if (y) x = 1;',
    'if (y) x = 1; else y();',
    'if (y) x = 1; else if (z) x = 2;',
    'if (y) x = 1; if (z) x = 2;',
    'if (y) { if (z) x = 1; } else x = 3;',
    'while (y) { if (y) x = 1; else x = 2; }',
    'y && (x = 1);',
    'try { } catch { x = 1; }',
    'function f() { if (y) x = 1; else x = 2; }',
  ])('leave a way around: %s', (code) => {
    expect(covers(code)).toBe(false);
  });
});

describe('what may be passed over', () => {
  it.for<readonly [code: string, child: string, isPassed: boolean]>([
    ['if (a) b; else c;', 'a', false],
    ['a && b;', 'a', false],
    ['a && b;', 'b', true],
    ['a ?? b;', 'b', true],
    ['a ? b : c;', 'a', false],
    ['a ? b : c;', 'b', true],
    ['a ? b : c;', 'c', true],
    ['for (a; b; c) {}', 'a', false],
    ['for (a; b; c) {}', 'b', false],
    ['for (a; b; c) {}', 'c', true],
    ['for (a of b) {}', 'a', true],
    ['for (a of b) {}', 'b', false],
    ['for (a in b) {}', 'b', false],
    ['for (a in b) {}', 'a', true],
    ['while (a) {}', 'a', false],
    ['while (a) {}', '{}', true],
    ['do {} while (a);', '{}', false],
    ['try {} catch { }', '{}', false],
    ['[a = b] = c;', 'b', true],
    ['[a = b] = c;', 'a', false],
    ['(() => a);', 'a', true],
    ['a + b;', 'b', false],
  ])('%s: is %s? %s', ([code, child, isPassed]) => {
    const node = findNode(parse(code), child);
    if (node.parent == null) throw new Error('no parent');
    expect(isOptional(node, node.parent)).toBe(isPassed);
  });
});
