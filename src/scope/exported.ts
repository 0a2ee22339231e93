import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  findKeyName,
  getReturns,
  isClass,
  isFunction,
  unwrap,
  type ClassNode,
  type FunctionNode,
} from '../ast/index.ts';
import { getWrites } from './binding.ts';
import { getBuiltinCall } from './builtins.ts';
import { findExportRoots, type ExportRoots } from './export-roots.ts';
import type { Place } from './facts.ts';
import type { Tracer } from './tracer.ts';

/** What lies deeper within what is exported is not looked at. */
const DEEPEST = 12;

interface Walk<P extends Place> {
  readonly tracer: Tracer<P>;
  readonly roots: ExportRoots;
  readonly found: Map<FunctionNode, string>;
  readonly seen: Set<TSESTree.Node | TSESLint.Scope.Variable>;
}

/**
 * The functions of a file that other files can call, by the names they call them: what is exported, members of that,
 * methods of classes, and what such a function returns. Members with names like `_walk` are the file's own by agreement.
 */
export function findExported<P extends Place>(
  tracer: Tracer<P>,
  program: TSESTree.Program,
  nodes: readonly TSESTree.Node[],
): ReadonlyMap<FunctionNode, string> {
  const roots = findExportRoots(program, nodes, tracer.bindings);
  const walk: Walk<P> = { tracer, roots, found: new Map(), seen: new Set() };
  for (const { names, value } of roots.exported) {
    if (!names.some(isOwn)) visit(walk, value, names.join('.'), 0);
  }
  return walk.found;
}

