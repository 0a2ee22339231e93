import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ClassNode, FunctionNode } from '../ast/index.ts';
import type { Changes } from './changes.ts';
import type { Place } from './facts.ts';

/** One thing a value can be. */
export type Origin<P extends Place = Place> =
  /**
   * The value starts at this node: a literal, an object, a function, or an expression nothing more is known of. An
   * `a && b` stands for what `a` is when it is falsy; a type for any value of that type.
   */
  | { readonly kind: 'node'; readonly node: TSESTree.Node }
  /** Something of a known package, reached at this node. */
  | { readonly kind: 'place'; readonly place: P; readonly node: TSESTree.Node }
  /** An instance of a class of this file, or of a function that makes instances. */
  | { readonly kind: 'instance'; readonly of: MakerNode }
  /** What is left of an object when some names, or of an array when the first elements, are taken out of it. */
  | {
      readonly kind: 'rest';
      readonly of: Origins<P>;
      readonly without: readonly (string | undefined)[];
      readonly skip: number;
    }
  /** A value whose members are written through a variable after it was made. */
  | { readonly kind: 'changed'; readonly of: Origins<P>; readonly by: TSESLint.Scope.Variable }
  /** What is put into a field after it was made: `this.routes[path] = handler`. */
  | { readonly kind: 'filled'; readonly by: Changes }
  /** The arguments of a function. */
  | { readonly kind: 'arguments'; readonly of: FunctionNode }
  /** What modules are loaded with: the tracer's own business, whatever the facts know. */
  | { readonly kind: 'loader'; readonly role: LoaderRole };

/** An origin that is known by way of others. */
export type DerivedOrigin<P extends Place = Place> = Extract<
  Origin<P>,
  { kind: 'rest' | 'changed' | 'filled' | 'arguments' }
>;

/** A type as it is written, or an interface as it is declared. */
export type DeclaredType = TSESTree.TypeNode | TSESTree.TSInterfaceDeclaration;

/** `require`, what makes one, or what holds either as a member. */
export type LoaderRole = 'require' | 'createRequire' | 'module' | 'process' | 'commonjs';

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

/** What makes instances: a class, or a function that is called with `new`. */
export type MakerNode = ClassNode | FunctionNode;

/** Nothing is known. */
export const UNKNOWN: Origins<never> = { list: [], complete: false, missing: false };

/** There is no value: `undefined`. */
export const ABSENT: Origins<never> = { list: [], complete: true, missing: true };

/** The property is not set. */
export const NOT_SET: Property<never> = { nodes: [], origins: [], missing: true, unknown: false };

/** Nobody can tell what the property is. */
export const NOT_KNOWN: Property<never> = { nodes: [], origins: [], missing: false, unknown: true };

/** More alternatives than this are not told apart: a variable written a thousand times is as good as unknown. */
const MOST_ORIGINS = 64;

/** Exactly this origin. */
export function only<P extends Place>(origin: Origin<P>): Origins<P> {
  return { list: [origin], complete: true, missing: false };
}

/** Either of several values. */
export function union<P extends Place>(all: readonly Origins<P>[]): Origins<P> {
  const [first, ...others] = all;
  if (first === undefined) return UNKNOWN;
  if (others.length === 0) return first;
  const seen = new Map<object, Origin<P>[]>();
  const list: Origin<P>[] = [];
  for (const origin of all.flatMap((one) => one.list)) {
    const anchor = getAnchor(origin);
    const alike = seen.get(anchor) ?? [];
    if (alike.some((known) => isSame(known, origin))) continue;
    seen.set(anchor, [...alike, origin]);
    list.push(origin);
  }
  return {
    list: list.slice(0, MOST_ORIGINS),
    complete: all.every((one) => one.complete) && list.length <= MOST_ORIGINS,
    missing: all.some((one) => one.missing),
  };
}

/** The object that equal origins have in common. */
function getAnchor(origin: Origin): object {
  switch (origin.kind) {
    case 'node':
    case 'place':
      return origin.node;
    case 'changed':
    case 'filled':
      return origin.by;
    case 'instance':
    case 'arguments':
      return origin.of;
    case 'rest':
    case 'loader':
      return origin;
  }
}

/** Are two origins of one anchor the same? */
function isSame(left: Origin, right: Origin): boolean {
  return (
    left.kind === right.kind &&
    (left.kind !== 'place' || right.kind !== 'place' || left.place === right.place)
  );
}

/** The value as it may be, made incomplete. */
export function partly<P extends Place>(origins: Origins<P>): Origins<P> {
  return origins.complete ? { ...origins, complete: false } : origins;
}

/** The property that a value is. */
export function propertyOf<P extends Place>(origins: Origins<P>): Property<P> {
  return { nodes: [], origins: origins.list, missing: origins.missing, unknown: !origins.complete };
}

/** Exactly these expressions; none at all is a property that is not set. */
export function foundNodes(nodes: readonly TSESTree.Node[]): Property<never> {
  return nodes.length === 0 ? NOT_SET : { nodes, origins: [], missing: false, unknown: false };
}

/** What is put into a field, and whatever it held before. */
export function getFilled(by: Changes): Property<never> {
  return { nodes: [], origins: [{ kind: 'filled', by }], missing: false, unknown: true };
}

/** Either of several properties. */
export function eitherProperty<P extends Place>(parts: readonly Property<P>[]): Property<P> {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  return {
    nodes: [...new Set(parts.flatMap((part) => part.nodes))].slice(0, MOST_ORIGINS),
    origins: [...new Set(parts.flatMap((part) => part.origins))].slice(0, MOST_ORIGINS),
    missing: parts.some((part) => part.missing),
    unknown:
      parts.some((part) => part.unknown) ||
      parts.reduce((sum, part) => sum + part.nodes.length + part.origins.length, 0) > 2 * MOST_ORIGINS,
  };
}

/** Layers from the top down: what lies under a layer shows only where that layer may lack the name. */
export function overlay<P extends Place>(layers: readonly Property<P>[]): Property<P> {
  if (layers.length === 0) return NOT_SET;
  const shown = layers.findIndex((layer) => !layer.missing && !layer.unknown);
  const seen = shown < 0 ? layers : layers.slice(0, shown + 1);
  return { ...eitherProperty(seen), missing: seen.every((layer) => layer.missing) };
}
