import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import type { Step } from '../edge.ts';
import type { Dangers, Kind } from '../kind.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import type { Condition } from './condition.ts';

/** A part of a variable's value. */
export interface Subject {
  readonly variable: TSESLint.Scope.Variable;
  readonly steps: readonly string[];
}

/** What a condition says of an expression. */
export interface Atom {
  /** What was looked at. */
  readonly node: TSESTree.Node;
  /** The dangers that are left. */
  readonly restrict: (
    kind: Kind,
    dangers: Dangers,
    member: string | undefined,
    isNormalized: boolean,
    /** Members that lead on from there to what is asked about. */
    parts: readonly string[],
  ) => Dangers;
  /** Does it hold for the parts of what was looked at, too? */
  readonly isOfParts: boolean;
  /** What it tells of, where that is known without the expression. */
  readonly subject?: Subject;
  /** It tells of the name only where that picks a member of this object: `Object.hasOwn(target, key)` of `target[key]`. */
  readonly memberOf?: TSESTree.Node;
}

/** A part of a variable's value that a finding tells of. */
export interface Placed {
  readonly subject: Subject;
  /** The member of it that was looked at, where it is a URL. */
  readonly member: string | undefined;
  readonly isNormalized: boolean;
}

/** What the readers of conditions share about one file. */
export interface GuardReader<P extends Place = Place> {
  readonly world: World<P>;
  readonly step: (state: State) => Step<P>;
  /** Has the value been through a function that resolves `..`? */
  readonly isNormal: (state: State) => boolean;
  /** What stands for an expression, where a parameter is known to be given one argument. */
  readonly substitute: (node: TSESTree.Node) => TSESTree.Node;
  /** The name of an element of a list of which nobody knows what is in it. */
  readonly unknownElement?: TSESLint.Scope.Variable;
  /** The same, where more is known of what stands for an expression. Of such a reader there is no other one. */
  readonly withGiven?: (substitute: (node: TSESTree.Node) => TSESTree.Node) => GuardReader<P>;
  /** What is sure after each statement of a block that can leave it. */
  readonly getExits: (block: TSESTree.Node) => readonly Condition[];
  /** What has been found out when control reaches a node. */
  readonly conditionsAt: (node: TSESTree.Node) => readonly Condition[];
  /** What a function of the file finds out about its parameters when it answers yes or no. */
  readonly summaries: Readonly<Record<'true' | 'false', Map<FunctionNode, Atom[]>>>;
  /** What a function of the file has found out about its parameters when it comes back. */
  readonly assertions: Map<FunctionNode, Atom[]>;
  /** Is it nobody's data that something is compared with? */
  readonly owned: Map<TSESTree.Node, boolean>;
  /** Asks what a function finds out; beyond some depth of functions within functions the answer is nothing. */
  readonly nested: (ask: () => Atom[]) => Atom[];
  /** The variables that a finding tells of, by way of what the tested value is made of. */
  readonly place: (atom: Atom) => readonly Placed[];
  /** What a condition says. */
  readonly readCondition: (condition: Condition) => Atom[];
}
