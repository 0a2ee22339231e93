import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findKeyName,
  findMemberName,
  isFunction,
  unwrap,
  walk,
  wrapped,
  type FunctionNode,
} from '../ast/index.ts';
import { findInit, getReads } from './binding.ts';
import type { Tracer } from './tracer.ts';

interface Asking extends Pick<Tracer, 'bindings' | 'fuel' | 'visitorKeys'> {
  /** Names that have been looked at: one may be given to itself. */
  readonly seen: Set<TSESLint.Scope.Variable>;
}

/**
 * Does a function, or one of the file that it calls, make an object with one of these members that it gives back or hands
 * to a callback of its own? What is thrown, or given to somebody else, is no answer.
 */
export function isAnswering(
  { bindings, fuel, visitorKeys }: Pick<Tracer, 'bindings' | 'fuel' | 'visitorKeys'>,
  owner: FunctionNode,
  members: readonly string[],
): boolean {
  const asking: Asking = { bindings, fuel, visitorKeys, seen: new Set() };
  const called = new Set<FunctionNode>([owner]);
  for (const one of findCalled(asking, owner)) called.add(one);
  return [...called].some((one) => makesAnswer(asking, one, members));
}

function makesAnswer(asking: Asking, owner: FunctionNode, members: readonly string[]): boolean {
  let isMade = false;
  walk(owner, asking.visitorKeys, (node) => {
    if (isMade || node.type !== 'ObjectExpression' || !asking.fuel.spend()) return;
    isMade =
      node.properties.some(
        (property) => property.type === 'Property' && members.includes(findKeyName(property) ?? ''),
      ) && isGivenBack(asking, node, owner);
  });
  return isMade;
}

function isGivenBack(asking: Asking, value: TSESTree.Node, owner: FunctionNode): boolean {
  const outer = wrapped(value);
  const { parent } = outer;
  switch (parent?.type) {
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return true;
    case 'VariableDeclarator':
      return isNameGivenBack(asking, parent.id, owner);
    case 'AssignmentExpression':
      return isNameGivenBack(asking, parent.left, owner);
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'AwaitExpression':
      return isGivenBack(asking, parent, owner);
    case 'CallExpression': {
      const callee = unwrap(parent.callee);
      if (callee.type === 'MemberExpression') return findMemberName(callee) === 'resolve';
      return callee.type === 'Identifier' && isParameter(callee.name, parent, owner);
    }
  }
  return false;
}

function isNameGivenBack(asking: Asking, name: TSESTree.Node, owner: FunctionNode): boolean {
  const variable = name.type === 'Identifier' ? asking.bindings.findVariable(name) : undefined;
  if (variable === undefined || asking.seen.has(variable)) return false;
  asking.seen.add(variable);
  return getReads(variable).some(
    ({ identifier }) => asking.fuel.spend() && isGivenBack(asking, identifier, owner),
  );
}

/** Is a name one of the parameters of the function, or of one inside it? */
function isParameter(name: string, from: TSESTree.Node, owner: FunctionNode): boolean {
  for (let at = findEnclosingFunction(from); at !== undefined; at = findEnclosingFunction(at)) {
    if (at.params.some((parameter) => parameter.type === 'Identifier' && parameter.name === name))
      return true;
    if (at === owner) return false;
  }
  return false;
}

/** Functions of the file that a function calls by their names. */
function findCalled({ bindings, visitorKeys }: Asking, owner: FunctionNode): FunctionNode[] {
  const found: FunctionNode[] = [];
  walk(owner, visitorKeys, (node) => {
    const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
    const variable = callee?.type === 'Identifier' ? bindings.findVariable(callee) : undefined;
    if (variable === undefined) return;
    const init = findInit(variable);
    const [definition] = variable.defs;
    if (init !== undefined && isFunction(init)) found.push(init);
    else if (definition?.node.type === 'FunctionDeclaration' && definition.node.id === definition.name)
      found.push(definition.node);
  });
  return found;
}
