import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, isWithin } from '../ast/index.ts';
import type { Position } from './site.ts';

/** An edit of the source text; composed of the fixer's primitives. */
export type Edit = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[];

/** Offers a repair where there is something to edit. */
export function offer<const I extends string, D>(id: I, edit: Edit | undefined, data: D) {
  return edit === undefined ? {} : { repair: { id, data, edit } };
}

/** Replaces a node by a text. */
export function replaceNode(node: TSESTree.Node, text: string): Edit {
  return (fixer) => [fixer.replaceText(node, text)];
}

/** Writes a text right behind a node. */
export function insertAfter(node: TSESTree.Node, text: string): Edit {
  return (fixer) => [fixer.insertTextAfter(node, text)];
}

/**
 * Replaces a value that a position is given. It is replaced where it is written if that is in the given expression or
 * under the name of the option; a value with another name may serve others too, so there the position is given the text
 * in its place. Undefined when it is not clear where to write.
 */
export function replaceGiven(
  value: TSESTree.Node,
  { property, option }: Position,
  text: string,
): Edit | undefined {
  const nodes = property?.nodes ?? [];
  const isHere = nodes.some((node) => isWithin(value, node));
  if (isHere || (option !== undefined && findHolderName(value) === option)) return replaceNode(value, text);
  const [node] = nodes;
  if (node === undefined || nodes.length > 1) return undefined;
  const isShorthand = node.parent?.type === 'Property' && node.parent.shorthand;
  return replaceNode(node, isShorthand && option !== undefined ? `${option}: ${text}` : text);
}

/** What the variable, property, field or parameter is called that a value is written to. */
function findHolderName({ parent }: TSESTree.Node): string | undefined {
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'AssignmentPattern':
      return parent.left.type === 'Identifier' ? parent.left.name : undefined;
    case 'Property':
    case 'PropertyDefinition':
      return findKeyName(parent);
    case 'AssignmentExpression':
      return parent.left.type === 'MemberExpression' ? findMemberName(parent.left) : undefined;
    default:
      return undefined;
  }
}

/** Takes the option of a position out of the object literal it is given in; undefined when there is nothing to take out. */
export function removeGiven({ property }: Position): Edit | undefined {
  const [node, ...others] = property?.nodes ?? [];
  return node === undefined || others.length > 0 ? undefined : removeProperty(node);
}

/** Writes an option that is left out into the object literal it belongs to; undefined when there is none. */
export function addOption({ owner, option }: Position, text: string): Edit | undefined {
  return owner === undefined || option === undefined ? undefined : addProperties(owner, `${option}: ${text}`);
}

/** Writes properties behind those of an object literal. */
export function addProperties(owner: TSESTree.ObjectExpression, text: string): Edit {
  const last = owner.properties.at(-1);
  return last === undefined
    ? replaceNode(owner, `{ ${text} }`)
    : (fixer) => [fixer.insertTextAfter(last, `, ${text}`)];
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

/** The name of the method that is called, where a report on one link of a chain stands. */
export function findMethodName(call: TSESTree.Node): TSESTree.Node | undefined {
  const isMethod = call.type === 'CallExpression' && call.callee.type === 'MemberExpression';
  return isMethod ? (call.callee as TSESTree.MemberExpression).property : undefined;
}

/** The call a node is an argument of. */
export function findEnclosingCall(
  node: TSESTree.Node,
): TSESTree.CallExpression | TSESTree.NewExpression | undefined {
  const { parent } = node;
  const isCall = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
  return isCall && parent.callee !== node ? parent : undefined;
}
