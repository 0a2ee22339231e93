import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, getAncestors, isFunction, printName } from '../../ast/index.ts';
import type { Edit } from '../repair.ts';
import type { Selection } from './selection.ts';

/** Names that lead to what other objects inherit. */
const REFUSED = ['__proto__', 'constructor', 'prototype'];
const LISTS = new Set(['BlockStatement', 'Program', 'StaticBlock', 'SwitchCase']);

/** Refuses the names that lead to what all objects inherit, before one picks an object; undefined where there is no place. */
export function refuseNames({ member }: Selection): Edit | undefined {
  const key = readKey(member.property);
  const place = key === undefined ? undefined : findPlace(member);
  if (key === undefined || place === undefined) return undefined;
  const test = REFUSED.map((name) => `${key} === '${name}'`).join(' || ');
  const indent = ' '.repeat(place.loc.start.column);
  return (fixer) => [fixer.insertTextBefore(place, `if (${test}) ${findLeave(place)}\n${indent}`)];
}

/** How a name is read once more: `key`, `entry.key`. */
function readKey(node: TSESTree.Node): string | undefined {
  let at = node;
  while (at.type === 'MemberExpression' && !at.computed && !at.optional) at = at.object;
  if (at.type !== 'Identifier') return undefined;
  const name = printName(node);
  return name.includes('…') ? undefined : name;
}

/** The statement that a name is refused before: where the name is known already. */
function findPlace(member: TSESTree.Node): TSESTree.Node | undefined {
  let node = member;
  for (const around of getAncestors(member)) {
    if (LISTS.has(around.type))
      return around.type === 'SwitchCase' && around.test === node ? undefined : node;
    // A loop may be what gives the name.
    if (isFunction(around) || /^(?:For|While|DoWhile)/.test(around.type)) return undefined;
    node = around;
  }
  return undefined;
}

/** What leaves the name out: the next one is looked at, or nothing is done at all. */
function findLeave(place: TSESTree.Node): string {
  for (const around of getAncestors(place)) {
    if (/^(?:For|While|DoWhile)/.test(around.type)) return 'continue;';
    if (!isFunction(around)) continue;
    const call = around.parent;
    const callee = call.type === 'CallExpression' ? call.callee : undefined;
    const isCalledForEach = callee?.type === 'MemberExpression' && findMemberName(callee) === 'forEach';
    return isCalledForEach ? 'return;' : "throw new Error('The name is not allowed.');";
  }
  return "throw new Error('The name is not allowed.');";
}
