import type { TSESTree } from '@typescript-eslint/utils';
import { isClass, isFunction, unwrap, walk, type ClassNode, type FunctionNode } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import type { CallNode } from './state.ts';
import type { FlowSource } from './world.ts';

/** Functions of the file that a call runs: by name, as a method, through `.call`, `.apply` and `.bind`, or as a constructor. */
export function findCallees<P extends Place>(
  { scope }: FlowSource<P>,
  call: CallNode,
): readonly FunctionNode[] {
  if (call.type === 'TaggedTemplateExpression') return functionsOf(scope.resolve(call.tag).list);
  if (call.type === 'NewExpression') {
    return scope
      .resolve(call.callee)
      .list.flatMap((origin) =>
        origin.kind === 'node' && isClass(origin.node) ? (findConstructor(origin.node) ?? []) : [],
      );
  }
  if (call.callee.type === 'Super') return [];
  const builtin = scope.builtin(call);
  const callee = unwrap(call.callee);
  const isIndirect = builtin === '.call' || builtin === '.apply';
  const runs = isIndirect && callee.type === 'MemberExpression' ? callee.object : callee;
  return functionsOf(scope.resolve(runs).list);
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

/** Which calls of the file run which function. One walk over the file. */
export function indexCallers<P extends Place>(
  source: FlowSource<P>,
  getCallees: (call: CallNode) => readonly FunctionNode[],
): ReadonlyMap<FunctionNode, readonly CallNode[]> {
  const callers = new Map<FunctionNode, CallNode[]>();
  walk(source.ast, source.visitorKeys, (node) => {
    if (
      node.type !== 'CallExpression' &&
      node.type !== 'NewExpression' &&
      node.type !== 'TaggedTemplateExpression'
    )
      return;
    for (const owner of getCallees(node)) {
      const known = callers.get(owner);
      if (known === undefined) callers.set(owner, [node]);
      else known.push(node);
    }
  });
  return callers;
}

/** How the arguments of a call arrive in the function it runs; undefined where a spread hides them. */
export function argumentAt(
  call: CallNode,
  index: number,
): { readonly node: TSESTree.Node; readonly steps: readonly string[] } | undefined {
  if (call.type === 'TaggedTemplateExpression') {
    const node = index === 0 ? call.quasi : call.quasi.expressions[index - 1];
    return node && { node, steps: [] };
  }
  let given: readonly (TSESTree.CallExpressionArgument | null)[] = call.arguments;
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
    if (callee.property.name === 'call') given = call.arguments.slice(1);
    if (callee.property.name === 'apply') {
      const [, list] = call.arguments;
      return list && { node: list, steps: [String(index)] };
    }
  }
  for (const [at, argument] of given.entries()) {
    if (argument === null) continue;
    if (argument.type === 'SpreadElement') return { node: argument.argument, steps: [String(index - at)] };
    if (at === index) return { node: argument, steps: [] };
  }
  return undefined;
}
