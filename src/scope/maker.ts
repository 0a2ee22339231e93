import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  findMemberName,
  findThisBinder,
  isFunction,
  unwrap,
  walk,
  wrapped,
  type FunctionNode,
  type VisitorKeys,
} from '../ast/index.ts';
import { getReads, type Bindings } from './binding.ts';
import { collectFills, type Changes } from './changes.ts';

type Variable = TSESLint.Scope.Variable;

/** What the file says of a function that makes instances, as classes were written before there were any. */
export interface MakerIndex {
  /** Is it called with `new`, or given a prototype? */
  readonly isMaker: boolean;
  /** The values given to a member of its instances or of its prototype. */
  getWrites(name: string): readonly TSESTree.Node[];
  /** What is put into a member, beside what it is given; undefined where nothing is. */
  findFills(name: string): Changes | undefined;
  /** The objects that its prototype is, or that are copied into it. */
  readonly prototypes: readonly TSESTree.Node[];
  /** What it takes the rest from: other functions or classes, as they are written. */
  readonly parents: readonly TSESTree.Node[];
}

interface Found {
  isMaker: boolean;
  readonly writes: Map<string, TSESTree.Node[]>;
  readonly reads: Map<string, TSESTree.MemberExpression[]>;
  readonly prototypes: TSESTree.Node[];
  readonly parents: TSESTree.Node[];
}

/** Reads what is done with a function and its `prototype`. Linear in its references, its body and those of its methods. */
export function indexMaker(owner: FunctionNode, bindings: Bindings, keys: VisitorKeys): MakerIndex {
  const found: Found = { isMaker: false, writes: new Map(), reads: new Map(), prototypes: [], parents: [] };
  for (const variable of findVariables(owner, bindings)) {
    for (const { identifier } of getReads(variable)) readUse(found, bindings, wrapped(identifier));
  }
  if (found.isMaker) {
    const methods = [...found.writes.values(), found.prototypes.flatMap(getValues)].flat();
    for (const body of [owner, ...methods.map(unwrap)])
      if (isFunction(body)) readBody(found, bindings, keys, body);
  }
  const fills = new Map<string, Changes | undefined>();
  return {
    isMaker: found.isMaker,
    getWrites: (name) => found.writes.get(name) ?? [],
    findFills(name) {
      if (!fills.has(name)) fills.set(name, collectFills(found.reads.get(name) ?? []));
      return fills.get(name);
    },
    prototypes: found.prototypes,
    parents: found.parents,
  };
}

/** `function Store() {}`, `var Store = function () {}` */
function findVariables(owner: FunctionNode, bindings: Bindings): Variable[] {
  if (owner.type === 'ArrowFunctionExpression') return [];
  const holder = wrapped(owner).parent;
  const names: (TSESTree.Node | null | undefined)[] = [owner.id];
  if (holder?.type === 'VariableDeclarator') names.push(holder.id);
  if (holder?.type === 'AssignmentExpression') names.push(holder.left);
  return names.flatMap((name) => (name?.type === 'Identifier' ? (bindings.findVariable(name) ?? []) : []));
}

function readUse(found: Found, bindings: Bindings, use: TSESTree.Node): void {
  const { parent } = use;
  if (parent?.type === 'NewExpression' && parent.callee === use) found.isMaker = true;
  if (parent?.type !== 'MemberExpression' || parent.object !== use) return;
  if (isCallOnThis(parent)) found.isMaker = true;
  if (findMemberName(parent) !== 'prototype') return;
  found.isMaker = true;
  readPrototype(found, bindings, wrapped(parent));
}

/** `Base.call(this, pool)` */
function isCallOnThis(member: TSESTree.MemberExpression): boolean {
  const name = findMemberName(member);
  const callee = wrapped(member);
  const { parent } = callee;
  if (parent?.type !== 'CallExpression' || parent.callee !== callee) return false;
  const [first] = parent.arguments;
  return (
    (name === 'call' || name === 'apply') && first !== undefined && unwrap(first).type === 'ThisExpression'
  );
}

