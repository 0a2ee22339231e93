import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../ast/index.ts';

/** The expressions that a derivation names, seen from the call or member access. */
export function findGiven(
  call: TSESTree.Node,
  from: number | 'receiver',
  to: number,
): { readonly at: number | 'receiver'; readonly given: TSESTree.Node }[] {
  if (from === 'receiver') {
    const named = call.type === 'CallExpression' ? unwrap(call.callee) : call;
    if (named.type === 'MemberExpression') return [{ at: from, given: named.object }];
    // What is called without a member is asked about itself.
    return named === call ? [] : [{ at: from, given: named }];
  }
  if (call.type === 'TaggedTemplateExpression') {
    return call.quasi.expressions
      .map((given, index) => ({ at: index + 1, given }))
      .filter(({ at }) => at >= from && at <= to);
  }
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return [];
  const start = from < 0 ? call.arguments.length - 1 : from;
  return call.arguments.slice(start, from < 0 ? undefined : to + 1).map((argument, index) => ({
    at: start + index,
    given: argument.type === 'SpreadElement' ? argument.argument : argument,
  }));
}
