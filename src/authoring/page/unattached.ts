import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap, wrapped } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { findOnlyText, type Scope } from '../../scope/index.ts';
import type { Arrival } from '../arrival/judge.ts';

/** Methods by which an element does what it is for, wherever it is. */
const ACTING = new Set(['click', 'dispatchEvent']);

/**
 * Is the element whose member is written made here, and then only read from? `link.href = url; return link.hostname` takes a
 * URL apart: no page shows the link, and nobody follows it.
 */
export function isUnattached({ sink: { value }, scope }: Arrival<object>): boolean {
  const { bindings } = scope;
  const { parent } = wrapped(value);
  const target = parent?.type === 'AssignmentExpression' ? unwrap(parent.left) : undefined;
  const holder = target?.type === 'MemberExpression' ? unwrap(target.object) : undefined;
  const variable = holder?.type === 'Identifier' ? bindings.findVariable(holder) : undefined;
  const [definition, ...others] = variable?.defs ?? [];
  if (variable === undefined || others.length > 0 || definition?.node.type !== 'VariableDeclarator')
    return false;
  const { init } = definition.node;
  if (init === null || !isMadeLink(init, scope)) return false;
  return variable.references.every(
    ({ identifier, init: isInit }) => isInit === true || isReadFrom(identifier),
  );
}

/** `document.createElement('a')` */
function isMadeLink(node: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return false;
  const callee = unwrap(call.callee);
  const [name] = call.arguments;
  if (callee.type !== 'MemberExpression' || findMemberName(callee) !== 'createElement') return false;
  return name !== undefined && findOnlyText(scope.values(name)) === 'a';
}

function isReadFrom(identifier: TSESTree.Node): boolean {
  const use = wrapped(identifier);
  const { parent } = use;
  if (parent?.type !== 'MemberExpression' || parent.object !== use) return false;
  return !ACTING.has(findMemberName(parent) ?? '');
}