/** What is done with `Store.prototype`, or with a name for it. */
function readPrototype(found: Found, bindings: Bindings, use: TSESTree.Node): void {
  const { parent } = use;
  switch (parent?.type) {
    case 'MemberExpression': {
      const name = findMemberName(parent);
      const target = wrapped(parent);
      const write = target.parent;
      if (name !== undefined && write?.type === 'AssignmentExpression' && write.left === target)
        push(found.writes, name, write.right);
      break;
    }
    case 'AssignmentExpression':
      if (parent.left === use) readGiven(found, parent.right);
      break;
    case 'VariableDeclarator': {
      const alias = parent.id.type === 'Identifier' ? bindings.findVariable(parent.id) : undefined;
      for (const { identifier } of alias === undefined ? [] : getReads(alias)) {
        const name = wrapped(identifier);
        if (name.parent?.type !== 'VariableDeclarator') readPrototype(found, bindings, name);
      }
      break;
    }
    case 'CallExpression':
      if (parent.arguments[0] === use) for (const given of readCopied(parent)) readGiven(found, given);
      break;
  }
}

/** `Object.assign(Store.prototype, methods)`, `Object.setPrototypeOf(Store.prototype, Base.prototype)` */
function readCopied(call: TSESTree.CallExpression): readonly TSESTree.Node[] {
  const name = findStaticCall(call);
  return name === 'assign' || name === 'setPrototypeOf' ? call.arguments.slice(1) : [];
}

/** The method of `Object` that a call runs. */
function findStaticCall(call: TSESTree.CallExpression): string | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const object = unwrap(callee.object);
  return object.type === 'Identifier' && object.name === 'Object' ? findMemberName(callee) : undefined;
}

/** What a prototype is made of: an object of methods, an instance of another maker, or what that has for a prototype. */
function readGiven(found: Found, given: TSESTree.Node): void {
  const value = unwrap(given);
  switch (value.type) {
    case 'ObjectExpression':
      found.prototypes.push(value);
      break;
    case 'NewExpression':
      found.parents.push(value.callee);
      break;
    case 'MemberExpression':
      if (findMemberName(value) === 'prototype') found.parents.push(value.object);
      break;
    case 'CallExpression': {
      const [first] = value.arguments;
      const name = findStaticCall(value);
      if (first !== undefined && (name === 'create' || name === 'assign'))
        for (const one of name === 'create' ? [first] : value.arguments) readGiven(found, one);
      break;
    }
  }
}

/** `this.pool = pool`, `var self = this; self.pool = pool`, `Base.call(this, pool)` */
function readBody(found: Found, bindings: Bindings, keys: VisitorKeys, body: FunctionNode): void {
  walk(body.body, keys, (node) => {
    if (node.type !== 'ThisExpression' || findThisBinder(node) !== body) return;
    const use = wrapped(node);
    const { parent } = use;
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
      const alias = bindings.findVariable(parent.id);
      for (const { identifier } of alias === undefined ? [] : getReads(alias))
        readMember(found, wrapped(identifier));
    } else if (parent?.type === 'CallExpression' && parent.arguments[0] === use) {
      const callee = unwrap(parent.callee);
      if (callee.type === 'MemberExpression' && isCallOnThis(callee)) found.parents.push(callee.object);
    } else readMember(found, use);
  });
}

function readMember(found: Found, use: TSESTree.Node): void {
  const { parent } = use;
  if (parent?.type !== 'MemberExpression' || parent.object !== use) return;
  const name = findMemberName(parent);
  const target = wrapped(parent);
  const write = target.parent;
  if (name === undefined) return;
  if (write?.type !== 'AssignmentExpression' || write.left !== target) push(found.reads, name, parent);
  else push(found.writes, name, GIVING.has(write.operator) ? write.right : write);
}

const GIVING = new Set(['=', '??=', '||=', '&&=']);

function getValues(object: TSESTree.Node): TSESTree.Node[] {
  return object.type === 'ObjectExpression'
    ? object.properties.flatMap((property) => (property.type === 'Property' ? [property.value] : []))
    : [];
}

function push<V>(lists: Map<string, V[]>, name: string, value: V): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
}
