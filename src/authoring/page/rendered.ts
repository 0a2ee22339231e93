import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, findMemberName, unwrap } from '../../ast/index.ts';
import type { TaintedArrival } from '../arrival/judge.ts';

/** Is something kept among the `locals` of a view that nobody renders there? What renders it may be another handler of errors. */
export function isLeftToViews({ sink, getSinks }: TaintedArrival<object>): boolean {
  if (sink.node.type !== 'AssignmentExpression' || !isLocal(sink.node)) return false;
  const owner = findEnclosingFunction(sink.node);
  return !getSinks('template-name').some(({ node }) => findEnclosingFunction(node) === owner);
}

/** `response.locals.error = …` */
function isLocal({ left }: TSESTree.AssignmentExpression): boolean {
  const target = unwrap(left);
  const holder = target.type === 'MemberExpression' ? unwrap(target.object) : undefined;
  return holder?.type === 'MemberExpression' && findMemberName(holder) === 'locals';
}
