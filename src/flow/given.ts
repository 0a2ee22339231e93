import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../ast/index.ts';
import type { Place } from '../scope/index.ts';
import { ANY } from './path.ts';
import type { FlowSource } from './world.ts';

/** What is given to a function at a position. */
export interface Given {
  readonly at: number | 'receiver';
  readonly given: TSESTree.Node;
  /** Where it stands in the expression: among the elements of a list that is spread. */
  readonly steps: readonly string[];
}

/** The expressions that a derivation names, seen from the call or member access. */
export function findGiven<P extends Place>(
  source: FlowSource<P>,
  call: TSESTree.Node,
  from: number | 'receiver',
  to: number,
): Given[] {
  if (from === 'receiver') {
    const named = call.type === 'CallExpression' ? unwrap(call.callee) : call;
    if (named.type === 'MemberExpression') return [{ at: from, given: named.object, steps: [] }];
    // What is called without a member is asked about itself.
    return named === call ? [] : [{ at: from, given: named, steps: [] }];
  }
  if (call.type === 'TaggedTemplateExpression') {
    return call.quasi.expressions
      .map((given, index) => ({ at: index + 1, given, steps: [] }))
      .filter(({ at }) => at >= from && at <= to);
  }
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return [];
  const { given, list } = readArguments(source, call);
  if (list !== undefined) {
    const at = Math.max(0, from);
    return [{ at, given: list, steps: [from === to && from >= 0 ? String(at) : ANY] }];
  }
  if (from < 0) return given.slice(-1).map((last) => readSpread(last, given.length - 1, ANY));
  const spread = given.findIndex(({ type }) => type === 'SpreadElement');
  const plain = spread < 0 ? given.length : spread;
  const found = given
    .slice(from, Math.min(plain, to + 1))
    .map((one, index) => readSpread(one, from + index, ANY));
  const first = given[plain];
  if (first === undefined || plain > to) return found;
  if (from === to) return [readSpread(first, from, String(from - plain))];
  // What stands behind a spread list can stand at any place from there on.
  return [...found, ...given.slice(plain).map((one) => readSpread(one, Math.max(from, plain), ANY))];
}

function readSpread(argument: TSESTree.CallExpressionArgument, at: number, step: string): Given {
  return argument.type === 'SpreadElement'
    ? { at, given: argument.argument, steps: [step] }
    : { at, given: argument, steps: [] };
}

/** The arguments as the callee receives them, or the list that holds them: `f.call(self, a)`, `f.apply(self, list)`. */
function readArguments<P extends Place>(
  { scope }: FlowSource<P>,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
): { readonly given: readonly TSESTree.CallExpressionArgument[]; readonly list?: TSESTree.Node } {
  const { arguments: given } = call;
  const builtin = call.type === 'CallExpression' ? scope.builtin(call) : undefined;
  if (builtin !== '.call' && builtin !== '.apply') return { given };
  // A package may have a method of that name.
  if (scope.resolve(call.callee).list.some(({ kind }) => kind !== 'node')) return { given };
  if (builtin === '.call') return { given: given.slice(1) };
  const [, list] = given;
  return list === undefined || list.type === 'SpreadElement' ? { given: [] } : { given: [], list };
}
