import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from './facts.ts';
import { NOT_KNOWN, type Origin, type Origins, type Property } from './origin.ts';
import type { Tracer } from './tracer.ts';

/** What is spread from more objects than this is not looked at. */
const MOST_LAYERS = 64;

/** The value of every member that an object or array literal spells out, what is spread into it included. */
export function getAllMembers<P extends Place>(tracer: Tracer<P>, of: Origins<P>): Property<P> {
  const nodes = new Set<TSESTree.Node>();
  const seen = new Set<Origin<P>>();
  let unknown = !of.complete;
  const open = [...of.list];
  const add = (origins: Origins<P>): void => {
    unknown ||= !origins.complete;
    open.push(...origins.list);
  };
  for (let origin = open.pop(); origin !== undefined; origin = open.pop()) {
    if (seen.has(origin)) continue;
    seen.add(origin);
    if (seen.size > MOST_LAYERS || !tracer.fuel.spend()) return NOT_KNOWN;
    if (origin.kind === 'changed' || origin.kind === 'filled') {
      if (origin.kind === 'changed') add(origin.of);
      for (const change of origin.kind === 'filled' ? origin.by.all : tracer.getChanges(origin.by).all) {
        if (change.kind === 'set' || change.kind === 'default') nodes.add(change.value);
        else if (change.kind !== 'append') unknown ||= change.kind !== 'delete';
        else for (const value of change.values) addEntry(value);
      }
      continue;
    }
    const entries = origin.kind === 'node' ? findEntries(origin.node) : undefined;
    unknown ||= entries === undefined;
    for (const entry of entries ?? []) addEntry(entry);
  }
  return { nodes: [...nodes], origins: [], missing: nodes.size === 0 && !unknown, unknown };

  function addEntry(entry: Entry): void {
    if (entry?.type === 'Property') nodes.add(entry.value);
    else if (entry?.type === 'SpreadElement') add(tracer.resolve(entry.argument));
    else if (entry !== null) nodes.add(entry);
  }
}

type Entry = TSESTree.ObjectLiteralElement | TSESTree.CallExpressionArgument | null;

function findEntries(node: TSESTree.Node): readonly Entry[] | undefined {
  if (node.type === 'ObjectExpression') return node.properties;
  return node.type === 'ArrayExpression' ? node.elements : undefined;
}
