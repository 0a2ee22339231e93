import type { TSESTree } from '@typescript-eslint/utils';

/** Child keys by node type, as parsers publish them. */
export type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>;

/** The file that a node stands in. */
export function getProgram(node: TSESTree.Node): TSESTree.Program {
  let root = node;
  while (root.parent != null) root = root.parent;
  return root;
}

/** The nodes around a node, nearest first. */
export function getAncestors(node: TSESTree.Node): TSESTree.Node[] {
  const around: TSESTree.Node[] = [];
  for (let current = node.parent; current != null; current = current.parent) around.push(current);
  return around;
}

/** Calls `visit` for a node and everything below it, parents first, in source order. Iterative: depth is no limit. */
export function walk(root: TSESTree.Node, keys: VisitorKeys, visit: (node: TSESTree.Node) => void): void {
  const open: TSESTree.Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    visit(node);
    const names = keys[node.type];
    if (names === undefined) continue;
    const fields = node as unknown as Record<string, unknown>;
    for (let index = names.length - 1; index >= 0; index -= 1) {
      const name = names[index];
      if (name !== undefined) pushNodes(open, fields[name]);
    }
  }
}

/** What of ESLint's source code says how it has been walked; hosts of rules that are not ESLint may lack it. */
interface Walked {
  readonly ast: TSESTree.Program;
  readonly visitorKeys: VisitorKeys;
  readonly traverse?: () => Iterable<{
    readonly kind: number;
    readonly phase?: number;
    readonly target: unknown;
  }>;
}

/** Numbers of ESLint's steps: a node is visited, on the way down. */
const VISIT = 1;
const ENTER = 1;

/** Calls `visit` for every node of a file, as {@link walk} does. ESLint has walked it and kept the steps. */
export function walkFile(file: Walked, visit: (node: TSESTree.Node) => void): void {
  if (file.traverse === undefined) {
    walk(file.ast, file.visitorKeys, visit);
    return;
  }
  for (const { kind, phase, target } of file.traverse())
    if (kind === VISIT && phase === ENTER) visit(target as TSESTree.Node);
}

function pushNodes(open: TSESTree.Node[], value: unknown): void {
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index -= 1) pushNodes(open, value[index]);
  } else if (isNode(value)) {
    open.push(value);
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
