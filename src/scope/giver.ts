/** Where the value of a pass is given. */
export interface Giver {
  /**
   * `call`: to the call, or to a member of what it gives. `own`: to a method of the object itself. `exported`: by the
   * function that the file exports under a name.
   */
  readonly of: 'call' | 'own' | 'exported';
  /** The member that is called, or the name of the export; undefined for the call itself. */
  readonly name: string | undefined;
  /** Does it come out where that is called, in its turn, what the call gives: `createSignal().0()`? */
  readonly isCalled: boolean;
}

const OWN = 'this.';
const EXPORTED = 'export:';
const CALLED = '()';

/** Spells a giver as a pass keeps it in `by`; {@link readGiver} is the inverse. */
export function spellGiver({ of, name, isCalled }: Giver): string | undefined {
  if (of !== 'call') return (of === 'own' ? OWN : EXPORTED) + (name ?? '');
  return isCalled ? CALLED + (name ?? '') : name;
}

/** Reads what {@link spellGiver} has spelled. */
export function readGiver(by: string | undefined): Giver {
  if (by?.startsWith(OWN)) return { of: 'own', name: by.slice(OWN.length), isCalled: false };
  if (by?.startsWith(EXPORTED)) return { of: 'exported', name: by.slice(EXPORTED.length), isCalled: false };
  const isCalled = by?.startsWith(CALLED) === true;
  const name = isCalled ? by.slice(CALLED.length) : by;
  return { of: 'call', name: name === '' ? undefined : name, isCalled };
}
