import type { TSESTree } from '@typescript-eslint/utils';
import {
  findMemberName,
  findThisBinder,
  unwrap,
  walk,
  wrapped,
  type ClassNode,
  type VisitorKeys,
} from '../ast/index.ts';
import { collectFills, type Changes } from './changes.ts';
import { collectMemberUses, type Uses } from './uses.ts';

/** What the body of a class says about its members, found in one walk per class. */
export interface ClassIndex {
  /** The values given to `this.name`; an assignment that does more than that stands for itself. */
  getWrites(name: string, isStatic: boolean): readonly TSESTree.Node[];
  /** What is put into `this.name`, beside what it is given; undefined where nothing is. */
  findFills(name: string): Changes | undefined;
  /** How `this.name` is read. */
  getUses(name: string): Uses;
}

/** Reads a class body. Linear, but for classes within classes. */
export function indexClass(owner: ClassNode, keys: VisitorKeys): ClassIndex {
  const writes = new Map<string, TSESTree.Node[]>();
  const reads = new Map<string, TSESTree.MemberExpression[]>();
  const fills = new Map<string, Changes | undefined>();
  walk(owner.body, keys, (node) => {
    if (node.type !== 'MemberExpression') return;
    const name = findMemberName(node);
    const isThis = unwrap(node.object).type === 'ThisExpression';
    if (name === undefined || !(isThis || name.startsWith('#'))) return;
    const target = wrapped(node);
    const { parent } = target;
    if (parent?.type !== 'AssignmentExpression' || parent.left !== target) {
      push(reads, name, node);
    } else if (isThis) {
      const binding = findBinding(node, owner);
      if (binding !== undefined) push(writes, `${binding}.${name}`, getWritten(parent));
    }
  });
  return {
    getWrites: (name, isStatic) => writes.get(`${isStatic ? 'static' : 'instance'}.${name}`) ?? [],
    findFills(name) {
      if (!fills.has(name)) fills.set(name, collectFills(reads.get(name) ?? []));
      return fills.get(name);
    },
    getUses: (name) => collectMemberUses(reads.get(name) ?? []),
  };
}

function push<V>(lists: Map<string, V[]>, name: string, value: V): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
}

const GIVING = new Set(['=', '??=', '||=', '&&=']);

function getWritten(write: TSESTree.AssignmentExpression): TSESTree.Node {
  return GIVING.has(write.operator) ? write.right : write;
}

/** Is `this` at a node an instance of the class, or the class itself? */
function findBinding(node: TSESTree.Node, owner: ClassNode): 'static' | 'instance' | undefined {
  const binder = findThisBinder(node);
  if (binder === undefined) return undefined;
  const member = binder.type === 'FunctionExpression' ? binder.parent : binder;
  if (member.parent !== owner.body) return undefined;
  return member.type === 'StaticBlock' || ('static' in member && member.static) ? 'static' : 'instance';
}
