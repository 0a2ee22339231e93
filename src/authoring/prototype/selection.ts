import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  findFunctionName,
  findKeyName,
  findMemberName,
  findThisBinder,
  getReturns,
  isFunction,
  isWithin,
  printName,
  type FunctionNode,
  unwrap,
  wrapped,
} from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { getWrites, type Scope } from '../../scope/index.ts';
import { askAtCall, type Asked } from './asked.ts';

/** An object that is picked out of another one by a name that is worked out, and then written to. */
export interface Selection {
  /** `a[key]` */
  readonly member: TSESTree.MemberExpression;
  /** Is it picked once, step by step in a loop, or by a function that calls itself? */
  readonly way: 'once' | 'loop' | 'recursion';
  /** Who chooses the name, where a function that is called elsewhere picks by it; else the name itself tells. */
  readonly asked?: Asked;
}

/** What is written to, and what has been picked to be written to. */
export interface NestedWrite {
  readonly node: TSESTree.Node;
  readonly object: TSESTree.Node;
  /** Is the member that is written worked out, too? */
  readonly isDynamic: boolean;
  /** Is the member taken away? */
  readonly isDeleted?: boolean;
  readonly selections: readonly Selection[];
}

type Variable = TSESLint.Scope.Variable;

/** Names that stand for one another, deeper than this, are not followed. */
const DEEPEST = 8;

/** Functions of the language that write to their first argument. */
const WRITING = new Set([
  'Object.assign',
  'Object.defineProperty',
  'Object.defineProperties',
  'Reflect.set',
  'Reflect.defineProperty',
  'Reflect.deleteProperty',
]);

/** Finds what is written to members of members: `a[i][j] = v`, `cur = cur[key]; … cur[last] = v`, `merge(a[key], b[key])`. */
export function findNestedWrites(scope: Scope<KnownPlace>): NestedWrite[] {
  const calls = new Map<string, TSESTree.CallExpression[]>();
  for (const node of scope.getNodes()) {
    if (node.type !== 'CallExpression') continue;
    const name = getCalleeName(node);
    if (name !== undefined) calls.set(name, [...(calls.get(name) ?? []), node]);
  }
  return scope.getNodes().flatMap((node) => {
    const written = findWritten(scope, node);
    if (written === undefined) return [];
    const search: Search = { scope, calls, root: undefined, seen: new Set(), found: [] };
    select(search, written.object, 'once', 0);
    return search.found.length === 0 ? [] : [{ ...written, selections: search.found }];
  });
}

type Written = Omit<NestedWrite, 'selections'>;

function findWritten(scope: Scope<KnownPlace>, node: TSESTree.Node): Written | undefined {
  if (node.type === 'CallExpression') {
    const [object] = node.arguments;
    const callee = unwrap(node.callee);
    const isNamed = callee.type === 'MemberExpression' && WRITERS.has(findMemberName(callee) ?? '');
    return isNamed && object !== undefined && WRITING.has(scope.builtin(node) ?? '')
      ? { node, object, isDynamic: true }
      : undefined;
  }
  const left =
    node.type === 'AssignmentExpression'
      ? unwrap(node.left)
      : node.type === 'UpdateExpression'
        ? unwrap(node.argument)
        : node.type === 'UnaryExpression' && node.operator === 'delete'
          ? unwrap(node.argument)
          : undefined;
  if (left?.type !== 'MemberExpression') return undefined;
  const isDynamic =
    left.computed && findMemberName(left) === undefined && !scope.values(left.property).complete;
  return { node: left, object: left.object, isDynamic, isDeleted: node.type === 'UnaryExpression' };
}

const WRITERS = new Set([...WRITING].map((name) => name.slice(name.indexOf('.') + 1)));

interface Search {
  readonly scope: Scope<KnownPlace>;
  /** The calls of the file by the name of what is called. */
  readonly calls: ReadonlyMap<string, readonly TSESTree.CallExpression[]>;
  /** The variable that is written to. */
  root: Variable | undefined;
  readonly seen: Set<TSESTree.Node | Variable>;
  readonly found: Selection[];
}

/** What a value has been picked by. */
function select(search: Search, value: TSESTree.Node, way: Selection['way'], depth: number): void {
  const node = unwrap(value);
  if (depth > DEEPEST || search.seen.has(node) || !search.scope.fuel.spend()) return;
  search.seen.add(node);
  switch (node.type) {
    case 'MemberExpression':
      if (selectArgument(search, node, depth) || selectWaiting(search, node, depth)) return;
      if (!node.computed || findMemberName(node) !== undefined) return;
      search.found.push({ member: node, way: way === 'once' && isOf(search, node) ? 'loop' : way });
      return;
    case 'AssignmentExpression':
    case 'LogicalExpression':
      select(search, node.left, way, depth + 1);
      select(search, node.right, way, depth + 1);
      return;
    case 'ConditionalExpression':
      select(search, node.consequent, way, depth + 1);
      select(search, node.alternate, way, depth + 1);
      return;
    case 'CallExpression':
      selectReduced(search, node, depth);
      selectReturned(search, node, depth);
      return;
    case 'Identifier':
      selectVariable(search, node, way, depth);
  }
}

