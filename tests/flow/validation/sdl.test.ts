import { describe, expect, it } from 'vitest';
import { ANY, DEEP, ENTRY, KEYS } from '../../../src/flow/path.ts';
import { createDocuments, proveArguments, readTypes } from '../../../src/flow/validation/sdl.ts';

const DOCUMENT = readTypes(`
"a text with type T { in it"
# type C { g(a: Int): Int }
"""a description with type D { g(a: Int): Int } in it"""
enum Order { NAME AGE }
interface Node { id(as: String): ID }
input Filter { name: String = "a", age: Int! inner: Filter, tags: [String!]!, by: Order, at: Date }
type Query {
  user(id: ID!, age: Int = 3, ok: Boolean, weight: Float, by: [Order]): User
  find(filter: Filter, all: [[String]], at: Date): [User!]!
  plain: User
}
extend type Query { more(a: Int): Int }
extend input Filter { more: Int }
`);

/** What is proven of a part of the arguments of a field. */
const prove = (names: readonly string[], ...steps: readonly string[]): string | undefined =>
  proveArguments([DOCUMENT], names, steps)?.kind;
const user = (...steps: readonly string[]) => prove(['Query', 'user'], ...steps);
const find = (...steps: readonly string[]) => prove(['Query', 'find'], ...steps);

describe('what a document of types proves', () => {
  it('of scalars', () => {
    expect(['id', 'age', 'ok', 'weight'].map((name) => user(name))).toEqual([
      'text',
      'harmless',
      'harmless',
      'harmless',
    ]);
    expect(user('by', '0')).toBe('harmless');
    expect(find('at')).toBe('unknown');
  });

  it('of fields that it does not name, and of no field', () => {
    expect(user('other')).toBeUndefined();
    expect(user()).toBeUndefined();
    expect(user(ANY)).toBeUndefined();
    expect(user(DEEP)).toBeUndefined();
    expect(prove(['Query', 'plain'], 'id')).toBeUndefined();
    expect(prove(['Query', 'unheard'], 'id')).toBeUndefined();
    expect(prove([], 'id')).toBeUndefined();
  });

  it('of the names of arguments', () => {
    expect(user(KEYS)).toBe('harmless');
    expect(find('filter', KEYS)).toBe('harmless');
  });

  it('of resolvers by their names', () => {
    expect(prove(['Query', 'user', 'resolve'], 'age')).toBe('harmless');
    expect(prove(['root', 'Query', 'user', 'subscribe'], 'id')).toBe('text');
    expect(prove(['user'], 'age')).toBe('harmless');
    expect(prove(['Unheard', 'user'], 'age')).toBe('harmless');
    expect(prove(['Node', 'user'], 'age')).toBeUndefined();
    expect(prove(['Node', 'id'], 'as')).toBe('text');
    expect(prove(['Query', 'more'], 'a')).toBe('harmless');
  });

  it('of lists', () => {
    expect(find('all')).toBe('any');
    expect(find('all', '0')).toBe('any');
    expect(find('all', '0', '1')).toBe('text');
    expect(find('all', ANY, ENTRY)).toBe('text');
    expect(find('all', 'length')).toBe('any');
    expect(find('all', DEEP)).toBe('any');
  });

  it('of objects that are given', () => {
    expect(find('filter')).toBe('any');
    expect(find('filter', DEEP)).toBe('any');
    expect(find('filter', 'name')).toBe('text');
    expect(find('filter', 'age')).toBe('harmless');
    expect(find('filter', 'more')).toBe('harmless');
    expect(find('filter', 'by')).toBe('harmless');
    expect(find('filter', 'at')).toBe('unknown');
    expect(find('filter', 'other')).toBe('unknown');
    expect(find('filter', 'tags', '2')).toBe('text');
    expect(find('filter', 'inner', 'inner', 'name')).toBe('text');
    expect(find('filter', ...Array<string>(4).fill('inner'), 'age')).toBe('harmless');
    expect(find('filter', ...Array<string>(9).fill('inner'), 'name')).toBe('unknown');
  });

  it('of what stands behind a comment or in a description, nothing', () => {
    expect(prove(['C', 'g'], 'a')).toBeUndefined();
    expect(prove(['D', 'g'], 'a')).toBeUndefined();
  });
});

describe('a document that is no whole one', () => {
  it.for([
    '',
    'type',
    'type A',
    'type A {',
    'enum',
    'enum A { B',
    'input A { b: [',
    'type A { b(',
    'type A { b(c',
    'type A { b(c:',
    '}',
  ])('is read as far as it goes: %s', (text) => {
    expect(proveArguments([readTypes(text)], ['A', 'b'], ['c'])).toBeUndefined();
  });

  it('has no arguments without types', () => {
    expect(proveArguments([readTypes('type A { b(c Int): D }')], ['A', 'b'], ['c'])).toBeUndefined();
    expect(proveArguments([readTypes('type A { b(c: Int) }')], ['A', 'b'], ['c'])).toBeUndefined();
    expect(proveArguments([readTypes('type A { b(c: Int): D }')], ['A', 'b'], ['c'])?.kind).toBe('harmless');
  });
});

describe('several documents', () => {
  const other = readTypes('type Query { user(id: Int, order: Order): User } enum Other { A }');
  it('are taken together', () => {
    expect(proveArguments([DOCUMENT, other], ['Query', 'user'], ['id'])?.kind).toBe('text');
    expect(proveArguments([other], ['Query', 'user'], ['id'])?.kind).toBe('harmless');
    expect(proveArguments([other, DOCUMENT], ['Query', 'user'], ['order'])?.kind).toBe('harmless');
    expect(proveArguments([other], ['Query', 'user'], ['order'])?.kind).toBe('unknown');
    expect(proveArguments([], ['Query', 'user'], ['id'])).toBeUndefined();
  });

  it('are read once', () => {
    const read = createDocuments();
    expect(read('type A { b: C }')).toBe(read('type A { b: C }'));
    expect(read('type A { b: C }')).not.toBe(read('type A { b: D }'));
  });
});
