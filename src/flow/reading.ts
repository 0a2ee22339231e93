import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from '../scope/index.ts';
import type { Crossing, Edge, Item, Source, Step } from './edge.ts';
import type { AccessPath } from './path.ts';
import type { Context, State } from './state.ts';
import { ask, type World } from './world.ts';

/** Gathers what one step back finds. */
export interface Reading<P extends Place> {
  readonly world: World<P>;
  readonly state: State;
  /** The very value at `node`, or the part of it at `steps`. */
  same(node: TSESTree.Node, steps: readonly string[] | AccessPath, options?: Turn): void;
  /** A value that becomes another on the way. */
  across(
    crossing: Crossing<P>,
    node: TSESTree.Node,
    steps: readonly string[] | AccessPath,
    options?: Turn,
  ): void;
  source(source: Source): void;
  nature(nature: Source): void;
  place(place: P): void;
  unknown(): void;
  /** All that is read is known to be a number, or a truth value: nobody's data. */
  number(): void;
}

/** How an edge changes its place. */
export interface Turn {
  /** The calls it is entered through; those of the state where it is left out. */
  readonly context?: Context | undefined;
  readonly isTurn?: boolean;
  /** The member of an object literal that is entered; see {@link Edge}. */
  readonly member?: string | undefined;
  /** The place in a list that is entered. */
  readonly item?: Item;
}

/** Makes an empty reading and what ends it. */
export function createReading<P extends Place>(
  world: World<P>,
  state: State,
): { readonly reading: Reading<P>; readonly finish: () => Step<P> } {
  const edges: Edge<P>[] = [];
  const places: P[] = [];
  const natures: Source[] = [];
  let source: Source | undefined;
  let isUnknown = false;
  let isNumber = false;
  const add = (
    crossing: Crossing<P> | undefined,
    node: TSESTree.Node,
    steps: readonly string[] | AccessPath,
    turn: Turn = {},
  ): void => {
    // A literal leads nowhere.
    if (node.type === 'Literal') return;
    if (!world.fuel.spend()) {
      isUnknown = true;
      return;
    }
    const context = 'context' in turn ? turn.context : state.context;
    const { isTurn = false, member, item } = turn;
    edges.push({
      to: ask(world, node, steps, context),
      crossing,
      isTurn,
      ...(member !== undefined && { member }),
      ...(item !== undefined && { item }),
    });
  };
  return {
    reading: {
      world,
      state,
      same: (node, steps, turn) => {
        add(undefined, node, steps, turn);
      },
      across: add,
      source(found) {
        source ??= found;
      },
      nature(nature) {
        natures.push(nature);
      },
      place(place) {
        places.push(place);
      },
      unknown() {
        isUnknown = true;
      },
      number() {
        isNumber = true;
      },
    },
    finish: () =>
      isNumber
        ? {
            edges: edges.map((edge) => ({ ...edge, crossing: { kind: 'number', node: state.node } })),
            source: undefined,
            natures,
            isUnknown: false,
            places,
          }
        : { edges, source, natures, isUnknown, places },
  };
}

/** What a number is worked out of, or something is picked by. */
export function readNumbers<P extends Place>(
  reading: Reading<P>,
  node: TSESTree.Node,
  from: readonly TSESTree.Node[],
): void {
  if (reading.state.path.steps.length > 0) return;
  for (const one of from) {
    if (one.type !== 'Literal') reading.across({ kind: 'number', node }, one, []);
  }
}
