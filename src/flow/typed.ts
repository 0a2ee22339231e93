import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from '../scope/index.ts';
import type { Kind } from './kind.ts';
import type { State } from './state.ts';
import type { Verdict } from './verdict.ts';
import type { World } from './world.ts';

/**
 * The state on a way whose type proves that nothing harmful comes along it, the nearest to the source; undefined when there
 * is none, or when nobody has worked out types. An assertion proves nothing, nor does what comes of `any`: a declared type
 * is what the compiler has been told, not what it has found out.
 */
export function findProven<P extends Place>(
  { flowFacts: { types }, fuel }: World<P>,
  kind: Kind,
  verdict: Verdict<P>,
): State | undefined {
  if (types === undefined || verdict.kind === 'clean' || kind.natures !== undefined) return undefined;
  const kinds = [kind.name, ...(kind.like ?? [])];
  let isLost = false;
  let isAsserted = false;
  for (const [index, { state }] of verdict.way.entries()) {
    if (!fuel.spend()) return undefined;
    const judgement = types.judge(state.node, state.path.steps, kinds);
    if (judgement === 'vouched' || (judgement === 'checked' && !isAsserted)) return state;
    // What data of others is said to be at its source, somebody wrote down who has not seen it.
    const isClaim = judgement === 'claimed' && index === 0 && verdict.kind === 'tainted';
    if (!isLost && !isClaim && (judgement === 'harmless' || judgement === 'claimed')) return state;
    isAsserted ||= isAssertion(state.node);
    isLost ||= isAsserted || isClaim || judgement === 'lost';
  }
  return undefined;
}

/** `x as T`, but for `as const`. */
function isAssertion(node: TSESTree.Node): boolean {
  if (node.type === 'TSNonNullExpression' || node.type === 'TSSatisfiesExpression')
    return isAssertion(node.expression);
  if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return false;
  const { typeAnnotation } = node;
  const isConst =
    typeAnnotation.type === 'TSTypeReference' &&
    typeAnnotation.typeName.type === 'Identifier' &&
    typeAnnotation.typeName.name === 'const';
  return !isConst;
}
