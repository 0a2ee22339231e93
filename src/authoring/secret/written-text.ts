import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap, wrapped } from '../../ast/index.ts';

/** A text as it is written: a literal, a template, text between tags, or such texts put together. */
export interface WrittenText {
  readonly node: TSESTree.Node;
  /** Its characters; what is not known is `HOLE`. */
  readonly text: string;
}

/** Stands for a part that is not known; no pattern of a credential goes across it. */
export const HOLE = '\u0000';

/** Parts of one text beyond which it is not put together. */
const MOST_PARTS = 200;

/** What a node says as a text; undefined where it is none, names a module or a key, or is a part of a longer text. */
export function readWrittenText(node: TSESTree.Node): WrittenText | undefined {
  if (isName(node) || isPart(node)) return undefined;
  const parts: string[] = [];
  return collect(node, parts) && parts.some((part) => part !== HOLE)
    ? { node, text: parts.join('') }
    : undefined;
}

function collect(node: TSESTree.Node, parts: string[]): boolean {
  if (parts.length > MOST_PARTS) return false;
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' && parts.push(node.value) > 0;
    case 'JSXText':
      return parts.push(node.value) > 0;
    case 'TemplateLiteral':
      for (const [index, quasi] of node.quasis.entries()) {
        if (index > 0) parts.push(HOLE);
        parts.push(quasi.value.cooked ?? HOLE);
      }
      return true;
    case 'BinaryExpression':
      if (node.operator !== '+') return false;
      for (const side of [node.left, node.right]) if (!collect(unwrap(side), parts)) parts.push(HOLE);
      return true;
    case 'CallExpression':
      return collectJoined(node, parts);
    default:
      return false;
  }
}

/** `[one, two].join('\n')`, as keys of many lines are written. */
function collectJoined(
  { callee, arguments: [separator] }: TSESTree.CallExpression,
  parts: string[],
): boolean {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'ArrayExpression') return false;
  if (callee.property.type !== 'Identifier' || callee.property.name !== 'join') return false;
  if (separator?.type !== 'Literal' || typeof separator.value !== 'string') return false;
  for (const element of callee.object.elements) {
    if (element === null || !collect(element, parts)) parts.push(HOLE);
    parts.push(separator.value);
  }
  return true;
}

function isPart(node: TSESTree.Node): boolean {
  const { parent } = wrapped(node);
  if (parent?.type === 'BinaryExpression') return parent.operator === '+';
  if (parent?.type !== 'ArrayExpression') return false;
  const member = parent.parent;
  return (
    member.type === 'MemberExpression' &&
    member.object === parent &&
    readWrittenText(member.parent) !== undefined
  );
}

/** Names of modules, keys, directives, types: texts that no program uses as values. */
function isName(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSLiteralType':
    case 'TSExternalModuleReference':
      return true;
    case 'ExpressionStatement':
      return true;
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return parent.key === node && !parent.computed;
    case 'MemberExpression':
      return parent.property === node;
    default:
      return false;
  }
}
