import type { TSESTree } from '@typescript-eslint/utils';
import {
  findFunctionName,
  getReturns,
  getTextParts,
  isFunction,
  type FunctionNode,
} from '../../ast/index.ts';
import { isQuoter } from '../../knowledge/names/sanitizers.ts';
import type { FileView } from '../file.ts';

/** A function that puts a text between quotes, and leaves those that are in it. */
export interface BareQuoting {
  readonly node: TSESTree.Node;
  readonly name: string;
  readonly quote: string;
}

/** Finds functions called as if they escaped a text that do no more than put it between quotes. */
export function* findBareQuotings(file: FileView): Generator<BareQuoting> {
  if (!file.spells('escape') && !file.spells('quote')) return;
  for (const node of file.scope.getNodes()) {
    if (!isFunction(node)) continue;
    const name = findFunctionName(node)?.split('.').at(-1);
    if (name === undefined || !isQuoter(name)) continue;
    const quote = findQuote(node);
    if (quote !== undefined) yield { node: getReturns(node).nodes[0] ?? node, name, quote };
  }
}

/** The quotes between which a function gives back what it is given, as it is, whatever it is. */
function findQuote(owner: FunctionNode): string | undefined {
  const [parameter, ...others] = owner.params;
  const { nodes, hasEmptyReturn } = getReturns(owner);
  const [only, ...more] = nodes;
  if (parameter?.type !== 'Identifier' || others.length > 0 || only === undefined) return undefined;
  if (more.length > 0 || hasEmptyReturn) return undefined;
  // What is asked, or done, before may keep quotes out.
  if (owner.body.type === 'BlockStatement' && owner.body.body.length !== 1) return undefined;
  const parts = getTextParts(only);
  const [before, value, after] = parts;
  if (parts.length !== 3 || typeof before !== 'string' || typeof after !== 'string') return undefined;
  if (typeof value !== 'object' || value.type !== 'Identifier' || value.name !== parameter.name)
    return undefined;
  return before === after && ['"', "'", '`'].includes(before) ? before : undefined;
}
