import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../../ast/index.ts';
import type { PatternFacts } from '../characters.ts';

/** What a schema proves of the data it lets through, or of a part of it. */
export type Proof =
  /** A number, a date, one of the program's own texts. */
  | { readonly kind: 'harmless' }
  /** A number, as large as its sender likes. */
  | { readonly kind: 'number' }
  /** Anything: what it was given. */
  | { readonly kind: 'any' }
  /** Any text. */
  | { readonly kind: 'text' }
  /** The schema, or this part of it, cannot be read: neither to be reported nor proven. */
  | { readonly kind: 'unknown' }
  /** It is no longer than so many characters or elements, and what else is proven. */
  | { readonly kind: 'bounded'; readonly proof: Proof }
  /** It matches one of these patterns. */
  | { readonly kind: 'pattern'; readonly patterns: readonly PatternFacts[] }
  /** One of these functions likes it. */
  | { readonly kind: 'predicate'; readonly callbacks: readonly TSESTree.Node[]; readonly isText: boolean }
  /** One of these functions has made it of what it was given. */
  | { readonly kind: 'made'; readonly makers: readonly Maker[] };

/** A function by which a schema makes another value. */
export interface Maker {
  readonly owner: FunctionNode;
  /** Members of what the function returns that are asked about; those before lead to the part it is given. */
  readonly asked: readonly string[];
  /** What is proven of a part of what it is given. */
  readonly prove: (steps: readonly string[]) => Proof;
}

export const PROVEN: Proof = { kind: 'harmless' };
export const ANY_NUMBER: Proof = { kind: 'number' };
export const LETS_THROUGH: Proof = { kind: 'any' };
export const ANY_TEXT: Proof = { kind: 'text' };
export const UNREADABLE: Proof = { kind: 'unknown' };

/** One of several schemas fits, nobody knows which. */
export function proveEither(proofs: readonly Proof[]): Proof {
  if (proofs.length === 0) return UNREADABLE;
  if (proofs.some(({ kind }) => kind === 'bounded')) {
    const proof = proveEither(proofs.map(withoutBound));
    return proofs.every(({ kind }) => kind === 'bounded' || kind === 'harmless')
      ? { kind: 'bounded', proof }
      : proof;
  }
  for (const kind of ['any', 'text', 'unknown'] as const) {
    const found = proofs.find((proof) => proof.kind === kind);
    if (found !== undefined) return found;
  }
  const makers = proofs.flatMap((proof) => (proof.kind === 'made' ? proof.makers : []));
  if (makers.length > 0) return { kind: 'made', makers };
  const liked = proofs.filter((proof) => proof.kind === 'predicate');
  if (liked.length > 0) {
    const callbacks = liked.flatMap((proof) => proof.callbacks);
    return { kind: 'predicate', callbacks, isText: liked.every(({ isText }) => isText) };
  }
  const patterns = proofs.flatMap((proof) => (proof.kind === 'pattern' ? proof.patterns : []));
  if (patterns.length > 0) return { kind: 'pattern', patterns };
  return proofs.some(({ kind }) => kind === 'number') ? ANY_NUMBER : PROVEN;
}

function withoutBound(proof: Proof): Proof {
  return proof.kind === 'bounded' ? proof.proof : proof;
}

/** All of several schemas fit. */
export function proveEvery(proofs: readonly Proof[]): Proof {
  if (proofs.some(({ kind }) => kind === 'bounded')) {
    const others = proofs.map(withoutBound).filter(({ kind }) => kind !== 'any');
    return { kind: 'bounded', proof: others.length === 0 ? LETS_THROUGH : proveEvery(others) };
  }
  if (proofs.some(({ kind }) => kind === 'number'))
    // What else is asked of a number may well be a bound.
    return proofs.every(({ kind }) => kind === 'number' || kind === 'any') ? ANY_NUMBER : PROVEN;
  for (const kind of ['harmless', 'unknown', 'pattern', 'predicate', 'made', 'text', 'any'] as const) {
    const found = proofs.find((proof) => proof.kind === kind);
    if (found?.kind === 'predicate')
      return { ...found, isText: proofs.some((proof) => proof.kind === 'text') };
    if (found !== undefined) return found;
  }
  return UNREADABLE;
}
