import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../ast/index.ts';

/** A value written to a member, whatever holds it: `holder.first.second = value`. */
export interface MemberWrite {
  readonly holder: TSESTree.Node;
  readonly names: readonly string[];
  readonly value: TSESTree.Node;
}

/** What can only be found by looking at the whole file. */
export interface FileIndex {
  /** Writes whose member names begin with a name. */
  getMemberWrites(name: string): readonly MemberWrite[];
  /** Calls that send an event to whoever listens. */
  readonly emits: readonly TSESTree.CallExpression[];
}

/** Reads the nodes of a file that questions about the whole of it begin at. */
export function indexFile(nodes: readonly TSESTree.Node[]): FileIndex {
  const writes = new Map<string, MemberWrite[]>();
  const emits: TSESTree.CallExpression[] = [];
  for (const node of nodes) {
    if (node.type === 'AssignmentExpression') {
      const write = readWrite(node);
      const name = write?.names[0];
      if (write !== undefined && name !== undefined) push(writes, name, write);
    } else if (node.type === 'CallExpression') {
      const callee = unwrap(node.callee);
      const [event] = node.arguments;
      if (callee.type === 'MemberExpression' && event !== undefined && findMemberName(callee) === 'emit')
        emits.push(node);
    }
  }
  return { getMemberWrites: (name) => writes.get(name) ?? [], emits };
}

function push<V>(lists: Map<string, V[]>, name: string, value: V): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
}

function readWrite(node: TSESTree.AssignmentExpression): MemberWrite | undefined {
  const names: string[] = [];
  let holder: TSESTree.Node = unwrap(node.left);
  while (holder.type === 'MemberExpression') {
    const name = findMemberName(holder);
    if (name === undefined) return undefined;
    names.unshift(name);
    holder = unwrap(holder.object);
  }
  return { holder, names, value: node.operator === '=' ? node.right : node };
}
