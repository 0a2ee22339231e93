import type { TSESTree } from '@typescript-eslint/utils';
import { canComplete, isLeaving } from '../ast/index.ts';
import { createAroundJudge, type Place } from '../scope/index.ts';
import type { FlowSource } from './world.ts';

/** More cases than this are taken to run. */
const MOST_CASES = 200;

/** Makes the judge of code that never runs: branches of tests on constants. */
export function createDead<P extends Place>({
  scope,
  fuel,
}: Pick<FlowSource<P>, 'scope' | 'fuel'>): (node: TSESTree.Node) => boolean {
  return createAroundJudge((child, parent) => fuel.spend() && isPassedOver(child, parent));

  function isPassedOver(child: TSESTree.Node, parent: TSESTree.Node): boolean {
    switch (parent.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        if (child === parent.test) return false;
        return findTruth(parent.test) === (child !== parent.consequent);
      case 'LogicalExpression':
        if (child !== parent.right || parent.operator === '??') return false;
        return findTruth(parent.left) === (parent.operator === '||');
      case 'WhileStatement':
        return child === parent.body && findTruth(parent.test) === false;
      case 'ForStatement':
        return child === parent.body && parent.test !== null && findTruth(parent.test) === false;
      case 'SwitchStatement':
        return child.type === 'SwitchCase' && !isEntered(parent, child);
      default:
        return false;
    }
  }

  /** What a test always comes to; undefined where it depends. */
  function findTruth(test: TSESTree.Node): boolean | undefined {
    const { known, complete } = scope.values(test);
    const [first, ...others] = known.map((value) =>
      value.kind === 'place' || value.kind === 'text'
        ? undefined
        : value.kind !== 'literal' || Boolean(value.value),
    );
    return complete && others.every((other) => other === first) ? first : undefined;
  }

  /** Does control come to a case, by its label or from a case before it? */
  function isEntered(
    { discriminant, cases }: TSESTree.SwitchStatement,
    branch: TSESTree.SwitchCase,
  ): boolean {
    const [value, ...others] = findConstants(discriminant);
    if (value === undefined || others.length > 0 || cases.length > MOST_CASES) return true;
    const labels = cases.map(({ test }) => (test === null ? [] : findConstants(test)));
    if (labels.some(({ length }, index) => length !== 1 && cases[index]?.test !== null)) return true;
    const labelled = labels.findIndex(([label]) => label !== undefined && label.value === value.value);
    const start = labelled >= 0 ? labelled : cases.findIndex(({ test }) => test === null);
    const index = cases.indexOf(branch);
    if (start < 0 || index < start) return false;
    return cases
      .slice(start, index)
      .every(({ consequent }) => consequent.every((one) => canComplete(one) && !isLeaving(one)));
  }

  function findConstants(node: TSESTree.Node): readonly { readonly value: unknown }[] {
    const { known, complete } = scope.values(node);
    const literals = known.flatMap((value) => (value.kind === 'literal' ? [value] : []));
    return complete && literals.length === known.length ? literals : [];
  }
}
