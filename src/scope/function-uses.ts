import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findKeyName,
  findMarked,
  isClass,
  wrapped,
  type FunctionNode,
} from '../ast/index.ts';
import type { Place } from './facts.ts';
import type { Tracer } from './tracer.ts';
import { getOwnUses, type Uses } from './uses.ts';

/** How a function is used: where it is written, through the name it is given, or as a private method. */
export function findUses<P extends Place>(tracer: Tracer<P>, owner: FunctionNode): Uses | undefined {
  if (owner.type === 'FunctionDeclaration') return usesOf(tracer, owner.id);
  const holder = getMarked(owner).parent;
  switch (holder?.type) {
    case 'VariableDeclarator':
      return usesOf(tracer, holder.id);
    case 'AssignmentExpression':
      if (holder.operator !== '=') return undefined;
      return holder.left.type === 'MemberExpression'
        ? tracer.getHandings(owner)
        : usesOf(tracer, holder.left);
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return findMemberUses(tracer, holder, owner);
    case 'ReturnStatement':
      return findReturnedUses(tracer, findEnclosingFunction(holder));
    case 'ArrowFunctionExpression':
      return holder.body === getMarked(owner)
        ? findReturnedUses(tracer, holder)
        : getOwnUses(getMarked(owner));
    case 'Property':
      return holder.parent.type === 'ObjectExpression'
        ? tracer.getHandings(owner)
        : getOwnUses(getMarked(owner));
    default:
      return getOwnUses(getMarked(owner));
  }
}

/** The function, or the call of a compiler's helper that hands it on. */
function getMarked(owner: TSESTree.Node): TSESTree.Node {
  let marked = wrapped(owner);
  while (marked.parent?.type === 'CallExpression' && findMarked(marked.parent) === owner)
    marked = wrapped(marked.parent);
  return marked;
}

/** A function that a function of the file returns is used as the calls of that one are. */
function findReturnedUses<P extends Place>(
  tracer: Tracer<P>,
  maker: FunctionNode | undefined,
): Uses | undefined {
  const uses = maker === undefined ? undefined : findUses(tracer, maker);
  if (uses === undefined || !tracer.fuel.spend()) return undefined;
  const each = uses.calls.map(({ node }) => getOwnUses(node));
  return {
    calls: each.flatMap(({ calls }) => calls),
    handings: each.flatMap(({ handings }) => handings),
    complete: uses.complete && each.every(({ complete }) => complete),
  };
}

/** How the variable behind a name is used; undefined where the file declares none. */
export function usesOf<P extends Place>(tracer: Tracer<P>, name: TSESTree.Node | null): Uses | undefined {
  const variable = name?.type === 'Identifier' ? tracer.bindings.findVariable(name) : undefined;
  return variable === undefined || variable.defs.length === 0 ? undefined : tracer.getUses(variable);
}

/** Calls of a constructor, or of a private method; a public one may be called from anywhere. */
function findMemberUses<P extends Place>(
  tracer: Tracer<P>,
  member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  method: FunctionNode,
): Uses | undefined {
  const owner = member.parent.parent;
  if (!isClass(owner)) return undefined;
  if (member.type === 'MethodDefinition' && member.kind === 'constructor')
    return findClassUses(tracer, owner);
  const name = findKeyName(member);
  const isPrivate = member.accessibility === 'private' || name?.startsWith('#') === true;
  if (name === undefined) return undefined;
  return isPrivate ? tracer.getClassIndex(owner).getUses(name) : tracer.getHandings(method);
}

function findClassUses<P extends Place>(
  tracer: Tracer<P>,
  owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
): Uses | undefined {
  const holder = wrapped(owner).parent;
  return usesOf(tracer, holder?.type === 'VariableDeclarator' ? holder.id : owner.id);
}