function isOwn(name: string): boolean {
  return /^[_#]/.test(name);
}

function under(name: string, member: string): string {
  return name === '' ? member : `${name}.${member}`;
}

/** A value that other files get hold of. */
function visit<P extends Place>(walk: Walk<P>, value: TSESTree.Node, name: string, depth: number): void {
  const { tracer, seen } = walk;
  const node = unwrap(value);
  if (depth > DEEPEST || seen.has(node) || !tracer.fuel.spend()) return;
  seen.add(node);
  if (isFunction(node)) return visitFunction(walk, node, name, depth);
  if (isClass(node)) return visitClass(walk, node, name, depth);
  switch (node.type) {
    case 'ObjectExpression':
      for (const property of node.properties) {
        if (property.type === 'SpreadElement') visit(walk, property.argument, name, depth + 1);
        else visitMember(walk, property, property.value, name, depth);
      }
      return;
    case 'Identifier':
      return visitName(walk, node, name, depth);
    case 'MemberExpression':
      return visitResolved(walk, node, name, depth);
    case 'AssignmentExpression':
      return visit(walk, node.right, name, depth + 1);
    case 'ConditionalExpression':
      visit(walk, node.consequent, name, depth + 1);
      return visit(walk, node.alternate, name, depth + 1);
    case 'LogicalExpression':
      visit(walk, node.left, name, depth + 1);
      return visit(walk, node.right, name, depth + 1);
    case 'NewExpression':
      return visit(walk, node.callee, name, depth + 1);
    case 'CallExpression':
      return visitCall(walk, node, name, depth);
  }
}

function visitFunction<P extends Place>(
  walk: Walk<P>,
  owner: FunctionNode,
  name: string,
  depth: number,
): void {
  const called = name === '' ? (owner.id?.name ?? 'default') : name;
  if (!walk.found.has(owner)) walk.found.set(owner, called);
  const own = owner.id == null ? undefined : walk.tracer.bindings.findVariable(owner.id);
  const holder = owner.id == null ? name : called;
  if (own !== undefined) visitMembers(walk, own, holder, depth);
  for (const { names, value } of walk.roots.getOwnMembers(owner)) {
    if (!names.some(isOwn)) visit(walk, value, under(holder, names.join('.')), depth + 1);
  }
  for (const returned of getReturns(owner).nodes) {
    // What a callback does with what it is given is nobody's business outside.
    const isHeld = unwrap(returned).type !== 'CallExpression';
    if (isHeld) visit(walk, returned, `${called}()`, depth + 1);
  }
}

function visitClass<P extends Place>(walk: Walk<P>, owner: ClassNode, name: string, depth: number): void {
  const called = name === '' ? (owner.id?.name ?? '') : name;
  if (owner.superClass !== null) visit(walk, owner.superClass, called, depth + 1);
  if (owner.id !== null) {
    const own = walk.tracer.bindings.findVariable(owner.id);
    if (own !== undefined) visitMembers(walk, own, called, depth);
  }
  for (const member of owner.body.body) {
    if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') continue;
    if (member.accessibility === 'private' || member.accessibility === 'protected') continue;
    if (member.type === 'MethodDefinition' && member.kind === 'constructor') {
      if (isFunction(member.value)) visitFunction(walk, member.value, `new ${called}`, depth + 1);
    } else if (member.value !== null) visitMember(walk, member, member.value, called, depth);
  }
}

function visitMember<P extends Place>(
  walk: Walk<P>,
  member: TSESTree.Property | TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  value: TSESTree.Node,
  name: string,
  depth: number,
): void {
  const key = findKeyName(member) ?? '…';
  if (!isOwn(key)) visit(walk, value, under(name, key), depth + 1);
}

function visitName<P extends Place>(
  walk: Walk<P>,
  node: TSESTree.Identifier,
  name: string,
  depth: number,
): void {
  const variable = walk.tracer.bindings.findVariable(node);
  if (variable === undefined || walk.seen.has(variable)) return;
  walk.seen.add(variable);
  for (const definition of variable.defs) {
    const { node: declared } = definition;
    if (isFunction(declared) && (definition.type as string) === 'Parameter')
      visitResolved(walk, node, name, depth);
    else if (isFunction(declared) || isClass(declared)) visit(walk, declared, name, depth + 1);
    else if (declared.type === 'VariableDeclarator' && declared.id.type === 'ObjectPattern')
      visitResolved(walk, node, name, depth);
    else if (declared.type === 'VariableDeclarator' && declared.init !== null)
      visit(walk, declared.init, name, depth + 1);
  }
  for (const { writeExpr } of getWrites(variable)) {
    if (writeExpr != null) visit(walk, writeExpr, name, depth + 1);
  }
  visitMembers(walk, variable, name, depth);
}

/** `api.read = …`, `Store.prototype.open = …`, where `api` or `Store` is exported. */
function visitMembers<P extends Place>(
  walk: Walk<P>,
  variable: TSESLint.Scope.Variable,
  name: string,
  depth: number,
): void {
  for (const { names, value } of walk.roots.getMembers(variable)) {
    const shown = names.filter((one) => one !== 'prototype');
    if (!shown.some(isOwn)) visit(walk, value, shown.reduce(under, name), depth + 1);
  }
}

/** What the file shows a member, or what a function is given, to be. */
function visitResolved<P extends Place>(
  walk: Walk<P>,
  node: TSESTree.Node,
  name: string,
  depth: number,
): void {
  for (const origin of walk.tracer.resolve(node).list) {
    const of = origin.kind === 'changed' ? origin.of.list : [origin];
    for (const one of of)
      if (one.kind === 'node' && one.node !== node) visit(walk, one.node, name, depth + 1);
  }
}

/** A function of the file that is called at once, or what a call makes of what it is given. */
function visitCall<P extends Place>(
  walk: Walk<P>,
  call: TSESTree.CallExpression,
  name: string,
  depth: number,
): void {
  const { tracer } = walk;
  const runs = tracer
    .resolve(call.callee)
    .list.flatMap((origin) => (origin.kind === 'node' && isFunction(origin.node) ? [origin.node] : []));
  for (const run of runs) {
    for (const returned of getReturns(run).nodes) visit(walk, returned, name, depth + 1);
  }
  const builtin = getBuiltinCall(tracer, call);
  if (builtin !== undefined && !KEEPING.has(builtin)) return;
  for (const argument of builtin === 'Object.assign' ? call.arguments : call.arguments.slice(0, 1)) {
    const given = argument.type === 'SpreadElement' ? argument.argument : argument;
    visit(walk, given, name, depth + 1);
  }
}

/** Functions of the language that give back what they are given. */
const KEEPING = new Set(['Object.assign', 'Object.freeze', 'Object.seal', 'Object.create', '.bind']);
