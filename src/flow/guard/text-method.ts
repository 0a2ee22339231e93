import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';

/** What texts can do and nothing else that is sent: on a list or an object these throw. */
const OF_TEXTS = new Set(
  'charAt charCodeAt codePointAt endsWith localeCompare match matchAll normalize padEnd padStart replace replaceAll search split startsWith substr substring toLowerCase toUpperCase trim trimEnd trimStart'.split(
    ' ',
  ),
);

/** The expressions that a statement calls a method of texts on, whichever way it goes. */
export function findTexts(statement: TSESTree.Statement): readonly TSESTree.Node[] {
  switch (statement.type) {
    case 'ExpressionStatement':
      return findIn(statement.expression);
    case 'VariableDeclaration':
      return statement.declarations.flatMap(({ init }) => (init === null ? [] : findIn(init)));
    case 'IfStatement':
      return findIn(statement.test);
    default:
      return [];
  }
}

/** Goes down to what is evaluated first. */
function findIn(expression: TSESTree.Node): readonly TSESTree.Node[] {
  const bare = unwrap(expression);
  switch (bare.type) {
    case 'AssignmentExpression':
      // `x = x.split(',')` is another value afterwards.
      return bare.left.type === 'Identifier' && isNamed(bare.left.name, bare.right) ? [] : findIn(bare.right);
    case 'ConditionalExpression':
      return findIn(bare.test);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return findIn(bare.left);
    case 'UnaryExpression':
    case 'AwaitExpression':
      return findIn(bare.argument);
    case 'MemberExpression':
      return findIn(bare.object);
    case 'CallExpression': {
      const callee = unwrap(bare.callee);
      if (callee.type !== 'MemberExpression') return [];
      const isOfText = !callee.optional && OF_TEXTS.has(findMemberName(callee) ?? '');
      return isOfText ? [callee.object, ...findIn(callee.object)] : findIn(callee.object);
    }
    default:
      return [];
  }
}

/** Is the variable what an expression begins with? */
function isNamed(name: string, expression: TSESTree.Node): boolean {
  return findIn(expression).some((node) => {
    const bare = unwrap(node);
    return bare.type === 'Identifier' && bare.name === name;
  });
}
