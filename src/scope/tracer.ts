import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ClassNode, FunctionNode, VisitorKeys } from '../ast/index.ts';
import type { Bindings } from './binding.ts';
import type { Changes } from './changes.ts';
import type { ClassIndex } from './class-index.ts';
import type { HeldConvention } from './conventions.ts';
import type { Destination, InstanceUse } from './destination.ts';
import type { Facts, Place } from './facts.ts';
import type { Fuel } from './fuel.ts';
import type { KeptWrite } from './kept.ts';
import type { MakerIndex } from './maker.ts';
import {
  union,
  type DeclaredType,
  type DerivedOrigin,
  type MakerNode,
  type Origins,
  type Property,
} from './origin.ts';
import type { Uses } from './uses.ts';
import type { Values } from './value.ts';

/** What the parts of the tracer ask of each other. Every answer is memoised; any may lead back to itself. */
export interface Tracer<P extends Place = Place> {
  readonly facts: Facts<P>;
  readonly bindings: Bindings;
  readonly fuel: Fuel;
  readonly visitorKeys: VisitorKeys;
  /** Everything an expression can be. */
  readonly resolve: (node: TSESTree.Node) => Origins<P>;
  /** Everything a variable can be. */
  readonly resolveVariable: (variable: TSESLint.Scope.Variable) => Origins<P>;
  /** What a value of a declared type can be. */
  readonly resolveType: (type: DeclaredType) => Origins<P>;
  /** What a property of a value can be. */
  readonly member: (of: Origins<P>, name: string) => Property<P>;
  /** What a property of the value that starts at a node can be. */
  readonly nodeMember: (node: TSESTree.Node, name: string) => Property<P>;
  /** What a property of what is known by way of others can be. */
  readonly derivedMember: (origin: DerivedOrigin<P>, name: string) => Property<P>;
  /** The value of every member that an object or array literal spells out. */
  readonly allMembers: (of: Origins<P>) => Property<P>;
  /** Everything that the elements of a list can be. */
  readonly resolveElements: (of: Origins<P>) => Origins<P>;
  /** Everything that any of those members can be. */
  readonly resolveAnyMember: (of: Origins<P>) => Origins<P>;
  /** What a static member of a class, or a member of its instances, can be. */
  readonly classMember: (owner: MakerNode, name: string, isStatic: boolean) => Property<P>;
  /** The constants an expression can be. */
  readonly evaluate: (node: TSESTree.Node) => Values<P>;
  /** The constants that what is already traced can be, where it is not absent. */
  readonly evaluatePresent: (origins: Origins<P>) => Values<P>;
  /** How a variable is called and handed on. */
  readonly getUses: (variable: TSESLint.Scope.Variable) => Uses;
  /** Calls that a function held by an object or a class is handed to as a member: `app.get('/', users.list)`. */
  readonly getHandings: (owner: FunctionNode) => Uses;
  /** The calls of methods of a name, whatever they are called on. */
  readonly getCalled: (name: string) => readonly TSESTree.CallExpression[];
  /** What is put where others may look for it under a name. */
  readonly getWritten: (name: string) => readonly KeptWrite[];
  /** The values that the file itself puts into a member of a place. */
  readonly getKept: (place: P, name: string) => readonly TSESTree.Node[];
  /** Where a function goes as a value: what it is exported as, given to, declared to be. */
  readonly getDestinations: (owner: FunctionNode) => readonly Destination[];
  /** Where the instances of a class go. */
  readonly getInstanceUses: (owner: ClassNode) => readonly InstanceUse[];
  /** The conventions that hold for the file. */
  readonly getConventions: () => readonly HeldConvention<P>[];
  /** What is written to members of a variable's value. */
  readonly getChanges: (variable: TSESLint.Scope.Variable) => Changes;
  /** What the body of a class writes to `this`, and how it calls its private methods. */
  readonly getClassIndex: (owner: ClassNode) => ClassIndex;
  /** What is done with a function and its `prototype`. */
  readonly getMakerIndex: (owner: FunctionNode) => MakerIndex;
}

/** Everything the expressions of a property can be. */
export function resolveProperty<P extends Place>(tracer: Tracer<P>, property: Property<P>): Origins<P> {
  const parts = property.nodes.map((node) => tracer.resolve(node));
  if (property.origins.length > 0) parts.push({ list: property.origins, complete: true, missing: false });
  if (parts.length === 0) return { list: [], complete: !property.unknown, missing: property.missing };
  const all = union(parts);
  return {
    list: all.list,
    complete: all.complete && !property.unknown,
    missing: property.missing || all.missing,
  };
}
