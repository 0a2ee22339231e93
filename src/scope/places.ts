import type { TSESTree } from '@typescript-eslint/utils';
import { isClass, unwrap } from '../ast/index.ts';
import { component, type Place, type SameValue } from './facts.ts';
import { only, union, type Origin, type Origins } from './origin.ts';
import { resolveProperty, type Tracer } from './tracer.ts';

/** A place reached at a node, together with the values that the facts declare to be the same. */
export function placeOrigins<P extends Place>(tracer: Tracer<P>, place: P, node: TSESTree.Node): Origins<P> {
  const here = only<P>({ kind: 'place', place, node });
  if (place.same.length === 0) return here;
  const parts: Origins<P>[] = [here];
  for (const same of place.same) {
    const source = findSource(node, same);
    if (source === undefined) continue;
    let value = tracer.resolve(source);
    for (const name of same.path)
      value =
        name === component.instance
          ? getInstances(tracer, value, node)
          : resolveProperty(tracer, tracer.member(value, name));
    parts.push(value);
  }
  return union(parts);
}

/** Instances of the classes that a value can be. */
function getInstances<P extends Place>(
  tracer: Tracer<P>,
  classes: Origins<P>,
  node: TSESTree.Node,
): Origins<P> {
  const list = classes.list.flatMap((origin): Origin<P>[] => {
    if (origin.kind === 'node') return isClass(origin.node) ? [{ kind: 'instance', of: origin.node }] : [];
    const place = origin.kind === 'place' ? tracer.facts.step(origin.place, component.instance) : undefined;
    return place === undefined ? [] : [{ kind: 'place', place, node }];
  });
  return { list, complete: classes.complete && list.length === classes.list.length, missing: false };
}

function findSource(node: TSESTree.Node, same: SameValue): TSESTree.Node | undefined {
  const inner = unwrap(node);
  if (inner.type === 'MemberExpression') return same.from === 'receiver' ? inner.object : undefined;
  if (inner.type !== 'CallExpression' && inner.type !== 'NewExpression') return undefined;
  if (same.when.some(({ argument, present }) => (inner.arguments[argument] !== undefined) !== present))
    return undefined;
  if (same.from !== 'receiver') return inner.arguments[same.from];
  const callee = unwrap(inner.callee);
  return callee.type === 'MemberExpression' ? callee.object : undefined;
}

/** The places among what a value can be. */
export function getPlaces<P extends Place>(origins: Origins<P>): P[] {
  const { list } = origins;
  // Nearly all values are one thing.
  if (list.length < 2) return list[0]?.kind === 'place' ? [list[0].place] : [];
  return [...new Set(list.flatMap((origin) => (origin.kind === 'place' ? [origin.place] : [])))];
}
