import type { TSESTree } from '@typescript-eslint/utils';
import type { Place, Value } from '../../scope/index.ts';
import type { Crossing } from '../edge.ts';
import { HARMLESS, type Dangers, type KindTools } from '../kind.ts';

/** What secrets are replaced by. */
const MASK = /[*•█]|x{3}|X{3}|redact|mask|hidden|filtered|removed/i;

/**
 * A few characters of a secret tell which one it is, and no more: `.slice(-4)`, `.replace(/./g, '*')`. The first word of a
 * header tells what kind of secret comes behind it: `.split(' ')[0]`.
 */
export function crossMask<P extends Place>(
  crossing: Crossing<P>,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  if (crossing.kind !== 'method' || crossing.from !== 'receiver') return dangers;
  const [first, second] = crossing.call.arguments;
  switch (crossing.name) {
    case '.at':
    case '.charAt':
      return HARMLESS;
    case '.slice':
    case '.substring':
    case '.substr':
      // From the eighth character on it is all of a token behind its `Bearer `.
      return second !== undefined || isNegative(first, tools) ? HARMLESS : dangers;
    case '.split':
      return crossing.part === '0' && isSpace(first, tools) ? HARMLESS : dangers;
    case '.replace':
    case '.replaceAll':
      return isMask(second, tools) ? HARMLESS : dangers;
    default:
      return dangers;
  }
}

function isNegative<P extends Place>(node: TSESTree.Node | undefined, tools: KindTools<P>): boolean {
  if (node?.type === 'UnaryExpression') return node.operator === '-';
  return canBe(
    node,
    tools,
    (one) => one.kind === 'literal' && typeof one.value === 'number' && one.value < 0,
  );
}

function isSpace<P extends Place>(node: TSESTree.Node | undefined, tools: KindTools<P>): boolean {
  return canBe(
    node,
    tools,
    (one) =>
      (one.kind === 'literal' && one.value === ' ') ||
      (one.kind === 'regexp' && /^(?: |\\s)\+?$/.test(one.pattern)),
  );
}

function isMask<P extends Place>(node: TSESTree.Node | undefined, tools: KindTools<P>): boolean {
  return canBe(
    node,
    tools,
    (one) =>
      (one.kind === 'literal' && typeof one.value === 'string' && MASK.test(one.value)) ||
      one.kind === 'function',
  );
}

function canBe<P extends Place>(
  node: TSESTree.Node | undefined,
  tools: KindTools<P>,
  isSuch: (value: Value<P>) => boolean,
): boolean {
  return node !== undefined && tools.values(node).known.some(isSuch);
}
