import type { TSESTree } from '@typescript-eslint/utils';
import { findAttributeName, findAttributeValue, getChildren } from '../ast/index.ts';
import type { Place } from './facts.ts';
import { foundNodes, NOT_KNOWN, NOT_SET, overlay, type Property } from './origin.ts';
import type { Tracer } from './tracer.ts';

/** An attribute of an element of JSX, which is a property of the object that its component is called with. */
export function getAttribute<P extends Place>(
  tracer: Tracer<P>,
  node: TSESTree.JSXOpeningElement,
  name: string,
): Property<P> {
  const layers: Property<P>[] = [];
  if (name === 'children') {
    const children = getChildren(node);
    if (children.length === 1) return foundNodes(children);
    if (children.length > 1) return NOT_KNOWN;
  }
  for (const attribute of node.attributes.toReversed()) {
    if (!tracer.fuel.spend()) return NOT_KNOWN;
    if (attribute.type === 'JSXSpreadAttribute') {
      layers.push(tracer.member(tracer.resolve(attribute.argument), name));
    } else if (findAttributeName(attribute) === name) {
      const value = findAttributeValue(attribute);
      layers.push(value === undefined ? NOT_KNOWN : foundNodes([value]));
      break;
    }
  }
  return layers.length === 0 ? NOT_SET : overlay(layers);
}
