import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../ast/index.ts';
import { getBuiltinCall } from './builtins.ts';
import type { Changes } from './changes.ts';
import { component, type Place } from './facts.ts';
import { partly, union, UNKNOWN, type Origin, type Origins } from './origin.ts';
import { placeOrigins } from './places.ts';
import type { Tracer } from './tracer.ts';
import { findElementType } from './types.ts';

/** Every element of an array written in the file, of what is spread into it or pushed, or of a typed list. */
export function resolveElements<P extends Place>(tracer: Tracer<P>, of: Origins<P>): Origins<P> {
  const all = union(of.list.flatMap((origin) => elementsOf(tracer, origin)));
  return of.complete ? all : partly(all);
}

function elementsOf<P extends Place>(tracer: Tracer<P>, origin: Origin<P>): Origins<P>[] {
  if (origin.kind === 'changed')
    return [tracer.resolveElements(origin.of), ...addedElements(tracer, tracer.getChanges(origin.by))];
  if (origin.kind === 'filled') return addedElements(tracer, origin.by);
  if (origin.kind === 'place') {
    const any = tracer.facts.step(origin.place, component.member('*'));
    return [any === undefined ? UNKNOWN : placeOrigins(tracer, any, origin.node)];
  }
  if (origin.kind !== 'node') return [UNKNOWN];
  const type = findElementType(origin.node);
  if (type !== undefined) return [tracer.resolveType(type)];
  const filtered = findFiltered(tracer, origin.node);
  if (filtered !== undefined) return [tracer.resolveElements(tracer.resolve(filtered))];
  return origin.node.type === 'ArrayExpression' ? resolveEach(tracer, origin.node.elements) : [UNKNOWN];
}

function addedElements<P extends Place>(tracer: Tracer<P>, changes: Changes): Origins<P>[] {
  return changes.all.flatMap((change) =>
    change.kind === 'append' ? resolveEach(tracer, change.values) : [UNKNOWN],
  );
}

function resolveEach<P extends Place>(
  tracer: Tracer<P>,
  elements: readonly (TSESTree.CallExpressionArgument | null)[],
): Origins<P>[] {
  const parts: Origins<P>[] = [];
  for (const element of elements) {
    if (!tracer.fuel.spend()) return [UNKNOWN];
    if (element?.type === 'SpreadElement')
      parts.push(tracer.resolveElements(tracer.resolve(element.argument)));
    else if (element !== null) parts.push(tracer.resolve(element));
  }
  return parts;
}

/** `list.filter(f)`, `list.slice(1)`, `Array.from(list)`: some elements of the list, or all. */
function findFiltered<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression' || !tracer.fuel.spend()) return undefined;
  if (getBuiltinCall(tracer, node) === 'Array.from')
    return node.arguments.length === 1 ? node.arguments[0] : undefined;
  return SELECTING.has(findMemberName(callee) ?? '') ? callee.object : undefined;
}

const SELECTING = new Set(['filter', 'slice', 'reverse', 'sort', 'toSorted', 'toReversed']);
