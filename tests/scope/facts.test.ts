import { describe, expect, it } from 'vitest';
import { readGiver, spellGiver, type Giver } from '../../src/scope/facts.ts';

describe('the giver of a pass', () => {
  const givers: readonly (readonly [string, Giver, string | undefined])[] = [
    ['the call', { of: 'call', name: undefined, isCalled: false }, undefined],
    ['a member of what the call gives', { of: 'call', name: 'set', isCalled: false }, 'set'],
    ['the call, called', { of: 'call', name: undefined, isCalled: true }, '()'],
    ['a member, called', { of: 'call', name: 'set', isCalled: true }, '()set'],
    ['a method of the object', { of: 'own', name: 'set', isCalled: false }, 'this.set'],
    ['a function that is exported', { of: 'exported', name: 'set', isCalled: false }, 'export:set'],
  ];

  it.each(givers)('%s is spelled', (_, giver, spelled) => {
    expect(spellGiver(giver)).toBe(spelled);
  });

  it.each(givers)('%s is read', (_, giver, spelled) => {
    expect(readGiver(spelled)).toEqual(giver);
  });

  it('without a name, of the object or the exports', () => {
    expect(spellGiver({ of: 'own', name: undefined, isCalled: false })).toBe('this.');
    expect(spellGiver({ of: 'exported', name: undefined, isCalled: false })).toBe('export:');
  });
});
