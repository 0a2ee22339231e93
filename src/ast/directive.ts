import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from './function.ts';
import { findLiteralText } from './member.ts';

/** Does a directive stand at the head of a body? */
export function hasDirective(body: readonly TSESTree.Node[], directive: string): boolean {
  for (const statement of body) {
    const text = statement.type === 'ExpressionStatement' ? findLiteralText(statement.expression) : undefined;
    if (text === undefined) return false;
    if (text === directive) return true;
  }
  return false;
}

/** Does a directive stand at the head of a function? */
export function isDirected({ body }: FunctionNode, directive: string): boolean {
  return body.type === 'BlockStatement' && hasDirective(body.body, directive);
}