/** Is a member picked of the very variable that is written to? */
function isOf({ scope, root }: Search, { object }: TSESTree.MemberExpression): boolean {
  const node = unwrap(object);
  return node.type === 'Identifier' && root !== undefined && scope.bindings.findVariable(node) === root;
}

function selectVariable(
  search: Search,
  node: TSESTree.Identifier,
  way: Selection['way'],
  depth: number,
): void {
  const variable = search.scope.bindings.findVariable(node);
  if (variable === undefined || search.seen.has(variable)) return;
  search.seen.add(variable);
  search.root ??= variable;
  for (const { writeExpr } of getWrites(variable))
    if (writeExpr != null) select(search, writeExpr, way, depth + 1);
  const [definition] = variable.defs;
  if (definition === undefined) return;
  if (definition.node.type === 'VariableDeclarator') {
    const { id, init } = definition.node;
    if (init !== null && id === definition.name) select(search, init, way, depth + 1);
    else selectTakenApart(search, definition.name, definition.node, depth);
  } else if (isFunction(definition.node)) {
    selectParameter(search, definition.node, definition.name, depth);
  }
}

/**
 * `job.to`, `pair[0]`, where `job = queue.shift()` takes what `queue.push({ to: target[key] })` left for later: what has been
 * picked goes on by way of a list.
 */
function selectWaiting(search: Search, member: TSESTree.MemberExpression, depth: number): boolean {
  const name = findMemberName(member);
  const object = unwrap(member.object);
  const variable = object.type === 'Identifier' ? search.scope.bindings.findVariable(object) : undefined;
  const [definition] = variable?.defs ?? [];
  if (name === undefined || variable === undefined || definition?.node.type !== 'VariableDeclarator')
    return false;
  const { id, init } = definition.node;
  const given = [id === definition.name ? init : null, ...getWrites(variable).map((one) => one.writeExpr)];
  return given.filter((value) => value != null && selectLeft(search, value, name, depth)).length > 0;
}

/** What has been left in the list that a value is taken off, as far as it is the part of that name. */
function selectLeft(search: Search, taken: TSESTree.Node, name: string, depth: number): boolean {
  const call = unwrap(taken);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !TAKING.has(findMemberName(callee) ?? '')) return false;
  const list = printName(callee.object);
  if (list === '' || list.includes('…')) return false;
  for (const method of LEAVING)
    for (const { callee: left, arguments: parts } of search.calls.get(method) ?? []) {
      const leaving = unwrap(left);
      if (leaving.type !== 'MemberExpression' || printName(leaving.object) !== list) continue;
      for (const part of parts) {
        const value = findPart(unwrap(part), name);
        if (value !== undefined) select(search, value, 'loop', depth + 1);
      }
    }
  return true;
}

const TAKING = new Set(['pop', 'shift']);
const LEAVING = ['push', 'unshift'];

