import { component, type SameValue } from '../../src/scope/index.ts';
import { createAskers, sentences } from '../support/scope.ts';
import { createToyFacts } from '../support/toy-facts.ts';

const same = (from: SameValue['from'], path: readonly string[] = []): SameValue[] => [
  { from, path, when: [] },
];

const when = (argument: number, present: boolean): SameValue[] => [
  { from: 0, path: [], when: [{ argument, present }] },
];

const { api, values } = createAskers(
  createToyFacts({
    places: [
      'lib.keep()',
      'lib.second()',
      'lib.part()',
      'lib.make()',
      'lib.alone()',
      'lib.both()',
      'lib.Box#.*',
      'lib.Box#.copy()',
      'lib.Pool#.query()',
    ],
    same: {
      'lib.keep()': same(0),
      'lib.second()': same(1),
      'lib.part()': same(0, ['a', 'b']),
      'lib.make()': same(0, [component.instance]),
      'lib.alone()': when(1, false),
      'lib.both()': when(1, true),
      'lib.Box#': same(0),
      'lib.Box#.*': same('receiver'),
      'lib.Box#.copy()': same('receiver'),
    },
  }),
);

const lib = `import * as lib from 'lib'; import { Box, Pool, keep, second, part, make, alone, both } from 'lib';`;

sentences('the very value that is given', values, {
  'to a call': [`${lib} ask(keep('a'))`, "lib.keep() | 'a' | …"],
  'to a call in second place': [`${lib} ask(second('a', 'b'))`, "lib.second() | 'b' | …"],
  'to a call that is given too little': [`${lib} ask(second('a'))`, 'lib.second() | …'],
  'to a constructor': [`${lib} ask(new Box('a'))`, "lib.Box# | 'a' | …"],
  'within an object': [`${lib} ask(part({ a: { b: 1 } }))`, 'lib.part() | 1 | …'],
  'within another object': [`${lib} ask(part({ b: { a: 1 } }))`, 'lib.part() | undefined | …'],
  'where another argument is left out': [`${lib} ask(alone('a'))`, "lib.alone() | 'a' | …"],
  'where another argument should be left out': [`${lib} ask(alone('a', 1))`, 'lib.alone() | …'],
  'where another argument is given': [`${lib} ask(both('a', 1))`, "lib.both() | 'a' | …"],
  'where another argument should be given': [`${lib} ask(both('a'))`, 'lib.both() | …'],
  'where the place is no call': [`${lib} ask(keep)`, 'lib.keep | …'],
});

sentences('the very value that a method is called on', api, {
  'of the object itself': [`${lib} ask(new Box(x).copy())`, 'lib.Box#.copy() | lib.Box#'],
  'by a name for the method': [`${lib} const { copy } = new Box(x); ask(copy())`, 'lib.Box#.copy()'],
  'of a member that nobody knows': [`${lib} ask(new Box(x)[k])`, 'lib.Box#.* | lib.Box#'],
  'of a member that is known': [`${lib} ask(new Box(x).other)`, 'nothing'],
});

sentences('an instance of what is given', api, {
  'of a class of a package': [`${lib} ask(make(Pool))`, 'lib.make() | lib.Pool#'],
  'of a class of the file': [`${lib} class A { db = new Pool() } ask(make(A).db)`, 'lib.Pool#'],
  'of no class': [`${lib} ask(make({ db: new Pool() }).db)`, 'nothing'],
  'of what nobody knows': [`${lib} ask(make(x))`, 'lib.make()'],
  'of what a package has no instances of': [`${lib} ask(make(keep))`, 'lib.make()'],
});
