import { describe, expect, it } from 'vitest';
import { printName } from '../../src/ast/index.ts';
import type { TypeFacts } from '../../src/flow/index.ts';
import { readMarks } from '../support/marks.ts';
import { PRELUDE, run } from './world.ts';

type Judgement = ReturnType<TypeFacts['judge']>;

const JUDGEMENTS = new Map<string | undefined, Judgement>(
  (['vouched', 'checked', 'harmless', 'claimed', 'lost'] as const).map((name) => [name, name]),
);

/** Types of this world: what is called `checked` is of a type that was checked, and so on; an element of it as well. */
const types: TypeFacts = {
  judge(node, steps, kinds) {
    const name = steps.at(-1) ?? printName(node).split('.').at(-1);
    if (name === 'forPaths') return kinds.includes('path') ? 'vouched' : 'open';
    if (printName(node) === 'part') return steps.join('.') === 'a' ? 'vouched' : 'open';
    return JUDGEMENTS.get(name) ?? 'open';
  },
};

/** Cases in a function that serves a request; `// !` marks each line at which its data arrives in spite of the types. */
function cases(table: Readonly<Record<string, string>>): void {
  for (const [name, body] of Object.entries(table)) {
    it(name, () => {
      const marked = `${PRELUDE}\nserver.get((req) => { const x = req.query.x; ${body}\n });`;
      const { code, marks } = readMarks(marked.replace(/\/\/ !$/gm, '// !tainted'));
      expect(run(code, { types }).lines).toEqual(marks.map(({ line }) => line));
    });
  }
}

describe('what types prove of values on their way', () => {
  cases({
    'somebody has seen to it': `const vouched = x; sink(vouched); sink('a' + vouched);
sink(x); // !`,
    'it was checked': `const checked = x; sink(checked); sink('a' + checked);`,
    'it is declared harmless': `const harmless = x; sink(harmless); const claimed = x; sink(claimed);`,
    'another kind of sink': `const forPaths = x; open(forPaths);
sink(forPaths); // !`,
    'the kind that clears it, too': `const m = { forPaths: x }; open(m.forPaths);
show(m.forPaths); // !`,
    'a part of it': `const part = { a: x, b: x }; sink(part.a);
sink(part.b); // !`,
    'one of two ways': `const vouched = x;
sink(isFine() ? vouched : x); // !`,
  });
});

describe('what says nothing', () => {
  cases({
    'an assertion': `
const harmless = x as string; sink(harmless); // !
const checked = x as string; sink(checked); // !
const vouched = x as string; sink(vouched);`,
    'each way to assert': `
const harmless = <string>x; sink(harmless); // !
const harmless2 = { harmless: (x as string)! }; sink(harmless2.harmless); // !
const m = { harmless: (x as string) satisfies string }; sink(m.harmless); // !
const n = { harmless: x as const2 }; sink(n.harmless); // !
const o = { harmless: x as a.const }; sink(o.harmless); // !
const p = { harmless: x as string[] }; sink(p.harmless); // !`,
    'no assertion': `const harmless = x as const; sink(harmless); const m = { harmless: x! }; sink(m.harmless); const n = { harmless: x satisfies string }; sink(n.harmless); const o = { checked: x as const }; sink(o.checked);`,
    'a type that nobody holds against the value': `
const lost = x; const harmless = lost; sink(harmless); // !
const claimed = lost; sink(claimed); // !
const checked = lost; sink(checked); const vouched = lost; sink(vouched);`,
    'what is claimed of the data at its source': `
sink(req.query.claimed); // !
const text = req.query.claimed; sink(text); // !
const harmless = req.query.claimed; sink(harmless); // !
const checked = req.query.claimed; sink(checked);
sink(req.query.harmless); sink(req.query.vouched);`,
  });
});

describe('what types are asked of', () => {
  const judged: string[] = [];
  const asked: TypeFacts = {
    judge(node) {
      judged.push(printName(node));
      return 'vouched';
    },
  };
  const ask = (body: string) => {
    judged.length = 0;
    return run(`${PRELUDE} import { a } from './a';\n${body}`, { types: asked });
  };

  it('what would be reported', () => {
    expect(ask(`server.get((req) => { sink(req.query.x); });`)).toMatchObject({ lines: [], unknown: [] });
    expect(judged).not.toEqual([]);
  });

  it('what nobody knows', () => {
    expect(ask(`sink(a);`)).toMatchObject({ lines: [], unknown: [] });
    expect(judged).not.toEqual([]);
  });

  it('not what is harmless', () => {
    expect(ask(`sink('a');`)).toMatchObject({ lines: [], unknown: [] });
    expect(judged).toEqual([]);
  });

  it('not what does harm by what it is', () => {
    expect(ask(`tell(asked());`)).toMatchObject({ lines: [2] });
    expect(judged).toEqual([]);
  });
});