function findPart(whole: TSESTree.Node, name: string): TSESTree.Node | undefined {
  if (whole.type === 'ArrayExpression') return whole.elements[Number(name)] ?? undefined;
  if (whole.type !== 'ObjectExpression') return undefined;
  for (const one of whole.properties.toReversed()) {
    if (one.type === 'Property' && findKeyName(one) === name) return one.value;
    const found = one.type === 'SpreadElement' ? findPart(unwrap(one.argument), name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `const { to } = queue.shift()`, `const [to] = stack.pop()` */
function selectTakenApart(
  search: Search,
  name: TSESTree.Node,
  { id, init }: TSESTree.VariableDeclarator,
  depth: number,
): void {
  const holder = name.parent;
  if (init === null || holder === undefined) return;
  if (holder.type === 'Property' && holder.parent === id && holder.value === name)
    selectLeft(search, init, findKeyName(holder) ?? '', depth);
  if (holder.type === 'ArrayPattern' && holder === id)
    selectLeft(search, init, String(holder.elements.findIndex((element) => element === name)), depth);
}

/** `arguments[0]`: what a function gives itself at a position. */
function selectArgument(search: Search, member: TSESTree.MemberExpression, depth: number): boolean {
  const [object, property] = [unwrap(member.object), unwrap(member.property)];
  if (object.type !== 'Identifier' || object.name !== 'arguments') return false;
  const binder = search.scope.bindings.isGlobal(object) ? findThisBinder(object) : undefined;
  if (binder === undefined || !isFunction(binder)) return false;
  if (property.type === 'Literal') selectGiven(search, binder, Number(property.value), depth);
  return true;
}

/** What a function gives itself, and what a callback has given back before. */
function selectParameter(search: Search, owner: FunctionNode, name: TSESTree.Node, depth: number): void {
  const index = owner.params.findIndex(
    (parameter) => (parameter.type === 'AssignmentPattern' ? parameter.left : parameter) === name,
  );
  if (index < 0) return;
  const callback = wrapped(owner);
  const call = callback.parent;
  if (index === 0 && call?.type === 'CallExpression' && isReducing(call) && call.arguments[0] === callback) {
    for (const given of getReturns(owner).nodes) select(search, given, 'loop', depth + 1);
    const [, first] = call.arguments;
    if (first !== undefined) select(search, first, 'once', depth + 1);
    return;
  }
  selectGiven(search, owner, index, depth);
}

function selectGiven(search: Search, owner: FunctionNode, index: number, depth: number): void {
  for (const called of getNames(owner)) {
    for (const inner of search.calls.get(called) ?? []) {
      const argument = inner.arguments[index];
      if (argument === undefined) continue;
      if (isWithin(inner, owner)) select(search, argument, 'recursion', depth + 1);
      else selectHandedOn(search, owner, argument, depth);
    }
  }
}

/** `merge(to, from)` runs `mergeKey(to, from, key)`, and that runs `merge(to[key], from[key])`. */
function selectHandedOn(search: Search, owner: FunctionNode, given: TSESTree.Node, depth: number): void {
  const node = unwrap(given);
  const variable = node.type === 'Identifier' ? search.scope.bindings.findVariable(node) : undefined;
  const [definition] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined || !isFunction(definition.node)) return;
  const other = definition.node;
  const index = other.params.indexOf(definition.name as TSESTree.Parameter);
  if (index < 0 || search.seen.has(variable)) return;
  search.seen.add(variable);
  for (const called of getNames(other)) {
    for (const inner of search.calls.get(called) ?? []) {
      const argument = inner.arguments[index];
      if (argument !== undefined && isWithin(inner, owner)) select(search, argument, 'recursion', depth + 1);
    }
  }
}

/** What a function is called by: `merge` for `const merge = (exports.deep = function () {})`, and `deep`. */
function getNames(owner: FunctionNode): ReadonlySet<string> {
  const names = new Set([findFunctionName(owner)?.split('.').at(-1)]);
  let holder = wrapped(owner).parent;
  for (; holder?.type === 'AssignmentExpression'; holder = wrapped(holder).parent) {
    const left = unwrap(holder.left);
    names.add(left.type === 'MemberExpression' ? findMemberName(left) : printName(left));
  }
  if (holder?.type === 'VariableDeclarator') names.add(printName(holder.id));
  return new Set([...names].filter((name) => name !== undefined));
}

/** `walk(root, path)[last] = value`: what a function of the file picks step by step, and gives back. */
function selectReturned(search: Search, call: TSESTree.CallExpression, depth: number): void {
  for (const origin of search.scope.resolve(call.callee).list) {
    if (origin.kind !== 'node' || !isFunction(origin.node)) continue;
    for (const result of getReturns(origin.node).nodes) {
      if (!HANDING.has(unwrap(result).type)) continue;
      const inner: Search = { ...search, root: undefined, seen: new Set(search.seen), found: [] };
      select(inner, result, 'once', depth + 1);
      // What a function merges into, and gives back, is what it was given.
      for (const selection of inner.found) {
        if (selection.way !== 'loop') continue;
        const { asked = { node: selection.member.property, steps: [] } } = selection;
        const given = askAtCall(search.scope, asked, origin.node, call);
        search.found.push(given === undefined ? selection : { ...selection, asked: given });
      }
    }
  }
}

/** What may give back what was picked: a name, one of two, what another function has found. */
const HANDING = new Set<string>([
  'Identifier',
  'ConditionalExpression',
  'LogicalExpression',
  'CallExpression',
]);

/** `path.split('.').reduce((object, key) => object[key], root)` */
function selectReduced(search: Search, call: TSESTree.CallExpression, depth: number): void {
  const [given] = call.arguments;
  if (!isReducing(call) || given === undefined) return;
  for (const origin of search.scope.resolve(given).list) {
    if (origin.kind !== 'node' || !isFunction(origin.node)) continue;
    for (const result of getReturns(origin.node).nodes) select(search, result, 'loop', depth + 1);
  }
}

function isReducing(call: TSESTree.CallExpression): boolean {
  return getCalleeName(call)?.startsWith('reduce') === true;
}

function getCalleeName({ callee }: TSESTree.CallExpression): string | undefined {
  const node = unwrap(callee);
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' ? findMemberName(node) : undefined;
}
