import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, getReturns, isFunction, unwrap } from '../ast/index.ts';
import { findInit, type Place } from '../scope/index.ts';
import type { Reading } from './reading.ts';
import { getArgumentProofs } from './proofs.ts';
import { getStandings } from './standing.ts';

/** What becomes of the values that run through a step of a pipeline, which stand for what gives them: `source.pipe(map(f), filter(g))`. */
type Operator =
  /** They are handed on. */
  | 'handed-on'
  /** What the callback returns takes their place. */
  | 'replaced';

const OPERATORS: readonly Operator[] = ['handed-on', 'replaced'];
/** Longer pipelines than this are not followed. */
const MOST_STEPS = 24;

type Call = TSESTree.CallExpression;

/** What the callback of a step is given: the values of the step before. Answers whether the call makes a step. */
export function readStepGiven<P extends Place>(
  reading: Reading<P>,
  call: Call,
  steps: readonly string[],
): boolean {
  if (findOperator(reading, call) === undefined) return false;
  let isStep = false;
  for (const outer of getStandings(reading.world.scope, call)) {
    const { parent } = outer;
    if (parent?.type !== 'CallExpression' || !reading.world.fuel.spend()) continue;
    const source = findSource(parent);
    const index = parent.arguments.findIndex((argument) => argument === outer);
    if (source === undefined || index < 0) continue;
    isStep = true;
    readValues(reading, parent, source, index, steps);
  }
  return isStep;
}

/** The expression of a step, which a constant may hold. */
function getStep<P extends Place>({ world }: Reading<P>, node: TSESTree.Node): TSESTree.Node {
  const bare = unwrap(node);
  const variable = bare.type === 'Identifier' ? world.scope.bindings.findVariable(bare) : undefined;
  return (variable && findInit(variable)) ?? bare;
}

/** The values of a pipeline. Answers whether the call makes one. */
export function readPipeline<P extends Place>(reading: Reading<P>, call: Call): boolean {
  const source = findSource(call);
  if (source === undefined || call.arguments.length === 0) return false;
  const isPipeline = call.arguments.some(
    (argument) =>
      argument.type !== 'SpreadElement' && findOperator(reading, getStep(reading, argument)) !== undefined,
  );
  if (isPipeline) readValues(reading, call, source, call.arguments.length, reading.state.path.steps);
  return isPipeline;
}

/** The values that come to the step at `index`. */
function readValues<P extends Place>(
  reading: Reading<P>,
  pipe: Call,
  source: TSESTree.Node,
  index: number,
  steps: readonly string[],
): void {
  const turn = { isTurn: true };
  for (let at = index - 1; at >= 0; at -= 1) {
    const step = getStep(reading, pipe.arguments[at] ?? pipe);
    const operator = findOperator(reading, step);
    if (index - at > MOST_STEPS || operator === undefined || step.type !== 'CallExpression') {
      reading.unknown();
      return;
    }
    if (operator === 'handed-on') continue;
    const [callback] = step.arguments;
    for (const origin of callback === undefined ? [] : reading.world.scope.resolve(callback).list) {
      if (origin.kind !== 'node' || !isFunction(origin.node)) continue;
      for (const returned of getReturns(origin.node).nodes) reading.same(returned, steps, turn);
    }
    return;
  }
  reading.same(source, steps, turn);
}

/** What a pipeline begins with. */
function findSource(pipe: Call): TSESTree.Node | undefined {
  const callee = unwrap(pipe.callee);
  return callee.type === 'MemberExpression' && findMemberName(callee) === 'pipe' ? callee.object : undefined;
}

function findOperator<P extends Place>({ world }: Reading<P>, step: TSESTree.Node): Operator | undefined {
  if (step.type !== 'CallExpression') return undefined;
  const proofs = getArgumentProofs(world, step, 0);
  return OPERATORS.find((operator) => proofs.includes(operator));
}
