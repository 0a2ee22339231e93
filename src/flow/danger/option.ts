import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from '../../scope/index.ts';
import { readPattern } from '../characters.ts';
import type { DataCrossing, Item } from '../edge.ts';
import { HARMLESS, type Dangers, type ItemTools, type KindTools, type TextCheck } from '../kind.ts';

/** What is left of the danger that an argument is read as an option, before an operation on it. */
export function crossOption<P extends Place>(
  crossing: DataCrossing<P>,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  switch (crossing.kind) {
    case 'part': {
      const { isFirst, start, hasUnknownBefore } = crossing.around;
      if (isFirst) return dangers;
      // `-${flags}` is an option whatever follows; `--output=${file}` is the one that is written.
      return !hasUnknownBefore && /^-{1,2}$/.test(start) ? dangers : HARMLESS;
    }
    case 'method':
      return crossing.name === '.replace' && isStripping(crossing, tools) ? HARMLESS : dangers;
    case 'known': {
      const { effects, from } = crossing;
      if (effects.includes('absolute')) return HARMLESS;
      return effects.includes('under') && from !== 0 ? HARMLESS : dangers;
    }
  }
}

/** `.replace(/^-+/, '')` */
function isStripping<P extends Place>(
  { call, from }: Extract<DataCrossing<P>, { kind: 'method' }>,
  tools: KindTools<P>,
): boolean {
  const [pattern] = call.arguments;
  if (pattern === undefined || from !== 'receiver') return false;
  return tools.values(pattern).known.some((value) => {
    const facts = value.kind === 'regexp' ? readPattern(value.pattern, value.flags) : undefined;
    if (value.kind !== 'regexp' || facts === undefined) return false;
    return (
      facts.isAnchoredAtStart &&
      facts.isCharacterClass &&
      facts.characters.has('-') &&
      /[+*]$/.test(value.pattern)
    );
  });
}

/** What is left of the danger of an argument that a test has been made on. */
export function restrictOption({ test, text, outcome, member }: TextCheck, dangers: Dangers): Dangers {
  if (member !== undefined) return dangers;
  if (test !== 'startsWith') return dangers;
  if (outcome) return text === undefined || /^[^-]/.test(text) ? HARMLESS : dangers;
  return text === '-' ? HARMLESS : dangers;
}

const ENDS = new Set<unknown>(['--', '--end-of-options']);

/** Does an argument stand behind `--`, or is it the value of the option before it? */
export function isNoOption<P extends Place>({ list, index, getEarlier }: Item, tools: ItemTools<P>): boolean {
  const before = list.slice(0, index);
  if (before.some((node) => isEnd(node, tools))) return true;
  const option = readText(before.at(-1), tools);
  if (option !== undefined && /^-./.test(option) && !option.includes('=') && !tools.isFlag(option))
    return true;
  return getEarlier().some((earlier) => earlier.some((node) => isEnd(node, tools)));
}

function isEnd<P extends Place>(node: TSESTree.Node | null, tools: ItemTools<P>): boolean {
  if (node?.type !== 'SpreadElement') return ENDS.has(readText(node, tools));
  return tools
    .values(node.argument)
    .known.some(
      (value) => value.kind === 'array' && value.node.elements.some((one) => ENDS.has(readText(one, tools))),
    );
}

function readText<P extends Place>(
  node: TSESTree.Node | null | undefined,
  { values }: ItemTools<P>,
): string | undefined {
  if (node == null || node.type === 'SpreadElement') return undefined;
  const [only, ...others] = values(node).known;
  return only?.kind === 'literal' && typeof only.value === 'string' && others.length === 0
    ? only.value
    : undefined;
}
