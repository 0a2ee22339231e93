import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findKeyName } from '../ast/index.ts';

/** An edit of the source text; composed of the fixer's primitives. */
export type Edit = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[];

/** Replaces a node by a text. */
export function replaceNode(node: TSESTree.Node, text: string): Edit {
  return (fixer) => [fixer.replaceText(node, text)];
}

/** Replaces the part of a literal's or template's text that starts right after its quote. */
export function replaceStart(node: TSESTree.Node, from: string, to: string): Edit {
  const start = node.range[0] + 1;
  return (fixer) => [fixer.replaceTextRange([start, start + from.length], to)];
}

/** Writes a property into an object literal, in front of the others so that a spread cannot be overridden by it. */
export function addProperty(object: TSESTree.ObjectExpression, text: string): Edit {
  const [first] = object.properties;
  return (fixer) => [
    first === undefined
      ? fixer.replaceText(object, `{ ${text} }`)
      : fixer.insertTextBefore(first, `${text}, `),
  ];
}

/** The property of an object literal that holds a value node, when it is written out there. */
export function findHoldingProperty(value: TSESTree.Node): TSESTree.Property | undefined {
  const { parent } = value;
  return parent?.type === 'Property' && parent.value === value && findKeyName(parent) !== undefined
    ? parent
    : undefined;
}
