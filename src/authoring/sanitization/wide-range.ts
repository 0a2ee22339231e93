import type { AST } from '@eslint-community/regexpp';
import type { TSESTree } from '@typescript-eslint/utils';
import { parsePattern } from '../../flow/index.ts';
import type { FileView } from '../file.ts';

/** A range of letters that takes the signs between `Z` and `a` with it. */
export interface WideRange {
  readonly node: TSESTree.Literal;
  readonly range: string;
}

/** Where `[A-z]` may stand in a pattern. */
const SPELLED = /[A-Z]-[a-z]/;

/** Finds `[A-z]` in the patterns of a file; of each pattern the first. */
export function* findWideRanges(file: FileView): Generator<WideRange> {
  for (const node of file.scope.nodesIn(file.root) ?? []) {
    if (node.type !== 'Literal' || !('regex' in node) || !SPELLED.test(node.regex.pattern)) continue;
    const root = parsePattern(node.regex.pattern, node.regex.flags);
    const range = root && findRange(root);
    if (range !== undefined) yield { node, range };
  }
}

function findRange(node: AST.Node): string | undefined {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return findFirst(node.alternatives);
    case 'Assertion':
      return node.kind === 'lookahead' || node.kind === 'lookbehind'
        ? findFirst(node.alternatives)
        : undefined;
    case 'Alternative':
      return findFirst(node.elements);
    case 'Quantifier':
      return findRange(node.element);
    case 'CharacterClass':
      return findFirst(node.elements);
    case 'CharacterClassRange':
      return /[A-Z]/.test(String.fromCodePoint(node.min.value)) &&
        /[a-z]/.test(String.fromCodePoint(node.max.value))
        ? node.raw
        : undefined;
    default:
      return undefined;
  }
}

function findFirst(nodes: readonly AST.Node[]): string | undefined {
  for (const node of nodes) {
    const range = findRange(node);
    if (range !== undefined) return range;
  }
  return undefined;
}
