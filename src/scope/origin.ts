import type { TSESTree } from '@typescript-eslint/utils';
import type { ClassNode, VisitorKeys } from '../ast/index.ts';
import type { Bindings } from './binding.ts';
import type { Facts, Place } from './facts.ts';
import type { Fuel } from './fuel.ts';

/** One thing a value can be. */
export type Origin<P extends Place = Place> =
  /** The value starts at this node: a literal, an object, a function, or an expression nothing more is known of. */
  | { readonly kind: 'node'; readonly node: TSESTree.Node }
  /** Something of a known package, reached at this node. */
  | { readonly kind: 'place'; readonly place: P; readonly node: TSESTree.Node }
  /** An instance of a class of this file. */
  | { readonly kind: 'instance'; readonly of: ClassNode }
  /** What is left of an object when some names are taken out of it. */
  | { readonly kind: 'rest'; readonly of: Origins<P>; readonly without: readonly (string | undefined)[] };

/** Everything a value can be, as far as the file shows. */
export interface Origins<P extends Place = Place> {
  readonly list: readonly Origin<P>[];
  /** False when it can also be something that is not listed. */
  readonly complete: boolean;
  /** It can also be absent, that is `undefined`. */
  readonly missing: boolean;
}

/** What a property of an object can be: the expressions it is given, and what is known without one. */
export interface Property<P extends Place = Place> {
  readonly nodes: readonly TSESTree.Node[];
  readonly origins: readonly Origin<P>[];
  /** On some way to here the property was not set. */
  readonly missing: boolean;
  /** On some way to here nobody can tell. */
  readonly unknown: boolean;
}

/** What the parts of the tracer ask of each other. */
export interface Tracer<P extends Place = Place> {
  readonly facts: Facts<P>;
  readonly bindings: Bindings;
  readonly fuel: Fuel;
  readonly visitorKeys: VisitorKeys;
  /** What is written to `this.name` in a class, found once per class. */
  readonly thisWrites: Map<ClassNode, ReadonlyMap<string, readonly TSESTree.Node[]>>;
  /** Everything an expression can be. */
  resolve(node: TSESTree.Node): Origins<P>;
  /** What a property of a value can be. */
  member(of: Origins<P>, name: string): Property<P>;
}

/** Nothing is known. */
export const UNKNOWN: Origins<never> = { list: [], complete: false, missing: false };

/** There is no value: `undefined`. */
export const ABSENT: Origins<never> = { list: [], complete: true, missing: true };

/** Exactly this origin. */
export function only<P extends Place>(origin: Origin<P>): Origins<P> {
  return { list: [origin], complete: true, missing: false };
}

/** Either of several values. */
export function union<P extends Place>(all: readonly Origins<P>[]): Origins<P> {
  const [first, ...others] = all;
  if (first === undefined) return UNKNOWN;
  if (others.length === 0) return first;
  const list: Origin<P>[] = [];
  for (const { list: origins } of all) {
    for (const origin of origins) {
      if (!list.some((known) => isSame(known, origin))) list.push(origin);
    }
  }
  return { list, complete: all.every((one) => one.complete), missing: all.some((one) => one.missing) };
}

function isSame(left: Origin, right: Origin): boolean {
  if (left.kind === 'node' && right.kind === 'node') return left.node === right.node;
  if (left.kind === 'place' && right.kind === 'place')
    return left.place === right.place && left.node === right.node;
  if (left.kind === 'instance' && right.kind === 'instance') return left.of === right.of;
  return left === right;
}

/** The value as it may be, made incomplete. */
export function partly<P extends Place>(origins: Origins<P>): Origins<P> {
  return origins.complete ? { ...origins, complete: false } : origins;
}

/** Everything the expressions of a property can be. */
export function resolveProperty<P extends Place>(tracer: Tracer<P>, property: Property<P>): Origins<P> {
  const parts = property.nodes.map((node) => tracer.resolve(node));
  if (property.origins.length > 0) parts.push({ list: property.origins, complete: true, missing: false });
  const all = parts.length > 0 ? union(parts) : ABSENT;
  return {
    list: all.list,
    complete: all.complete && !property.unknown,
    missing: property.missing || (parts.length > 0 && all.missing),
  };
}
