import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, unwrap } from '../../ast/index.ts';

/** An expression, and whether it came out true. */
export interface PassedTest {
  readonly node: TSESTree.Node;
  readonly outcome: boolean;
}

/** A test, and the part of the code that runs only where it came out so. */
export interface GuardingTest extends PassedTest {
  readonly branch: TSESTree.Node;
}

/** The tests around a node that have been passed where it is run, the innermost first, within its function. */
export function getPassedTests(node: TSESTree.Node): readonly GuardingTest[] {
  const tests: GuardingTest[] = [];
  for (let child = node, parent = node.parent; parent != null; child = parent, parent = parent.parent) {
    if (isFunction(parent)) break;
    const test = findTest(parent, child);
    if (test !== undefined) tests.push({ ...test, branch: child });
  }
  return tests;
}

/** What is sure of single expressions once a test has come out: both sides of a true `a && b`, and of a false `a || b`. */
export function getImplied({ node, outcome }: PassedTest): readonly PassedTest[] {
  const open: PassedTest[] = [{ node, outcome }];
  const implied: PassedTest[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const bare = unwrap(next.node);
    if (bare.type === 'UnaryExpression' && bare.operator === '!')
      open.push({ node: bare.argument, outcome: !next.outcome });
    else if (bare.type === 'LogicalExpression' && bare.operator === (next.outcome ? '&&' : '||'))
      open.push({ node: bare.left, outcome: next.outcome }, { node: bare.right, outcome: next.outcome });
    else implied.push({ node: bare, outcome: next.outcome });
  }
  return implied;
}

function findTest(parent: TSESTree.Node, child: TSESTree.Node): PassedTest | undefined {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child === parent.test ? undefined : { node: parent.test, outcome: child === parent.consequent };
    case 'LogicalExpression':
      if (child !== parent.right || parent.operator === '??') return undefined;
      return { node: parent.left, outcome: parent.operator === '&&' };
    default:
      return undefined;
  }
}
