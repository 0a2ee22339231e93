import type { TSESTree } from '@typescript-eslint/utils';
import { printName, wrapped } from '../../ast/index.ts';
import type { Given, KnownValue } from '../call-rule.ts';
import { findEnclosingCall } from '../repair.ts';

/** What takes credentials. */
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** The calls that are given a value, directly or by the names of the constants it is bound to. */
export function findUses(value: TSESTree.Node, { scope }: Given): readonly Call[] {
  const calls: Call[] = [];
  const open = [value];
  const seen = new Set<TSESTree.Node>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const call = findEnclosingCall(node);
    if (call !== undefined) calls.push(call);
    const declarator = node.parent;
    if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') continue;
    for (const use of scope.bindings.findVariable(declarator.id)?.references ?? []) {
      if (use.init !== true) open.push(wrapped(use.identifier));
    }
  }
  return calls;
}

/** A client that is made with an address and credentials. */
export interface Dial {
  readonly node: Call;
  /** As the code spells it: `new Orders`. */
  readonly api: string;
  /** What the address can be. */
  readonly addresses: readonly KnownValue[];
}

/** The clients of classes nobody described, such as generated ones, that are made with an address and a site's credentials. */
export function findDials(given: Given): readonly Dial[] {
  const described = new Set(given.getSites('dial-host').map(({ node }) => node));
  return findUses(wrapped(given.site.node), given).flatMap((node) => {
    const [address] = node.arguments;
    if (node.type !== 'NewExpression' || address === undefined || described.has(node)) return [];
    return [{ node, api: printName(node), addresses: given.scope.values(address).known }];
  });
}
