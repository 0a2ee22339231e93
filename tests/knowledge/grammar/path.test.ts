import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePath, PathSyntaxError, printPath, type Path } from '../../../src/knowledge/grammar/index.ts';

const once = (position: number) => ({ from: position, to: position });
const member = (...names: string[]) => ({ kind: 'member', names }) as const;

describe('a path', () => {
  it.each<[string, string, Path]>([
    ['is empty for the exports', '', []],
    ['starts with a member', 'Pool', [member('Pool')]],
    ['goes on with a member', 'a.b', [member('a'), member('b')]],
    ['may start with a dot', '.a', [member('a')]],
    ['names one of several', 'a.{b,c}', [member('a'), member('b', 'c')]],
    ['starts with one of several', '{a,b}()', [member('a', 'b'), { kind: 'result' }]],
    ['takes the value of any member', 'a.*', [member('a'), { kind: 'anyMember' }]],
    ['takes the names of the members', 'a.*key', [member('a'), { kind: 'keys' }]],
    ['takes any chain', 'z.**.parse', [member('z'), { kind: 'anyChain' }, member('parse')]],
    ['takes an instance', 'Pool#', [member('Pool'), { kind: 'instance' }]],
    ['goes on from an instance', 'Pool#query', [member('Pool'), { kind: 'instance' }, member('query')]],
    [
      'goes on from an instance to one of several',
      'A#{b,c}',
      [member('A'), { kind: 'instance' }, member('b', 'c')],
    ],
    ['takes a result', 'f()', [member('f'), { kind: 'result' }]],
    ['takes what the module gives when called', '()', [{ kind: 'result' }]],
    ['takes an argument', 'f(0)', [member('f'), { kind: 'argument', range: once(0) }]],
    [
      'takes an option',
      'f(1).a.b',
      [member('f'), { kind: 'argument', range: once(1) }, member('a'), member('b')],
    ],
    ['takes the last argument', 'f(-1)', [member('f'), { kind: 'argument', range: once(-1) }]],
    ['takes a range of arguments', 'f(0..2)', [member('f'), { kind: 'argument', range: { from: 0, to: 2 } }]],
    [
      'takes all arguments from one on',
      'f(1..)',
      [member('f'), { kind: 'argument', range: { from: 1, to: undefined } }],
    ],
    [
      'takes an argument of a constructor',
      'new Pool(0).ssl',
      [member('Pool'), { kind: 'construct' }, { kind: 'argument', range: once(0) }, member('ssl')],
    ],
    ['takes what a constructor gives for an instance', 'new Pool()', [member('Pool'), { kind: 'instance' }]],
    [
      'takes an argument of the constructor of a member',
      'new a.B(0)',
      [member('a'), member('B'), { kind: 'construct' }, { kind: 'argument', range: once(0) }],
    ],
    ['takes a tagged template', 'Sql~()', [member('Sql'), { kind: 'tag' }, { kind: 'result' }]],
    [
      'takes the texts of a tagged template',
      'sql~(0)',
      [member('sql'), { kind: 'tag' }, { kind: 'argument', range: once(0) }],
    ],
    [
      'takes the holes of a tagged template',
      'sql~(1..)',
      [member('sql'), { kind: 'tag' }, { kind: 'argument', range: { from: 1, to: undefined } }],
    ],
    [
      'takes a parameter of a callback',
      'f(1:0)',
      [member('f'), { kind: 'callback', range: once(1), parameter: 0 }],
    ],
    [
      'takes a parameter of any callback',
      'f(1..:0)',
      [member('f'), { kind: 'callback', range: { from: 1, to: undefined }, parameter: 0 }],
    ],
    [
      'takes a parameter of a listener',
      'Server#on:message(0)',
      [member('Server'), { kind: 'instance' }, { kind: 'event', names: ['message'], parameter: 0 }],
    ],
    [
      'takes a parameter of either listener',
      'on:{data,end}(0)',
      [{ kind: 'event', names: ['data', 'end'], parameter: 0 }],
    ],
    ['has names with signs', '$a._b', [member('$a'), member('_b')]],
    ['has names with hyphens', 'a.x-y', [member('a'), member('x-y')]],
    ['goes on after a result', 'f().g()', [member('f'), { kind: 'result' }, member('g'), { kind: 'result' }]],
  ])('%s', (_, text, path) => {
    expect(parsePath(text)).toEqual(path);
    expect(parsePath(printPath(path))).toEqual(path);
  });
});

