import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, VisitorKeys } from '../ast/index.ts';
import type { Facts, Fuel, Place, Scope } from '../scope/index.ts';
import type { FlowFacts } from './edge.ts';
import type { FileIndex } from './file-index.ts';
import type { AccessPath, PathTable } from './path.ts';
import type { CallNode, Context, State, StateTable } from './state.ts';
import type { Passings } from './passing.ts';
import type { SchemaTypes } from './validation/sdl.ts';
import type { Escape, Writes } from './write.ts';

/** What the engine is given: a parsed file, and what is known of packages. */
export interface FlowSource<P extends Place = Place> {
  readonly ast: TSESTree.Program;
  readonly visitorKeys: VisitorKeys;
  readonly scope: Scope<P>;
  readonly facts: Facts<P>;
  readonly flowFacts: FlowFacts<P>;
  readonly fuel: Fuel;
}

/** What the parts of the engine share about one file. */
export interface World<P extends Place = Place> extends FlowSource<P> {
  readonly paths: PathTable;
  readonly states: StateTable;
  /** What is written to a variable and through it. */
  readonly getWrites: (variable: TSESLint.Scope.Variable) => Writes;
  /** Calls of functions of the file that are handed a variable's value, and may write to it. */
  readonly getEscapes: (variable: TSESLint.Scope.Variable) => readonly Escape[];
  /** What only a look at the whole file finds. */
  readonly getIndex: () => FileIndex;
  /** Functions of the file that a call runs. */
  readonly getCallees: (call: CallNode) => readonly FunctionNode[];
  /** Calls of the file that run a function. */
  readonly getCallers: (owner: FunctionNode) => readonly CallNode[];
  /** Is something called within a node that tells of the inside of a machine where it fails? */
  readonly mayFail: (node: TSESTree.Node) => boolean;
  /** What calls of packages pass to functions of the file. */
  readonly passings: Passings<P>;
  /** Does a node never run, because a test on constants goes the other way? */
  readonly isDead: (node: TSESTree.Node) => boolean;
  /** What a text in GraphQL's schema language declares. */
  readonly getTypes: (text: string) => SchemaTypes;
  /** The expressions that a function hands out by `yield`. */
  readonly getYields: (owner: FunctionNode) => readonly TSESTree.Node[];
}

/** A question about a part of a value. */
export function ask<P extends Place>(
  world: World<P>,
  node: TSESTree.Node,
  steps: readonly string[] | AccessPath,
  context: Context | undefined,
): State {
  return world.states.state(node, 'id' in steps ? steps : world.paths.of(steps), context);
}
