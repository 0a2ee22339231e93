import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, walk, type FunctionNode } from '../ast/index.ts';
import type { Place } from './facts.ts';
import type { Tracer } from './origin.ts';
import type { ParsedFile } from './scope.ts';
import type { Handing, Uses } from './uses.ts';

/** The uses of a function that nobody hands on in plain sight: it may still be called from anywhere. */
export const NOT_HANDED: Uses = { calls: [], handings: [], complete: false };

/** Which functions, held by objects and classes, are handed to which calls as members. One walk over the file. */
export function indexHandings<P extends Place>(
  { scopes, visitorKeys }: ParsedFile,
  tracer: Tracer<P>,
): ReadonlyMap<FunctionNode, Uses> {
  const index = new Map<FunctionNode, Handing[]>();
  const root = scopes[0]?.block;
  if (root === undefined) return new Map();
  walk(root, visitorKeys, (node) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
    for (const [position, argument] of node.arguments.entries()) {
      if (!isMember(argument) || !tracer.fuel.spend()) continue;
      for (const origin of tracer.resolve(argument).list) {
        if (origin.kind !== 'node' || !isFunction(origin.node)) continue;
        const known = index.get(origin.node);
        if (known === undefined) index.set(origin.node, [{ node, position }]);
        else known.push({ node, position });
      }
    }
  });
  return new Map([...index].map(([owner, handings]) => [owner, { calls: [], handings, complete: false }]));
}

/** `users.list`, `users.list.bind(users)` */
function isMember(node: TSESTree.Node): boolean {
  if (node.type === 'MemberExpression') return true;
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.property.type === 'Identifier' &&
    node.callee.property.name === 'bind'
  );
}
