import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, findMemberName, printName, unwrap } from '../../ast/index.ts';
import type { FileView } from '../file.ts';
import { readNumber } from './outcome.ts';

/** A test for an end of a text that takes "not found" for it where the text is one character shorter. */
export interface SuffixSearch {
  readonly node: TSESTree.BinaryExpression;
  readonly method: string;
  readonly text: TSESTree.Node;
  readonly end: TSESTree.Node;
}

interface Search {
  readonly method: string;
  readonly text: TSESTree.Node;
  readonly end: TSESTree.Node;
}

/** Finds `text.indexOf(end) === text.length - end.length` where nobody asks whether it was found. */
export function* findSuffixSearches(file: FileView): Generator<SuffixSearch> {
  if (!file.spells('indexOf')) return;
  for (const node of file.scope.getNodes()) {
    if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(node.operator)) continue;
    if (node.left.type === 'PrivateIdentifier') continue;
    for (const [index, rest] of [
      [node.left, node.right],
      [node.right, node.left],
    ] as const) {
      const search = readSearch(file, index);
      if (search === undefined || !isRest(file, rest, search)) continue;
      if (asksWhether(file, node, [index, rest])) continue;
      yield { node, ...search };
      break;
    }
  }
}

/** What stands behind a name that one declaration gives a value. */
function resolveName({ scope }: FileView, written: TSESTree.Node): TSESTree.Node {
  const node = unwrap(written);
  if (node.type !== 'Identifier') return node;
  const [definition, ...others] = scope.bindings.findVariable(node)?.defs ?? [];
  if (definition?.node.type !== 'VariableDeclarator' || others.length > 0) return node;
  const { id, init } = definition.node;
  return init === null || id.type !== 'Identifier' ? node : unwrap(init);
}

/** `text.indexOf(end)`, or a constant that holds it. */
function readSearch(file: FileView, written: TSESTree.Node): Search | undefined {
  const node = resolveName(file, written);
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  const [end, from] = node.arguments;
  if (callee.type !== 'MemberExpression' || end === undefined || from !== undefined) return undefined;
  const method = findMemberName(callee) ?? '';
  return method === 'indexOf' || method === 'lastIndexOf' ? { method, text: callee.object, end } : undefined;
}

/** `text.length - end.length`, or a number in the place of the latter. */
function isRest(file: FileView, written: TSESTree.Node, { text, end }: Search): boolean {
  const node = resolveName(file, written);
  if (node.type !== 'BinaryExpression' || node.operator !== '-') return false;
  const right = unwrap(node.right);
  const isCounted = readNumber(right) !== undefined || isLengthOf(right, end);
  return isCounted && isLengthOf(node.left, text);
}

function isLengthOf(written: TSESTree.Node, of: TSESTree.Node): boolean {
  const node = unwrap(written);
  if (node.type !== 'MemberExpression' || findMemberName(node) !== 'length') return false;
  const [one, other] = [unwrap(node.object), unwrap(of)];
  if (one.type === 'Literal' && other.type === 'Literal') return one.value === other.value;
  return printName(one) === printName(other) && !printName(one).includes('…');
}

/** Does the function ask, too, whether it is found, or which text is longer? */
function asksWhether(
  { scope, root }: FileView,
  test: TSESTree.Node,
  compared: readonly TSESTree.Node[],
): boolean {
  const names = new Set(compared.map((side) => printName(side)));
  const nodes = scope.nodesIn(findEnclosingFunction(test) ?? root);
  return (
    nodes === undefined ||
    nodes.some((node) => {
      if (node.type === 'UnaryExpression') return node.operator === '~';
      if (node.type !== 'BinaryExpression' || node === test) return false;
      const sides = [node.left, node.right];
      const isNumber = sides.some((side) => [-1, 0].includes(readNumber(side) ?? Number.NaN));
      if (isNumber && sides.some((side) => names.has(printName(side)))) return true;
      return /^[<>]=?$/.test(node.operator) && sides.some((side) => printName(side).endsWith('.length'));
    })
  );
}
