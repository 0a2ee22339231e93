import type { TSESTree } from '@typescript-eslint/utils';
import { canComplete } from './function.ts';
import { printName } from './print.ts';

/** The statements that run one after the other in a block, a program or a case. */
export function getStatementsOf(block: TSESTree.Node): readonly TSESTree.Statement[] {
  switch (block.type) {
    case 'BlockStatement':
    case 'StaticBlock':
    case 'Program':
      return block.body;
    case 'SwitchCase':
      return block.consequent;
    default:
      return [];
  }
}

/** Is the next statement out of reach after this one? `process.exit()` comes back as little as a `throw`. */
export function isLeaving(statement: TSESTree.Statement): boolean {
  switch (statement.type) {
    case 'BlockStatement':
      return statement.body.some(isLeaving);
    case 'BreakStatement':
      return true;
    case 'ExpressionStatement':
      return (
        statement.expression.type === 'CallExpression' && printName(statement.expression) === 'process.exit'
      );
    default:
      return !canComplete(statement);
  }
}

const LOOPS = new Set<string>([
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
]);

/** Is it a statement whose body runs again and again? */
export function isLoop(node: TSESTree.Node): boolean {
  return LOOPS.has(node.type);
}
