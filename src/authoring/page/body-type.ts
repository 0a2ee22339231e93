import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, getAncestors, isWithin } from '../../ast/index.ts';
import type { Arrival } from '../arrival/judge.ts';
import type { Site } from '../site.ts';

/** What an answer is said to be before it is sent, in the same function. */
export type BodyType = 'page' | 'other' | 'unsaid';

/** Types, and short names of types, that browsers take markup out of. */
const PAGE = /html|svg|xml|xsl/i;

/** Reads the type that an answer is given before a sink. A type that nobody knows is another one. */
export function readBodyType(arrival: Arrival<object>): BodyType {
  const { sink, getSites, scope } = arrival;
  let found: BodyType = isOfAnotherType(arrival) ? 'other' : 'unsaid';
  for (const site of getSites('body-type')) {
    if (!comesBefore(site, sink.node)) continue;
    for (const { role, property } of site.positions) {
      const isGiven = property !== undefined && (property.nodes.length > 0 || property.unknown);
      if (role !== 'body-type' || !isGiven) continue;
      const { known, complete } = scope.propertyValues({ ...property, missing: false }, site.node);
      const isPage =
        complete && known.every((value) => value.kind === 'literal' && PAGE.test(String(value.value)));
      found = isPage ? 'page' : 'other';
    }
  }
  return found;
}

/** `res.format({ text: () => res.send(…) })`: is it a function that is called for an answer that is no page? */
function isOfAnotherType({ sink, getSites, scope }: Arrival<object>): boolean {
  return getSites('body-by-type').some(({ positions }) =>
    positions.some(({ role, property }) => {
      if (role !== 'body-by-type' || property === undefined) return false;
      const { known } = scope.propertyValues({ ...property, missing: false }, sink.node);
      return known.some((value) => value.kind === 'function' && isWithin(sink.node, value.function));
    }),
  );
}

/** Does a call run before another on every way to it: earlier, in the same function, and not in a branch beside it? */
function comesBefore({ node }: Site, sink: TSESTree.Node): boolean {
  if (node.parent?.type === 'Decorator') return isDecorated(node.parent, sink);
  if (findEnclosingFunction(node) !== findEnclosingFunction(sink)) return false;
  const block = getAncestors(node).find(({ type }) => BLOCKS.has(type));
  return node.range[0] <= sink.range[1] && (block === undefined || isWithin(sink, block));
}

/** `@Header('Content-Type', 'text/plain')` of the method that answers. */
function isDecorated({ parent }: TSESTree.Decorator, sink: TSESTree.Node): boolean {
  return parent.type === 'MethodDefinition' && isWithin(sink, parent.value);
}

const BLOCKS = new Set<string>(['BlockStatement', 'SwitchCase', 'Program', 'ArrowFunctionExpression']);
