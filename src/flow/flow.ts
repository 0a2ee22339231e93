import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction, walk, type FunctionNode } from '../ast/index.ts';
import { memoize, type Fuel, type Place } from '../scope/index.ts';
import { findCallees, indexCallers } from './callees.ts';
import { hasFailing } from './caught.ts';
import { createDead } from './dead.ts';
import { indexFile, type FileIndex } from './file-index.ts';
import { createGuards } from './guard/guards.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';
import { createPassings } from './passing.ts';
import { createPathTable, DEEP } from './path.ts';
import { createStateTable, type CallNode, type State } from './state.ts';
import { stepBack } from './step.ts';
import { createTracer, type Tracer } from './trace.ts';
import { createDocuments } from './validation/sdl.ts';
import type { Verdict } from './verdict.ts';
import { ask, type FlowSource, type World } from './world.ts';
import { collectWrites } from './write.ts';

/** Answers where the data of one file comes from. Every answer is pure and remembered. */
export interface Flow<P extends Place = Place> {
  /** What the flow of the file may still cost. */
  readonly fuel: Fuel;
  /**
   * Does data of somebody else reach a sink? `kind` names the kind of sink, `steps` the members of the node's value that
   * are asked about. Out of fuel is unknown.
   */
  readonly trace: (kind: string, node: TSESTree.Node, steps: readonly string[]) => Verdict<P>;
  /** May data of somebody else arrive in the file that a kind of sink asks about? `false` is certain, and asks for no node. */
  readonly mayArrive: (kind: string) => boolean;
  /** The way of what arrives, for those who ask for nothing else: it costs less than a verdict where nothing does. */
  readonly findTaint: (
    kind: string,
    node: TSESTree.Node,
    steps: readonly string[],
  ) => Extract<Verdict<P>, { readonly kind: 'tainted' }> | undefined;
}

/** Makes the engine for one file. */
export function createFlow<P extends Place>(source: FlowSource<P>): Flow<P> {
  const getCallees = memoize((call: CallNode) => findCallees(source, call));
  let callers: ReadonlyMap<FunctionNode, readonly CallNode[]> | undefined;
  let index: FileIndex | undefined;
  const world: World<P> = {
    ...source,
    paths: createPathTable(),
    states: createStateTable(),
    getWrites: memoize(collectWrites),
    getEscapes: memoize((variable: TSESLint.Scope.Variable) =>
      world.getWrites(variable).escapes.filter(({ call }) => getCallees(call).length > 0),
    ),
    getIndex: () => (index ??= indexFile(source.scope.getNodes())),
    getCallees,
    getCallers: (owner) => (callers ??= indexCallers(source, getCallees)).get(owner) ?? [],
    mayFail: memoize((node: TSESTree.Node) => hasFailing(source, node)),
    passings: createPassings(),
    isDead: createDead(source),
    getTypes: createDocuments(),
    getYields: memoize((owner) => findYields(source, owner)),
  };
  const step = memoize((state: State) => stepBack(world, state));
  const guards = createGuards(world, step);
  const tracers = new Map<string, Tracer<P>>();
  /** May something send what does harm at a kind of sink? Natures are told by names as well, so they may always. */
  const mayArrive = memoize(
    ({ natures, sources }: Kind) =>
      natures !== undefined || source.flowFacts.mayArrive?.([...(sources ?? [])]) !== false,
  );
  const start = (name: string, node: TSESTree.Node, steps: readonly string[]) => {
    const kind = KINDS.get(name);
    if (kind === undefined) return undefined;
    let tracer = tracers.get(name);
    if (tracer === undefined) tracers.set(name, (tracer = createTracer(world, kind, step, guards)));
    const state = ask(world, node, kind.isDeep === true ? [...steps, DEEP] : steps, undefined);
    return { tracer, state };
  };
  return {
    fuel: source.fuel,
    trace(name, node, steps) {
      const started = start(name, node, steps);
      return started === undefined ? { kind: 'clean' } : started.tracer.trace(started.state);
    },
    mayArrive(name) {
      const kind = KINDS.get(name);
      return kind !== undefined && mayArrive(kind);
    },
    findTaint(name, node, steps) {
      if (node.type === 'Literal') return undefined;
      const kind = KINDS.get(name);
      if (kind === undefined || !mayArrive(kind)) return undefined;
      const started = start(name, node, steps);
      if (started?.tracer.mayReach(started.state) !== true) return undefined;
      const verdict = started.tracer.trace(started.state);
      return verdict.kind === 'tainted' ? verdict : undefined;
    },
  };
}

function findYields<P extends Place>(source: FlowSource<P>, owner: FunctionNode): TSESTree.Node[] {
  const yields: TSESTree.Node[] = [];
  walk(owner.body, source.visitorKeys, (node) => {
    if (node.type !== 'YieldExpression' || node.argument === null) return;
    let around: TSESTree.Node | undefined = node.parent;
    while (around !== undefined && !isFunction(around)) around = around.parent;
    if (around === owner) yields.push(node.argument);
  });
  return yields;
}
