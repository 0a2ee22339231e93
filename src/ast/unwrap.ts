import type { TSESTree } from '@typescript-eslint/utils';

/**
 * The expression that carries the value: type assertions, `satisfies`, `!`, instantiations, optional chains,
 * `await` and parentheses are taken off, and a sequence answers with its last expression.
 */
export function unwrap(node: TSESTree.Node): TSESTree.Node {
  let current = node;
  for (;;) {
    switch (current.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        current = current.expression;
        break;
      case 'AwaitExpression':
        current = current.argument;
        break;
      case 'SequenceExpression': {
        const last = current.expressions.at(-1);
        if (last === undefined) return current;
        current = last;
        break;
      }
      default: {
        const inner = parenthesized(current);
        if (inner === undefined) return current;
        current = inner;
      }
    }
  }
}

/**
 * The outermost expression that still carries the value of `node`: the inverse walk of {@link unwrap}, used to see
 * how a value is used.
 */
export function wrapped(node: TSESTree.Node): TSESTree.Node {
  let current = node;
  while (current.parent != null && unwrap(current.parent) === unwrap(node)) {
    current = current.parent;
  }
  return current;
}

/** Some parsers keep parentheses as nodes of their own, which the ESTree types do not list. */
function parenthesized(node: TSESTree.Node): TSESTree.Node | undefined {
  const { type, expression } = node as { type: string; expression?: TSESTree.Node };
  return type === 'ParenthesizedExpression' ? expression : undefined;
}
