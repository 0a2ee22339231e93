import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, unwrap, wrapped } from '../ast/index.ts';
import { getPatternPath, getPatternRoot, type PatternStep } from '../scope/index.ts';
import {
  ANY,
  DEEP,
  ENTRY,
  entryOf,
  getLeftOut,
  isDeep,
  isEntry,
  isExact,
  isSameEntry,
  KEYS,
} from './path.ts';

/** One place at which a variable, or something in its value, is given a value. */
export interface Write {
  /** Where it happens. */
  readonly node: TSESTree.Node;
  /** The member that is written, from the variable; empty for the variable itself. */
  readonly target: readonly string[];
  /** What is written. */
  readonly value: TSESTree.Node;
  /** How the value is taken apart on the way to the target. */
  readonly pattern: readonly PatternStep[];
  /** Members of the value that are meant: the elements of what a loop runs over. */
  readonly through: readonly string[];
  /** The name of the last member of the target, where it is worked out. */
  readonly key?: TSESTree.Node;
  /** Is what was there before gone afterwards? */
  readonly isReplacing: boolean;
}

/** A call that a variable's value is handed to, where the callee may write to it. */
export interface Escape {
  readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
  readonly index: number;
  /** The member that is handed over, from the variable. */
  readonly target: readonly string[];
}

/** Everything that is written to a variable and through it. */
export interface Writes {
  /** In the order of the text. */
  readonly all: readonly Write[];
  readonly escapes: readonly Escape[];
  /** Those that can concern what is asked about, in the order of the text. */
  about(asked: string | undefined): readonly Write[];
}

/** Collects the writes of a variable. Linear in its references. */
export function collectWrites(variable: TSESLint.Scope.Variable): Writes {
  const all: Write[] = [];
  const escapes: Escape[] = [];
  for (const definition of variable.defs) {
    const write = readDefinition(definition);
    if (write !== undefined) all.push(write);
  }
  for (const reference of variable.references) {
    if (reference.init === true) continue;
    if (reference.isWrite()) all.push(...readAssignment(reference.identifier));
    if (reference.isRead()) readUse(wrapped(reference.identifier), [], all, escapes);
  }
  all.sort((left, right) => left.node.range[0] - right.node.range[0]);
  return { all, escapes, about: indexWrites(all) };
}

function indexWrites(all: readonly Write[]): (asked: string | undefined) => readonly Write[] {
  const lists = new Map<string | undefined, readonly Write[]>();
  const concerns = ({ target: [first] }: Write, asked: string | undefined): boolean =>
    first === undefined || first === asked || (asked !== undefined && !(isExact(first) && isExact(asked)));
  return (asked) => {
    let list = lists.get(asked);
    if (list === undefined) lists.set(asked, (list = all.filter((write) => concerns(write, asked))));
    return list;
  };
}

const WHOLE = { pattern: [], through: [], isReplacing: true } as const;

function readDefinition({ node, name }: TSESLint.Scope.Definition): Write | undefined {
  if (node.type !== 'VariableDeclarator') return undefined;
  const pattern = getPatternPath(name, node.id);
  const loop = node.parent.parent;
  if ((loop.type === 'ForOfStatement' || loop.type === 'ForInStatement') && loop.left === node.parent) {
    return { node, target: [], value: loop.right, pattern, through: [readLoop(loop)], isReplacing: true };
  }
  return node.init === null ? undefined : { ...WHOLE, node, target: [], value: node.init, pattern };
}

function readLoop(loop: TSESTree.ForInStatement | TSESTree.ForOfStatement): string {
  return loop.type === 'ForOfStatement' ? ANY : KEYS;
}

function readAssignment(identifier: TSESTree.Node): Write[] {
  const root = getPatternRoot(identifier);
  const { parent } = root;
  const pattern = getPatternPath(identifier, root);
  if (parent?.type === 'AssignmentExpression' && parent.left === root) {
    const value = parent.operator === '=' ? parent.right : parent;
    return [{ ...WHOLE, node: parent, target: [], value, pattern }];
  }
  if ((parent?.type === 'ForOfStatement' || parent?.type === 'ForInStatement') && parent.left === root) {
    return [{ ...WHOLE, node: root, target: [], value: parent.right, pattern, through: [readLoop(parent)] }];
  }
  return [];
}

