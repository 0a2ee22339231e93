import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../../ast/index.ts';
import type { Place } from '../../scope/index.ts';
import type { Step } from '../edge.ts';
import type { State } from '../state.ts';
import type { World } from '../world.ts';
import type { Atom } from './atom.ts';
import type { Condition } from './condition.ts';
import type { Subject } from './subject.ts';

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
  /** What stands for an expression, where a parameter is known to be given one argument. */
  readonly substitute: (node: TSESTree.Node) => TSESTree.Node;
  /** What is sure after each statement of a block that can leave it. */
  readonly getExits: (block: TSESTree.Node) => readonly Condition[];
  /** What has been found out when control reaches a node. */
  readonly conditionsAt: (node: TSESTree.Node) => readonly Condition[];
  /** What a function of the file finds out about its parameters when it answers yes or no. */
  readonly summaries: Readonly<Record<'true' | 'false', Map<FunctionNode, Atom[]>>>;
  /** What a function of the file has found out about its parameters when it comes back. */
  readonly assertions: Map<FunctionNode, Atom[]>;
  /** Asks what a function finds out; beyond some depth of functions within functions the answer is nothing. */
  readonly nested: (ask: () => Atom[]) => Atom[];
  /** The variables that a finding tells of, by way of what the tested value is made of. */
  readonly place: (atom: Atom) => readonly Placed[];
  /** What a condition says. */
  readonly readCondition: (condition: Condition) => Atom[];
}
