import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../ast/index.ts';
import type { Place } from './facts.ts';
import { partly, union, UNKNOWN, type Origins } from './origin.ts';
import { resolveProperty, type Tracer } from './tracer.ts';

/** What is put into a map by more calls than this is not looked at. */
const MOST_CALLS = 256;

/** `handlers.get(name)`, `routes.find(f)`: one of those that a collection of the file holds. */
export function resolveHeld<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.CallExpression,
): Origins<P> | undefined {
  const callee = unwrap(node.callee);
  const name = callee.type === 'MemberExpression' ? findMemberName(callee) : undefined;
  if (callee.type !== 'MemberExpression' || name === undefined || !GIVING.has(name)) return undefined;
  const held = name === 'get' ? resolveMapped(tracer, callee.object) : resolveListed(tracer, callee.object);
  return held === undefined || held.list.length === 0 ? undefined : { ...partly(held), missing: true };
}

const GIVING = new Set(['get', 'find', 'findLast', 'at', 'pop', 'shift']);

/** The elements of what is a list of the file for certain: other things have methods of these names, too. */
function resolveListed<P extends Place>(tracer: Tracer<P>, list: TSESTree.Node): Origins<P> | undefined {
  const of = tracer.resolve(list);
  const isList = of.list.some((origin) =>
    (origin.kind === 'changed' ? origin.of.list : [origin]).some(
      (one) => one.kind === 'node' && one.node.type === 'ArrayExpression',
    ),
  );
  return isList ? tracer.resolveElements(of) : undefined;
}

/** What the maps that an expression can be are made with, and what is set in them anywhere in the file. */
function resolveMapped<P extends Place>(tracer: Tracer<P>, map: TSESTree.Node): Origins<P> | undefined {
  const maps = findMaps(tracer, map);
  if (maps.length === 0) return undefined;
  const parts = maps.flatMap((made): Origins<P>[] => {
    const [entries] = made.arguments;
    if (entries === undefined) return [];
    return tracer
      .resolveElements(tracer.resolve(entries))
      .list.map((entry) =>
        resolveProperty(tracer, tracer.member({ list: [entry], complete: true, missing: false }, '1')),
      );
  });
  for (const call of tracer.getCalled('set').slice(0, MOST_CALLS)) {
    if (!tracer.fuel.spend()) return UNKNOWN;
    const callee = unwrap(call.callee);
    const [, value] = call.arguments;
    if (callee.type !== 'MemberExpression' || value === undefined) continue;
    if (findMaps(tracer, callee.object).some((one) => maps.includes(one))) parts.push(tracer.resolve(value));
  }
  return parts.length === 0 ? undefined : union(parts);
}

/** `new Map(…)`, wherever a name for it leads to. */
function findMaps<P extends Place>(tracer: Tracer<P>, node: TSESTree.Node): TSESTree.NewExpression[] {
  return tracer.resolve(node).list.flatMap((origin) => {
    if (origin.kind !== 'node' && origin.kind !== 'place') return [];
    if (origin.node.type !== 'NewExpression') return [];
    const callee = unwrap(origin.node.callee);
    const isMap = callee.type === 'Identifier' && callee.name === 'Map' && tracer.bindings.isGlobal(callee);
    return isMap ? [origin.node] : [];
  });
}