describe('a path that is not one', () => {
  it.each([
    ['ends after a dot', 'a.', 3, 'a name'],
    ['has two dots', 'a..b', 3, 'a name'],
    ['leaves a call open', 'f(', 3, 'a number'],
    ['leaves an argument open', 'f(0', 4, "')'"],
    ['leaves a list of names open', '{a,b', 5, "'}'"],
    ['has an empty list of names', 'a.{}', 4, 'a name'],
    ['has an unknown sign', 'a!b', 2, "one of '.', '#', '(', '~'"],
    ['has a blank', 'a b', 2, "one of '.', '#', '(', '~'"],
    ['constructs nothing', 'new ', 5, 'a name'],
    ['constructs without a call', 'new Pool', 9, "'('"],
    ['counts a position from before the last', 'f(-2)', 3, '-1 or a position'],
    ['has a range that goes back', 'f(2..1)', 6, 'a position from 2 on'],
    ['has a range from the last', 'f(-1..)', 3, 'a position'],
    ['has a name for a position', 'f(a)', 3, 'a number'],
    ['counts from minus nought', 'f(-0)', 3, 'a number'],
    ['has a parameter from the end', 'f(0:-1)', 5, 'a parameter'],
    ['has an event without a parameter', 'on:data', 8, "'('"],
    ['has an event parameter from the end', 'on:data(-1)', 9, 'a parameter'],
    ['has a template that is not called', 'sql~', 5, "'('"],
    ['has a template with a member', 'sql~.a', 5, "'('"],
  ])('%s', (_, text, column, expected) => {
    const parse = () => parsePath(text);
    expect(parse).toThrow(PathSyntaxError);
    expect(parse).toThrow(`path '${text}', column ${column}: expected ${expected}`);
  });
});

const name = fc.stringMatching(/^[a-zA-Z$_][\w$-]{0,5}$/).filter((text) => text !== 'on' && text !== 'new');
const names = fc.array(name, { minLength: 1, maxLength: 3 });
const position = fc.nat(99);
const range = fc.oneof(
  fc.constant(once(-1)),
  position.map(once),
  position.map((from) => ({ from, to: undefined })),
  fc.tuple(position, fc.integer({ min: 1, max: 99 })).map(([from, more]) => ({ from, to: from + more })),
);
const argument = range.map((one) => ({ kind: 'argument', range: one }) as const);
const callback = fc
  .tuple(range, position)
  .map(([one, parameter]) => ({ kind: 'callback', range: one, parameter }) as const);
const result = fc.constant({ kind: 'result' } as const);
const dotted = fc.oneof(
  names.map((all) => member(...all)),
  fc.constantFrom({ kind: 'anyMember' } as const, { kind: 'keys' } as const, { kind: 'anyChain' } as const),
  fc.tuple(names, position).map(([all, parameter]) => ({ kind: 'event', names: all, parameter }) as const),
);
const step = fc.oneof(
  dotted.map((one): Path => [one]),
  fc.oneof(result, argument, callback).map((one): Path => [one]),
  fc.constant<Path>([{ kind: 'instance' }]),
  fc.oneof(result, argument, callback).map((one): Path => [{ kind: 'tag' }, one]),
);
const steps = fc.array(step, { maxLength: 6 }).map((all): Path => all.flat());
const constructed = fc
  .tuple(fc.array(dotted, { minLength: 1, maxLength: 3 }), fc.oneof(argument, callback), steps)
  .map(([head, first, rest]): Path => [...head, { kind: 'construct' }, first, ...rest]);

describe('parse and print', () => {
  it('are inverse: what is printed is parsed to the same path', () => {
    fc.assert(
      fc.property(fc.oneof(steps, constructed), (path) => {
        expect(parsePath(printPath(path))).toEqual(path);
      }),
    );
  });
  it('are inverse: what is parsed is printed to a text that means the same', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ab.#~(){},*0-1:on ')), maxLength: 12 }),
        (text) => {
          let path: Path;
          try {
            path = parsePath(text);
          } catch (error) {
            expect(error).toBeInstanceOf(PathSyntaxError);
            return;
          }
          expect(parsePath(printPath(path))).toEqual(path);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
