import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

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

/**
 * Takes the property that holds a value out of its object literal; undefined when the value stands elsewhere, so that
 * there is nothing to take out.
 */
export function removeProperty(value: TSESTree.Node): Edit | undefined {
  const property = value.parent;
  const object = property?.parent;
  if (property?.type !== 'Property' || object?.type !== 'ObjectExpression') return undefined;
  const index = object.properties.indexOf(property);
  const before = object.properties[index - 1];
  const after = object.properties[index + 1];
  if (after !== undefined) return (fixer) => [fixer.removeRange([property.range[0], after.range[0]])];
  if (before !== undefined) return (fixer) => [fixer.removeRange([before.range[1], property.range[1]])];
  return replaceNode(object, '{}');
}

/** Is the node a text written out with quotes, so that a part of it can be replaced? */
export function isWrittenText(node: TSESTree.Node): boolean {
  return node.type === 'Literal' || node.type === 'TemplateLiteral';
}

/** The call a node is an argument of. */
export function findEnclosingCall(
  node: TSESTree.Node,
): TSESTree.CallExpression | TSESTree.NewExpression | undefined {
  const { parent } = node;
  const isCall = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
  return isCall && parent.callee !== node ? parent : undefined;
}