/** What is written through one use of a value, in the order of the text. */
export function collectWritesThrough(use: TSESTree.Node): readonly Write[] {
  const all: Write[] = [];
  readUse(use, [], all, []);
  return all;
}

/** What is left to ask of the value that a write gives; nothing when the write does not concern what is asked. */
export function match(asked: readonly string[], write: Write): readonly (readonly string[])[] {
  const { target } = write;
  if (target.length === 0) return write.isReplacing || asked.length > 0 ? [asked] : [];
  for (const [index, name] of target.entries()) {
    const wanted = asked[index];
    if (wanted === undefined) return [];
    if (isDeep(wanted)) return name === KEYS || getLeftOut(wanted).includes(name) ? [] : [[DEEP]];
    if (wanted === ANY && isEntry(name)) return matchIteration(asked.slice(index + 1));
    // `for (const [key] of map)`, where `map.set(key, value)` has been called.
    if (wanted === ANY && name === KEYS && write.node.type === 'CallExpression')
      return asked[index + 1] === '0' ? [asked.slice(index + 2)] : [];
    if (wanted === KEYS || name === KEYS) {
      if (wanted !== name) return [];
    } else if (isEntry(wanted) && isEntry(name)) {
      if (!isSameEntry(wanted, name)) return [];
    } else if (wanted !== name && !isAnyOf(wanted, name) && !isAnyOf(name, wanted)) return [];
  }
  return [asked.slice(target.length)];
}

/** A set hands out its members one by one, a map pairs of keys and values. */
function matchIteration(rest: readonly string[]): readonly (readonly string[])[] {
  const [first, ...others] = rest;
  return first === '1' ? [rest, others] : [rest];
}

/** Can the member that `name` stands for be `other`? */
function isAnyOf(name: string, other: string): boolean {
  return name === ANY && !isEntry(other) && other !== KEYS;
}

/** Climbs the member accesses around a use as long as they lead to something that is written. */
function readUse(use: TSESTree.Node, target: readonly string[], all: Write[], escapes: Escape[]): void {
  const { parent } = use;
  switch (parent?.type) {
    case 'MemberExpression':
      if (parent.object === use) readMember(parent, target, all, escapes);
      break;
    case 'CallExpression':
    case 'NewExpression': {
      const index = parent.arguments.findIndex((argument) => argument === use);
      if (index < 0) break;
      const merged = parent.type === 'CallExpression' && index === 0 ? readMerge(parent) : undefined;
      if (merged === undefined) escapes.push({ call: parent, index, target });
      else all.push(...merged.map((write) => ({ ...write, target: [...target, ...write.target] })));
      break;
    }
  }
}

const DEEPEST_TARGET = 4;

function readMember(
  member: TSESTree.MemberExpression,
  before: readonly string[],
  all: Write[],
  escapes: Escape[],
): void {
  const name = findMemberName(member);
  const outer = wrapped(member);
  const { parent } = outer;
  if (parent?.type === 'CallExpression' && parent.callee === outer) {
    all.push(...readMutation(name ?? '', parent, before));
    return;
  }
  const target = [...before, name ?? ANY];
  const root = getPatternRoot(outer);
  const holder = root.parent;
  if (holder?.type === 'AssignmentExpression' && holder.left === root) {
    const value = holder.operator === '=' ? holder.right : holder;
    const pattern = getPatternPath(outer, root);
    const write = { node: holder, value, pattern, through: [] };
    all.push({
      ...write,
      target,
      isReplacing: name !== undefined,
      ...(name === undefined && { key: member.property }),
    });
    if (name === undefined) {
      all.push({
        ...write,
        target: [...before, KEYS],
        value: member.property,
        pattern: [],
        isReplacing: false,
      });
    }
    return;
  }
  if (parent?.type === 'UnaryExpression' && parent.operator === 'delete' && name !== undefined) {
    all.push({ node: parent, value: parent, pattern: [], through: [], target, isReplacing: true });
    return;
  }
  if (target.length < DEEPEST_TARGET) readUse(outer, target, all, escapes);
}

