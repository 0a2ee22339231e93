import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import type { Role } from '../../knowledge/index.ts';
import type { Sink } from '../sinks.ts';
import { getSitesAt, type Site } from '../site.ts';
import type { PlaceholderStyle, ValuesSlot } from './slot.ts';

/** Holes of a tag: the tag hands them to the driver. */
const HOLES: PlaceholderStyle = { spell: () => '', sign: /(?!)/, isLikeLiteral: true };

/** Makes a tagged template of a call, where a tag stands beside what is called. */
export function findTagSlot(
  { node, value, steps }: Sink,
  getSites: (role: Role) => readonly Site[],
): ValuesSlot | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length !== 1 || steps.length > 0) return undefined;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression' || callee.computed || callee.optional) return undefined;
  const has = (role: Role): boolean => getSitesAt(getSites(role), node).length > 0;
  const isOwner = has('sql-tag-owner');
  const { name } = callee.property as TSESTree.Identifier;
  if (!isOwner && !(has('sql-tag-beside') && name.endsWith(UNSAFE))) return undefined;
  const end = isOwner ? callee.object.range[1] : callee.property.range[1] - UNSAFE.length;
  return {
    style: isOwner ? HOLES : { ...HOLES, isLikeLiteral: false },
    text: value,
    isFilled: false,
    add: () => () => [],
    asTag: (template) => (fixer) => [fixer.replaceTextRange([end, node.range[1]], template)],
  };
}

/** What the name of the call has behind that of the tag. */
const UNSAFE = 'Unsafe';
