import type { TSESTree } from '@typescript-eslint/utils';

/**
 * The expression that carries the value: type assertions, `satisfies`, `!`, instantiations, optional chains,
 * `await` and parentheses are taken off, and a sequence answers with its last expression.
 */
export function unwrap(node: TSESTree.Node): TSESTree.Node {
  let current = node;
  for (let inner = findCarried(current); inner !== undefined; inner = findCarried(current)) current = inner;
  return current;
}

/**
 * The outermost expression that still carries the value of `node`: the inverse walk of {@link unwrap}, used to see
 * how a value is used.
 */
export function wrapped(node: TSESTree.Node): TSESTree.Node {
  let current = node;
  while (current.parent != null && findCarried(current.parent) === current) current = current.parent;
  return current;
}

/** The outermost type assertion, `x as T` or `<T>x`, that {@link unwrap} would take off. */
export function findAssertion(
  node: TSESTree.Node,
): TSESTree.TSAsExpression | TSESTree.TSTypeAssertion | undefined {
  for (let current: TSESTree.Node | undefined = node; current !== undefined; current = findCarried(current)) {
    if (current.type === 'TSAsExpression' || current.type === 'TSTypeAssertion') return current;
  }
  return undefined;
}

/** The type that a node asserts, or is held against: `x as T`, `x satisfies T`, `<T>x`. */
export function findAssertedType(node: TSESTree.Node): TSESTree.TypeNode | undefined {
  const isAsserting =
    node.type === 'TSAsExpression' ||
    node.type === 'TSSatisfiesExpression' ||
    node.type === 'TSTypeAssertion';
  return isAsserting ? node.typeAnnotation : undefined;
}

/** The expression directly inside, when a node does nothing but carry its value. */
function findCarried(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'Identifier':
    case 'Literal':
    case 'MemberExpression':
    case 'CallExpression':
      return undefined;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      return node.expression;
    case 'AwaitExpression':
      return node.argument;
    case 'SequenceExpression':
      return node.expressions.at(-1);
    default:
      return findParenthesized(node);
  }
}

/** Some parsers keep parentheses as nodes of their own, which the ESTree types do not list. */
function findParenthesized(node: { readonly type: string }): TSESTree.Node | undefined {
  // The type is asked first: a member that few nodes have costs more to read.
  return node.type === 'ParenthesizedExpression'
    ? (node as { expression?: TSESTree.Node }).expression
    : undefined;
}