/** Methods that put something into what they are called on: the index of the first argument that goes in, and where to. */
const MUTATIONS: Readonly<
  Record<string, { readonly from: number; readonly to?: number; readonly into: string }>
> = {
  push: { from: 0, into: ANY },
  unshift: { from: 0, into: ANY },
  splice: { from: 2, into: ANY },
  fill: { from: 0, to: 0, into: ANY },
  add: { from: 0, to: 0, into: ENTRY },
  set: { from: 1, to: 1, into: ENTRY },
  append: { from: 1, to: 1, into: ENTRY },
};

function readMutation(name: string, call: TSESTree.CallExpression, before: readonly string[]): Write[] {
  if (name === 'apply' && isAdding(before.at(-1))) return readApplied(call, before.slice(0, -1));
  const mutation = Object.hasOwn(MUTATIONS, name) ? MUTATIONS[name] : undefined;
  if (mutation === undefined) return [];
  const { from, to = call.arguments.length - 1, into } = mutation;
  const writes: Write[] = [];
  const key = into === ENTRY && from > 0 ? findKey(call) : undefined;
  for (const argument of call.arguments.slice(from, to + 1)) {
    const isSpread = argument.type === 'SpreadElement';
    writes.push({
      node: call,
      target: [...before, key === undefined ? into : entryOf(key)],
      value: isSpread ? argument.argument : argument,
      pattern: [],
      through: isSpread ? [ANY] : [],
      isReplacing: false,
    });
  }
  const [named] = call.arguments;
  if (name === 'set' && named !== undefined && named.type !== 'SpreadElement') {
    writes.push({
      node: call,
      target: [...before, KEYS],
      value: named,
      pattern: [],
      through: [],
      isReplacing: false,
    });
  }
  return writes;
}

/** `list.push.apply(list, values)`, `Array.prototype.push.apply(list, values)` */
function readApplied(call: TSESTree.CallExpression, before: readonly string[]): Write[] {
  const [, value] = call.arguments;
  return value === undefined
    ? []
    : [{ node: call, target: [...before, ANY], value, pattern: [], through: [ANY], isReplacing: false }];
}

function isAdding(method: string | undefined): boolean {
  return method === 'push' || method === 'unshift';
}

/** The key that a value of a map is kept under, or asked for, where it is written out. Those of headers know no case. */
export function findKey({ arguments: [key] }: TSESTree.CallExpression): string | undefined {
  return key === undefined ? undefined : findLiteralText(unwrap(key))?.toLowerCase();
}

/** `Object.assign(target, source)`, `Object.defineProperty(target, key, { value })`, `Reflect.set(target, key, value)`. */
function readMerge(call: TSESTree.CallExpression): Write[] | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const object = unwrap(callee.object);
  if (object.type === 'MemberExpression')
    return findMemberName(callee) === 'apply' && isAdding(findMemberName(object))
      ? readApplied(call, [])
      : undefined;
  if (object.type !== 'Identifier') return undefined;
  const [, second, third] = call.arguments;
  switch (`${object.name}.${findMemberName(callee) ?? ''}`) {
    case 'Object.assign':
      return call.arguments.slice(1).map((argument) => ({
        node: call,
        target: [],
        value: argument.type === 'SpreadElement' ? argument.argument : argument,
        pattern: [],
        through: argument.type === 'SpreadElement' ? [ANY] : [],
        isReplacing: false,
      }));
    case 'Reflect.set':
    case 'Object.defineProperty': {
      if (second === undefined || third === undefined) return [];
      const name = second.type === 'Literal' ? String(second.value) : ANY;
      const isDescriptor = findMemberName(callee) === 'defineProperty';
      const through = isDescriptor ? ['value'] : [];
      return [{ node: call, target: [name], value: third, pattern: [], through, isReplacing: false }];
    }
    default:
      return undefined;
  }
}
