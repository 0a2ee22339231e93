import type { TSESTree } from '@typescript-eslint/utils';
import { findAttributeName, findAttributeValue, findKeyName, isWithin, unwrap } from '../../ast/index.ts';
import type { Tainted } from './source.ts';
import type { Sink } from '../sinks.ts';

/** `create(0).*key` → `create(0).password`, for each field that is asked about. */
export function getAsked(sink: Sink, fields: readonly string[] | undefined): readonly Sink[] {
  if (fields === undefined) return [sink];
  if (sink.steps.at(-1) !== '*key') return [];
  return fields.map((field) => ({ ...sink, steps: [...sink.steps.slice(0, -1), field] }));
}

/** The outermost expression of the way that stands for a value within what is given to the sink. */
export function findEntry({ value }: Sink, { way }: Tainted): TSESTree.Node | undefined {
  let node: TSESTree.Node | undefined = way.find(({ state }) => isWithin(state.node, value))?.state.node;
  while (node !== undefined && node !== value && !HOLDING.has(node.parent?.type ?? '')) node = node.parent;
  return node !== undefined && isWithin(node, value) ? node : undefined;
}

/** What holds values within a value. */
const HOLDING = new Set(['Property', 'ArrayExpression', 'SpreadElement', 'ObjectExpression']);

/** Where the option is written that the sink is about, or the argument it is part of. */
export function findWritten({ value, steps }: Sink): TSESTree.Node {
  let node = value;
  for (const step of steps) {
    const bare = unwrap(node);
    const attribute = bare.type === 'JSXOpeningElement' ? findAttribute(bare, step) : undefined;
    if (attribute !== undefined) {
      node = attribute;
      continue;
    }
    if (bare.type !== 'ObjectExpression') break;
    const property = bare.properties.findLast((one) => one.type === 'Property' && findKeyName(one) === step);
    if (property?.type !== 'Property') break;
    node = property.value;
  }
  return node;
}

/** Does the file show that the option is given which the sink is about? Of what nobody knows, anything may be a member. */
export function isSpelled(sink: Sink): boolean {
  return sink.steps.length === 0 || findWritten(sink) !== sink.value;
}

/** What an attribute of an element is given, where it is spelled out. */
function findAttribute(element: TSESTree.JSXOpeningElement, name: string): TSESTree.Node | undefined {
  const attribute = element.attributes.findLast(
    (one) => one.type === 'JSXAttribute' && findAttributeName(one) === name,
  );
  return attribute?.type === 'JSXAttribute' ? findAttributeValue(attribute) : undefined;
}
