import type { TSESTree } from '@typescript-eslint/utils';
import type { AccessPath } from './path.ts';

/** A call through which the walk entered a function: it leaves by the same one. Innermost first. */
export interface Context {
  readonly id: number;
  readonly call: CallNode;
  readonly outer: Context | undefined;
}

/** What can run a function of the file. */
export type CallNode =
  | TSESTree.CallExpression
  | TSESTree.NewExpression
  | TSESTree.TaggedTemplateExpression
  /** A component is called with an object of the attributes. */
  | TSESTree.JSXOpeningElement;

/** A question: where does what lies at `path` of the value of `node` come from? Interned. */
export interface State {
  readonly node: TSESTree.Node;
  readonly path: AccessPath;
  readonly context: Context | undefined;
}

/** Calls remembered at once. One call is enough for most code; helpers of helpers want a second and a third. */
const DEEPEST_CONTEXT = 3;

/** The states and contexts met in one file. */
export interface StateTable {
  state(node: TSESTree.Node, path: AccessPath, context: Context | undefined): State;
  /** The context inside of a function that `call` runs. */
  enter(call: CallNode, context: Context | undefined): Context;
}

/** Makes an empty table. */
export function createStateTable(): StateTable {
  const states = new Map<TSESTree.Node, Map<number, State>>();
  const contexts = new Map<CallNode, Map<Context | undefined, Context>>();
  let count = 0;
  return {
    state(node, path, context) {
      let known = states.get(node);
      if (known === undefined) states.set(node, (known = new Map<number, State>()));
      const key = path.id * 1_048_576 + (context?.id ?? 0);
      let state = known.get(key);
      if (state === undefined) known.set(key, (state = { node, path, context }));
      return state;
    },
    enter(call, context) {
      const outer = cut(context, DEEPEST_CONTEXT - 1);
      let known = contexts.get(call);
      if (known === undefined) contexts.set(call, (known = new Map<Context | undefined, Context>()));
      let made = known.get(outer);
      if (made === undefined) {
        count += 1;
        known.set(outer, (made = { id: count, call, outer }));
      }
      return made;
    },
  };

  /** The context without the calls beyond `depth`. */
  function cut(context: Context | undefined, depth: number): Context | undefined {
    if (context === undefined || depth === 0) return undefined;
    const outer = cut(context.outer, depth - 1);
    if (outer === context.outer) return context;
    const known = contexts.get(context.call);
    const same = known?.get(outer);
    if (same !== undefined) return same;
    count += 1;
    const made = { id: count, call: context.call, outer };
    known?.set(outer, made);
    return made;
  }
}
