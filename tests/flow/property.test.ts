import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRELUDE, run } from './world.ts';

const SEED = 20_261_121;

/** Stands where another program has data of others, or a sanitizer. */
const HOLE = '§';

const name = fc.constantFrom('a', 'b', 'c');
/** Parts of programs. Tests of values say of a value what holds for all that is the same value. */
const createGrammar = (hasTests: boolean) =>
  fc.letrec<{ expression: string; test: string; statement: string }>((tie) => {
    const inner = tie('expression');
    const statements = fc.array(tie('statement'), { maxLength: 2 }).map((list) => list.join(' '));
    return {
      expression: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        name,
        fc.constantFrom('req.query.x', "'text'", 'req.query.x.y'),
        fc.tuple(inner, inner).map(([left, right]) => `(${left} + ${right})`),
        fc.tuple(inner, inner).map(([left, right]) => `(t() ? ${left} : ${right})`),
        fc.tuple(inner, inner).map(([left, right]) => `(${left} || ${right})`),
        inner.map((part) => `\`x\${${part}}\``),
        inner.map((part) => `({ k: ${part} }).k`),
        inner.map((part) => `[${part}][0]`),
        inner.map((part) => `same(${part})`),
        inner.map((part) => `${part}.trim()`),
        inner.map((part) => `wash(${part})`),
      ),
      test: !hasTests
        ? fc.constant('t()')
        : fc.oneof(
            name.map((one) => `L.includes(${one})`),
            name.map((one) => `!L.includes(${one})`),
            name.map((one) => `${one} === 'a'`),
            name.map((one) => `/^[a-z]+$/.test(${one})`),
            name.map((one) => `isFine(${one})`),
            fc.constant('t()'),
          ),
      statement: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        inner.map((part) => `sink(${part});`),
        fc.tuple(name, inner).map(([left, right]) => `${left} = ${right};`),
        fc.tuple(name, inner).map(([left, right]) => `o.${left} = ${right}; sink(o.${left});`),
        fc
          .tuple(tie('test'), statements, statements)
          .map(([test, yes, no]) => `if (${test}) { ${yes} } else { ${no} }`),
        tie('test').map((test) => `if (${test}) return;`),
        fc.tuple(tie('test'), statements).map(([test, body]) => `while (${test}) { ${body} }`),
        statements.map((body) => `list.forEach((c) => { ${body} });`),
        statements.map((body) => `try { ${body} } catch {}`),
      ),
    };
  });

/** A program with a hole in it, from its parts. */
function createProgram(hasTests: boolean): fc.Arbitrary<string> {
  const { expression, statement } = createGrammar(hasTests);
  const statements = fc.array(statement, { minLength: 1, maxLength: 4 });
  return fc.tuple(statements, expression, name, statements).map(
    ([before, part, to, after]) => `${PRELUDE}
const L = ['a', 'b']; const same = (v) => v; const o = {}; const list = ['a'];
server.get((req) => { let a = 'a', b = req.query.b, c;
${before.join('\n')}
${to} = ${HOLE}(${part});
sink(${to});
${after.join('\n')}
});`,
  );
}

const program = createProgram(true);
/** Without tests: what is found out about a value is found out about what it was made of, too. */
const untested = createProgram(false);

/** The lines of sinks that are reached. */
const found = (code: string): readonly number[] => run(code).lines;

describe('whatever the program', () => {
  it('a sanitizer taken out takes no finding away', () => {
    let cleared = 0;
    fc.assert(
      fc.property(untested, (code) => {
        const washed = found(code.replaceAll(HOLE, 'wash'));
        const open = found(code.replaceAll(HOLE, ''));
        if (washed.length < open.length) cleared += 1;
        expect(washed.filter((line) => !open.includes(line))).toEqual([]);
      }),
      { seed: SEED, numRuns: 150 },
    );
    expect(cleared).toBeGreaterThan(15);
  });

  it('all sanitizers taken out take no finding away', () => {
    fc.assert(
      fc.property(untested, (code) => {
        const washed = found(code.replaceAll(HOLE, 'wash'));
        const open = found(code.replaceAll(HOLE, '').replace(/\bwash\(/g, '('));
        expect(washed.filter((line) => !open.includes(line))).toEqual([]);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('data of others put in takes no finding away', () => {
    fc.assert(
      fc.property(program, (code) => {
        const before = found(code.replaceAll(HOLE, ''));
        const after = found(code.replaceAll(HOLE, 'req.query.z || '));
        expect(before.filter((line) => !after.includes(line))).toEqual([]);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('asked again, the answers are the same', () => {
    fc.assert(
      fc.property(program, (code) => {
        const written = code.replaceAll(HOLE, '');
        expect(run(written)).toEqual(run(written));
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});
