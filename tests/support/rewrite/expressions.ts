import type { TSESTree } from '@typescript-eslint/utils';
import { replaceNode, type Place, type Rewrite } from './rewrite.ts';
import { getAncestors, isListed, type Source } from './source.ts';

/** `f(x)` → `(f)((x))` */
export const parenthesize: Rewrite = {
  name: 'put expressions in parentheses',
  find: (source) => findWrappable(source).map((node) => wrap(node, '(', ')')),
};

/** `f(x)` → `(f as any)((x as any))` */
export const castToAny: Rewrite = {
  name: 'cast expressions to any',
  find: (source) =>
    source.isTypeScript
      ? findWrappable(source)
          .filter((node) => !isConstAssertion(node.parent))
          .map((node) => assert(node, ' as any'))
      : [],
};

/** `f(x)` → `f((x!))` */
export const assertNonNull: Rewrite = {
  name: 'assert that expressions are not null',
  find: (source) =>
    source.isTypeScript
      ? findWrappable(source)
          .filter((node) => !isConstAssertion(node.parent))
          .map((node) => assert(node, '!'))
      : [],
};

/** `'text'` → `` `text` `` */
export const useTemplates: Rewrite = {
  name: 'write strings as templates',
  find: (source) =>
    source.nodes.flatMap((node) =>
      node.type === 'Literal' && typeof node.value === 'string' && isExpression(node)
        ? [replaceNode(node, printTemplate(node.value))]
        : [],
    ),
};

/** `a.b` → `a['b']` */
export const useBrackets: Rewrite = {
  name: 'write members in brackets',
  find: (source) =>
    source.nodes.flatMap((node): Place[] => {
      if (node.type !== 'MemberExpression' || node.computed || isDecoratorHead(node)) return [];
      if (node.property.type !== 'Identifier') return [];
      const [, start] = node.object.range;
      const [from, end] = node.property.range;
      const dot = source.code.slice(start, from);
      // A parenthesis or a comment between object and dot stays where it is.
      const at = start + dot.lastIndexOf(node.optional ? '?.' : '.');
      const { name } = node.property;
      return [
        {
          replaces: [at, end],
          edit: (text) => text.overwrite(at, end, `${node.optional ? '?.' : ''}['${name}']`),
        },
      ];
    }),
};

function wrap(node: TSESTree.Node, before: string, after: string): Place {
  const [start, end] = node.range;
  return {
    edit(text) {
      // Without a semicolon before it, a line that starts with a parenthesis continues the line above.
      if (isStatementStart(node)) text.appendLeft(start, ';');
      text.prependRight(start, before);
      text.appendLeft(end, after);
    },
  };
}

function assert(node: TSESTree.Node, assertion: string): Place {
  return PRIMARY.has(node.type) ? wrap(node, '(', `${assertion})`) : wrap(node, '((', `)${assertion})`);
}

/** Expressions that an assertion can follow. After others it would belong to their last part, or to nothing. */
const PRIMARY = new Set([
  'Identifier',
  'Literal',
  'ObjectExpression',
  'ArrayExpression',
  'MemberExpression',
  'CallExpression',
  'TemplateLiteral',
]);

function isStatementStart(node: TSESTree.Node): boolean {
  for (const ancestor of getAncestors(node)) {
    if (ancestor.range[0] !== node.range[0]) return false;
    if (ancestor.type === 'ExpressionStatement') return isListed(ancestor);
  }
  return false;
}

/** A template that gives the text. */
export function printTemplate(value: string): string {
  const inner = JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"');
  return `\`${inner.replace(/`|\$\{/g, String.raw`\$&`)}\``;
}

function findWrappable(source: Source): TSESTree.Node[] {
  return source.nodes.filter((node) => isExpression(node) && canBeWrapped(node));
}

function canBeWrapped(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (node.type === 'Super' || node.type === 'SpreadElement' || parent == null) return false;
  if (isDecoratorHead(node)) return false;
  // Parentheses inside a chain end it: `(a?.b).c` throws where `a?.b.c` does not.
  if (
    node.type === 'MemberExpression' ||
    node.type === 'CallExpression' ||
    node.type === 'TSNonNullExpression'
  ) {
    return !isLinkOfChain(node);
  }
  return true;
}

function isLinkOfChain(node: TSESTree.Node): boolean {
  let current = node;
  for (const parent of getAncestors(node)) {
    if (parent.type === 'ChainExpression') return true;
    const isLink =
      (parent.type === 'MemberExpression' && parent.object === current) ||
      (parent.type === 'CallExpression' && parent.callee === current) ||
      (parent.type === 'TSNonNullExpression' && parent.expression === current);
    if (!isLink) return false;
    current = parent;
  }
  return false;
}

/** What follows `@` up to its arguments is a dotted name and nothing else. */
function isDecoratorHead(node: TSESTree.Node): boolean {
  let current = node;
  for (const parent of getAncestors(node)) {
    if (parent.type === 'Decorator') return true;
    const isHead =
      (parent.type === 'MemberExpression' && parent.object === current) ||
      (parent.type === 'CallExpression' && parent.callee === current);
    if (!isHead) return false;
    current = parent;
  }
  return false;
}

function isConstAssertion(node: TSESTree.Node | undefined): boolean {
  if (node?.type !== 'TSAsExpression' && node?.type !== 'TSTypeAssertion') return false;
  const type = node.typeAnnotation;
  return (
    type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
  );
}

/** Does a node stand where any expression may stand? */
export function isExpression(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'CallExpression':
      return parent.callee === node || isArgument(parent.arguments, node);
    case 'NewExpression':
      return parent.callee === node || isArgument(parent.arguments, node);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return parent.superClass === node;
    case 'ImportExpression':
      return parent.source === node;
    case 'JSXExpressionContainer':
      return node.type !== 'JSXEmptyExpression';
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression' && isPlainProperty(parent);
    case 'VariableDeclarator':
    case 'PropertyDefinition':
      return (parent.type === 'VariableDeclarator' ? parent.init : parent.value) === node;
    case 'MemberExpression':
      return parent.object === node || (parent.computed && parent.property === node);
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return parent.right === node;
    case 'ReturnStatement':
    case 'SpreadElement':
    case 'AwaitExpression':
    case 'ThrowStatement':
    case 'UnaryExpression':
      return parent.argument === node;
    case 'ConditionalExpression':
    case 'ArrayExpression':
    case 'TemplateLiteral':
    case 'LogicalExpression':
      return node.type !== 'TemplateElement' && node.type !== 'SpreadElement';
    case 'BinaryExpression':
      return node.type !== 'PrivateIdentifier';
    case 'IfStatement':
    case 'SwitchCase':
      return parent.test === node;
    case 'SwitchStatement':
      return parent.discriminant === node;
    case 'ArrowFunctionExpression':
      return parent.body === node && node.type !== 'BlockStatement';
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return parent.expression === node;
    case 'TaggedTemplateExpression':
      return parent.tag === node;
    default:
      return false;
  }
}

function isArgument(list: readonly TSESTree.Node[], node: TSESTree.Node): boolean {
  return node.type !== 'SpreadElement' && list.includes(node);
}

function isPlainProperty(property: TSESTree.Property): boolean {
  return property.kind === 'init' && !property.method && !property.shorthand;
}
