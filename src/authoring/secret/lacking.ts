import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, isWithin, printName, unwrap } from '../../ast/index.ts';
import { getNaturesOfName } from '../../knowledge/names/credentials.ts';
import type { TaintedArrival } from '../arrival/judge.ts';
import { getImplied, getPassedTests, type PassedTest } from '../decision/passed.ts';

/**
 * Is it written only where a test has found that there is no secret in it: `if (!config.apiKey) log(config)`, `if (typeof
 * password !== 'string') throw new Error(…)`? Judged by how the value is spelled on its way.
 */
export function isLackingSecret({ way, entry, sink, scope }: Arrived): boolean {
  const values = entry === undefined ? way : [...way, entry];
  return values.some((value) => {
    const bare = unwrap(value);
    if (bare.type !== 'Identifier' && bare.type !== 'MemberExpression') return false;
    const spelled = printName(bare);
    // A name that is cut, or a key that is not spelled, may be another's.
    if (spelled.includes('…')) return false;
    return getPassedTests(bare).some(
      (test) =>
        // Where a choice is written, what it is made from may be the secret in the other case.
        isWithin(sink.node, test.branch) &&
        getImplied(test).some((implied) => isWithout(implied, spelled)) &&
        !isWrittenIn(scope, test.branch, spelled),
    );
  });
}

type Arrived = Pick<TaintedArrival<object>, 'way' | 'entry' | 'sink' | 'scope'>;

/** `if (!secret) { secret = draw(); log(secret) }`: what is missing has been made since. */
function isWrittenIn(scope: Arrived['scope'], branch: TSESTree.Node, spelled: string): boolean {
  const nodes = scope.nodesIn(branch);
  return (
    nodes?.some((node) => {
      if (node.type === 'VariableDeclarator') return printName(node.id) === spelled;
      const target = node.type === 'AssignmentExpression' ? printName(node.left) : '';
      return target === spelled || target.startsWith(`${spelled}.`);
    }) ?? true
  );
}

function isWithout({ node, outcome }: PassedTest, spelled: string): boolean {
  if (node.type === 'BinaryExpression') {
    const { left, right, operator } = node;
    const tested = unwrap(left);
    if (tested.type !== 'UnaryExpression' || tested.operator !== 'typeof') return false;
    const isEqual = operator.startsWith('=') === outcome;
    return printName(tested.argument) === spelled && !isEqual && findLiteralText(right) === 'string';
  }
  if (outcome || (node.type !== 'Identifier' && node.type !== 'MemberExpression')) return false;
  if (printName(node) === spelled) return true;
  return (
    node.type === 'MemberExpression' && printName(node.object) === spelled && isSecret(findMemberName(node))
  );
}

function isSecret(name: string | undefined): boolean {
  return name !== undefined && getNaturesOfName(name, true).length > 0;
}
