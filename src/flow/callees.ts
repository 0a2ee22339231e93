import type { TSESTree } from '@typescript-eslint/utils';
import {
  findElementName,
  findMemberName,
  isClass,
  isFunction,
  unwrap,
  type ClassNode,
  type FunctionNode,
} from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import type { CallNode } from './state.ts';
import type { FlowSource } from './world.ts';

/** Functions of the file that a call runs: by name, as a method, through `.call`, `.apply` and `.bind`, or as a constructor. */
export function findCallees<P extends Place>(source: FlowSource<P>, call: CallNode): readonly FunctionNode[] {
  const { scope } = source;
  if (call.type === 'TaggedTemplateExpression') return functionsOf(scope.resolve(call.tag).list);
  if (call.type === 'JSXOpeningElement') {
    return findElementName(call) === undefined ? functionsOf(scope.resolve(call.name).list) : [];
  }
  if (call.type === 'NewExpression') {
    return constructorsOf(source, call.callee, 0);
  }
  if (call.callee.type === 'Super') {
    const owner = findEnclosingClass(call);
    return owner?.superClass == null ? [] : constructorsOf(source, owner.superClass, 0);
  }
  const builtin = scope.builtin(call);
  const callee = unwrap(call.callee);
  const isIndirect = builtin === '.call' || builtin === '.apply';
  const runs = isIndirect && callee.type === 'MemberExpression' ? callee.object : scope.run(callee).run;
  return functionsOf(scope.resolve(runs).list);
}

/** Classes within classes, or above them, that are looked into: nobody writes so many. */
export const DEEPEST_CLASS = 8;

/** The constructors of the classes that an expression can be; a class without one has that of the class it extends. */
function constructorsOf<P extends Place>(
  source: FlowSource<P>,
  node: TSESTree.Node,
  depth: number,
): readonly FunctionNode[] {
  if (depth > DEEPEST_CLASS) return [];
  return source.scope.resolve(node).list.flatMap((origin) => {
    if (origin.kind === 'node' && isFunction(origin.node)) return [origin.node];
    if (origin.kind !== 'node' || !isClass(origin.node)) return [];
    const own = findConstructor(origin.node);
    if (own !== undefined) return [own];
    const { superClass } = origin.node;
    return superClass === null ? [] : constructorsOf(source, superClass, depth + 1);
  });
}

function findEnclosingClass(node: TSESTree.Node): ClassNode | undefined {
  for (let current = node.parent; current != null; current = current.parent) {
    if (isClass(current)) return current;
  }
  return undefined;
}

function functionsOf(
  origins: readonly { readonly kind: string; readonly node?: TSESTree.Node }[],
): FunctionNode[] {
  return origins.flatMap(({ kind, node }) =>
    kind === 'node' && node !== undefined && isFunction(node) ? [node] : [],
  );
}

/** The constructor of a class, as far as the class spells one out. */
export function findConstructor(owner: ClassNode): FunctionNode | undefined {
  for (const member of owner.body.body) {
    if (member.type === 'MethodDefinition' && member.kind === 'constructor' && isFunction(member.value)) {
      return member.value;
    }
  }
  return undefined;
}

/** Which calls of the file run which function. */
export function indexCallers<P extends Place>(
  source: FlowSource<P>,
  getCallees: (call: CallNode) => readonly FunctionNode[],
): ReadonlyMap<FunctionNode, readonly CallNode[]> {
  const callers = new Map<FunctionNode, CallNode[]>();
  for (const node of source.scope.getNodes()) {
    if (
      node.type !== 'CallExpression' &&
      node.type !== 'NewExpression' &&
      node.type !== 'TaggedTemplateExpression' &&
      node.type !== 'JSXOpeningElement'
    )
      continue;
    for (const owner of getCallees(node)) {
      const known = callers.get(owner);
      if (known === undefined) callers.set(owner, [node]);
      else known.push(node);
    }
  }
  return callers;
}

/** How the arguments of a call arrive in the function it runs; undefined where a spread hides them. */
export function argumentAt<P extends Place>(
  { scope }: FlowSource<P>,
  call: CallNode,
  index: number,
): { readonly node: TSESTree.Node; readonly steps: readonly string[] } | undefined {
  if (call.type === 'TaggedTemplateExpression') {
    const node = index === 0 ? call.quasi : call.quasi.expressions[index - 1];
    return node && { node, steps: [] };
  }
  if (call.type === 'JSXOpeningElement') return index === 0 ? { node: call, steps: [] } : undefined;
  let given: readonly TSESTree.CallExpressionArgument[] = call.arguments;
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression') {
    const method = findMemberName(callee);
    if (method === 'call') given = call.arguments.slice(1);
    if (method === 'apply') {
      const [, list] = call.arguments;
      return list && { node: list, steps: [String(index)] };
    }
  }
  const { before, after } = scope.run(callee);
  if (before.length + after.length > 0) given = [...before, ...given, ...after];
  for (const [at, argument] of given.entries()) {
    if (argument.type === 'SpreadElement') return { node: argument.argument, steps: [String(index - at)] };
    if (at === index) return { node: argument, steps: [] };
  }
  return undefined;
}
