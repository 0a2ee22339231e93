import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap, wrapped } from '../ast/index.ts';
import { collectWritesThrough, type Write } from './write.ts';

/** A value written to a member, whatever holds it: `holder.first.second = value`. */
export interface MemberWrite {
  readonly holder: TSESTree.Node;
  readonly names: readonly string[];
  readonly value: TSESTree.Node;
}

/** Something written through what holds it: `this.parts.push(value)`, `store.options.name = value`. */
export interface HeldWrite {
  readonly holder: TSESTree.Node;
  readonly write: Write;
}

/** What can only be found by looking at the whole file. */
export interface FileIndex {
  /** Writes whose member names begin with a name. */
  getMemberWrites(name: string): readonly MemberWrite[];
  /** Writes to what lies in a member of that name, whatever holds it. */
  getHeldWrites(name: string): readonly HeldWrite[];
  /** Calls that send an event to whoever listens. */
  readonly emits: readonly TSESTree.CallExpression[];
}

/** Reads the nodes of a file that questions about the whole of it begin at. */
export function indexFile(nodes: readonly TSESTree.Node[]): FileIndex {
  const writes = new Map<string, MemberWrite[]>();
  const emits: TSESTree.CallExpression[] = [];
  const held = new Map<string, HeldWrite[]>();
  const roots = new Set<TSESTree.Node>();
  for (const node of nodes) {
    const root = findRoot(node);
    if (root !== undefined && !roots.has(root)) {
      roots.add(root);
      for (const write of collectWritesThrough(wrapped(root)))
        push(held, write.target[0] ?? '', { holder: root, write });
    }
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
  return {
    getMemberWrites: (name) => writes.get(name) ?? [],
    getHeldWrites: (name) => held.get(name) ?? [],
    emits,
  };
}

/** What the members are read from that a call or an assignment writes to: `this`, or a name. */
function findRoot(node: TSESTree.Node): TSESTree.Node | undefined {
  let target: TSESTree.Node | undefined;
  if (node.type === 'AssignmentExpression') target = unwrap(node.left);
  else if (node.type === 'CallExpression') {
    const callee = unwrap(node.callee);
    const given = node.arguments[0];
    const isOfObject =
      callee.type === 'MemberExpression' &&
      unwrap(callee.object).type === 'Identifier' &&
      findMemberName(callee) === 'assign';
    target = isOfObject && given !== undefined ? unwrap(given) : callee;
    if (target.type === 'ThisExpression' && isOfObject) return target;
  }
  if (target?.type !== 'MemberExpression') return undefined;
  while (target.type === 'MemberExpression') target = unwrap(target.object);
  return target.type === 'ThisExpression' || target.type === 'Identifier' ? target : undefined;
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
