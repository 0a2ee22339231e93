import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, unwrap } from '../../ast/index.ts';
import { findOnlyText, type Place } from '../../scope/index.ts';
import type { DataCrossing } from '../edge.ts';
import type { Dangers, KindTools } from '../kind.ts';

/** The beginning of the value is gone: what is left can be anything. */
export const CUT: Dangers = 8;
/** Something in the value is replaced; a sign at its beginning may be gone. */
export const EDITED: Dangers = 16;
/** What has been done to a value, in the bits of its dangers. */
export const EDITS: Dangers = CUT | EDITED;

const PARTING = new Set(['.match', '.matchAll', '.exec', '.charAt', '.at', '.pop', '.shift']);
const SLICING = new Set(['.slice', '.substring', '.substr']);

/** What an operation does to the beginning of a value. */
export function readEdits<P extends Place>(crossing: DataCrossing<P>, tools: KindTools<P>): Dangers {
  if (crossing.kind === 'known') return crossing.effects.includes('part') ? EDITS : 0;
  if (crossing.kind !== 'method') return 0;
  const { name, call, part } = crossing;
  if (beginsAtStart(name, call)) return EDITED;
  if (PARTING.has(name)) return EDITS;
  if (name === '.split') return part === '0' ? 0 : EDITS;
  if (name === '.replace' || name === '.replaceAll') return isPathForPath(call, tools) ? 0 : EDITED;
  const [start] = call.arguments;
  return SLICING.has(name) && start !== undefined && findLiteralText(start) !== '0' ? EDITS : 0;
}

/** `url.replace('/old', '/new')`: what is there instead begins with a slash and a name as well. */
function isPathForPath<P extends Place>(
  { arguments: given }: TSESTree.CallExpression | TSESTree.NewExpression,
  { values }: KindTools<P>,
): boolean {
  const texts = given.map((one) => findOnlyText(values(one)));
  return texts.length === 2 && texts.every((text) => text !== undefined && /^\/[^/\\$]+/.test(text));
}

/** Does a pattern that is written at the call find what stands at the beginning: `/^…/`, `/.*…/`? */
function beginsAtStart(name: string, call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const callee = unwrap(call.callee);
  const receiver = callee.type === 'MemberExpression' ? callee.object : undefined;
  const given = name === '.exec' ? receiver : name === '.match' ? call.arguments[0] : undefined;
  const pattern = given === undefined ? undefined : unwrap(given);
  return pattern?.type === 'Literal' && 'regex' in pattern && /^(?:\^|\.\*)/.test(pattern.regex.pattern);
}
