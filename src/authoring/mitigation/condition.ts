import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, unwrap } from '../../ast/index.ts';
import { removeProperty, type Edit } from '../repair.ts';
import type { Sink } from '../sinks.ts';

/**
 * Takes out the option that makes a position of a call dangerous, where the row says that one does: without it the call does
 * what it does for everybody. Undefined where the option is not written in the call.
 */
export function undoCondition({
  entry,
  arguments: given,
}: Sink): { readonly option: string; readonly edit: Edit } | undefined {
  for (const { path, expected } of entry.when) {
    const [position, member, ...others] = path;
    if (position?.kind !== 'argument' || member?.kind !== 'member' || others.length > 0) continue;
    if (expected === 'absent') continue;
    const [option] = member.names;
    const argument = given[position.range.from];
    const property = argument && option !== undefined ? findProperty(unwrap(argument), option) : undefined;
    const edit = property && removeProperty(property.value);
    if (option !== undefined && edit !== undefined) return { option, edit };
  }
  return undefined;
}

/**
 * Calls the method in place of the one that does harm, where the row says which, and takes out the option that makes it
 * dangerous. Undefined where what is called is no method: another name would have to be imported.
 */
export function callTwin(sink: Sink): { readonly method: string; readonly edit: Edit } | undefined {
  const method = sink.entry.instead;
  const callee = sink.node.type === 'CallExpression' ? unwrap(sink.node.callee) : undefined;
  if (method === undefined || callee?.type !== 'MemberExpression' || callee.computed) return undefined;
  const undone = undoCondition(sink);
  const edit: Edit = (fixer) => [
    fixer.replaceText(callee.property, method),
    ...(undone === undefined ? [] : undone.edit(fixer)),
  ];
  return { method, edit };
}

function findProperty(node: TSESTree.Node, name: string): TSESTree.Property | undefined {
  if (node.type !== 'ObjectExpression') return undefined;
  return node.properties.find(
    (one): one is TSESTree.Property => one.type === 'Property' && findKeyName(one) === name,
  );
}
