import type { TSESTree } from '@typescript-eslint/utils';

/**
 * Makes the judge of nodes by what stands around them: does one of the steps up from a node, to the node around it, hold? Each
 * step is asked about once.
 */
export function createAroundJudge(
  isHolding: (child: TSESTree.Node, parent: TSESTree.Node) => boolean,
): (node: TSESTree.Node) => boolean {
  const answers = new Map<TSESTree.Node, boolean>();
  return (node) => {
    const way: TSESTree.Node[] = [];
    let answer = false;
    for (let child = node; child.parent != null; child = child.parent) {
      const known = answers.get(child);
      way.push(child);
      answer = known ?? isHolding(child, child.parent);
      if (known !== undefined || answer) break;
    }
    for (const passed of way) answers.set(passed, answer);
    return answer;
  };
}
