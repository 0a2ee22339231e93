import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import {
  findAssertedType,
  findEnclosingFunction,
  findKeyName,
  findMemberName,
  findThisBinder,
  isClass,
  isFunction,
  unwrap,
  wrapped,
  type ClassNode,
  type FunctionNode,
} from '../ast/index.ts';
import { findInit, getReads } from './binding.ts';
import { ANY_MEMBER, RESULT, type Destination, type InstanceUse, type MemberRead } from './destination.ts';
import type { Place } from './facts.ts';
import { findUses } from './function-uses.ts';
import type { Tracer } from './tracer.ts';

/** Longer ways than this are not followed. */
const LONGEST = 12;

interface Walk<P extends Place> {
  readonly tracer: Tracer<P>;
  readonly found: InstanceUse[];
  readonly seen: Set<TSESTree.Node>;
}

/**
 * Where a function goes: up through objects, lists, names, functions that return it, and calls that it is the first
 * argument of, which are taken to wrap it. Bounded by a number of steps and by fuel.
 */
export function findDestinations<P extends Place>(
  tracer: Tracer<P>,
  owner: FunctionNode,
): readonly Destination[] {
  const walk: Walk<P> = { tracer, found: [], seen: new Set() };
  if (owner.type === 'FunctionDeclaration') climbDeclared(walk, owner);
  else climb(walk, owner, [], 0);
  return walk.found.filter((use) => !isRead(use));
}

function climbDeclared<P extends Place>(walk: Walk<P>, owner: TSESTree.FunctionDeclaration): void {
  if (owner.parent.type === 'ExportDefaultDeclaration') {
    walk.found.push({ kind: 'exported', names: ['default'] });
  }
  const variable = owner.id === null ? undefined : walk.tracer.bindings.findVariable(owner.id);
  if (variable !== undefined) climbVariable(walk, variable, [], 0);
}

function climbVariable<P extends Place>(
  walk: Walk<P>,
  variable: TSESLint.Scope.Variable,
  names: readonly string[],
  depth: number,
): void {
  if (variable.defs.some(({ node }) => isExportedDeclaration(node))) {
    walk.found.push({ kind: 'exported', names: [variable.name, ...names] });
  }
  for (const { identifier } of getReads(variable)) {
    const { parent } = identifier;
    if (parent.type !== 'ExportSpecifier') climb(walk, identifier, names, depth + 1);
    else if (parent.local === identifier) {
      const { exported } = parent;
      const name = exported.type === 'Identifier' ? exported.name : exported.value;
      walk.found.push({ kind: 'exported', names: [name, ...names] });
    }
  }
}

function isExportedDeclaration(node: TSESTree.Node): boolean {
  const statement = node.type === 'VariableDeclarator' ? node.parent : node;
  return statement.parent?.type === 'ExportNamedDeclaration';
}

function climb<P extends Place>(
  walk: Walk<P>,
  node: TSESTree.Node,
  names: readonly string[],
  depth: number,
): void {
  const { tracer, found, seen } = walk;
  if (depth > LONGEST || seen.has(node) || !tracer.fuel.spend()) return;
  seen.add(node);
  const outer = wrapped(node);
  for (let at = node; at !== outer && at.parent != null; at = at.parent) {
    const type = findAssertedType(at.parent);
    if (type !== undefined) found.push({ kind: 'declared', type, names });
  }
  const { parent } = outer;
  switch (parent?.type) {
    case 'ExportDefaultDeclaration':
      found.push({ kind: 'exported', names: ['default', ...names] });
      break;
    case 'VariableDeclarator':
      climbDeclarator(walk, parent, names, depth);
      break;
    case 'AssignmentExpression':
      if (parent.right === outer && parent.operator === '=') climbAssigned(walk, parent.left, names, depth);
      break;
    case 'Property':
      if (parent.value === outer && parent.parent.type === 'ObjectExpression')
        climb(walk, parent.parent, [findKeyName(parent) ?? '*', ...names], depth + 1);
      break;
    case 'SpreadElement':
      climbSpread(walk, parent, names, depth);
      break;
    case 'ForOfStatement':
      if (parent.right === outer && names[0] === '*') climbElement(walk, parent.left, names.slice(1), depth);
      break;
    case 'ArrayExpression':
      climb(walk, parent, ['*', ...names], depth + 1);
      break;
    case 'ConditionalExpression':
    case 'LogicalExpression':
      climb(walk, parent, names, depth + 1);
      break;
    case 'MemberExpression': {
      if (parent.object !== outer || names.length === 0) break;
      const name = findMemberName(parent);
      if (names[0] === ANY_MEMBER) found.push({ kind: 'read', name, node: parent, depth: depth + 1 });
      // `table[path]`: one of those that stand in the table.
      else if (name === undefined || name === names[0]) climb(walk, parent, names.slice(1), depth + 1);
      else if (names[0] === '*') climbIterated(walk, parent, names.slice(1), depth);
      break;
    }
    case 'CallExpression':
    case 'NewExpression':
      climbCall(walk, parent, outer, names, depth);
      break;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      climbMember(walk, parent, outer, names, depth);
      break;
    case 'ReturnStatement':
      climbReturned(walk, findEnclosingFunction(parent), names, depth);
      break;
    case 'ArrowFunctionExpression':
      if (parent.body === outer) climbReturned(walk, parent, names, depth);
      break;
  }
}

/** `{ ...handlers }`, `[...routes]`, `app.get('/', ...chain)` */
function climbSpread<P extends Place>(
  walk: Walk<P>,
  spread: TSESTree.SpreadElement,
  names: readonly string[],
  depth: number,
): void {
  const { parent } = spread;
  if (parent.type === 'ObjectExpression') climb(walk, parent, names, depth + 1);
  if (names[0] !== '*') return;
  if (parent.type === 'ArrayExpression') climb(walk, parent, names, depth + 1);
  if (parent.type === 'CallExpression' || parent.type === 'NewExpression')
    climbCall(walk, parent, spread, names.slice(1), depth);
}

/** `for (const route of routes)`: the name stands for each element. */
function climbElement<P extends Place>(
  walk: Walk<P>,
  target: TSESTree.Node,
  names: readonly string[],
  depth: number,
): void {
  const [declarator] = target.type === 'VariableDeclaration' ? target.declarations : [];
  if (declarator !== undefined) climbPattern(walk, declarator.id, names, depth);
}

/** `routes.forEach((route) => …)` */
function climbIterated<P extends Place>(
  walk: Walk<P>,
  member: TSESTree.MemberExpression,
  names: readonly string[],
  depth: number,
): void {
  const { parent } = wrapped(member);
  if (parent?.type !== 'CallExpression' || !EACH.has(findMemberName(member) ?? '')) return;
  const [given] = parent.arguments;
  const callback = given === undefined ? undefined : unwrap(given);
  const [element] = callback !== undefined && isFunction(callback) ? callback.params : [];
  if (element !== undefined) climbPattern(walk, element, names, depth);
}

const EACH = new Set(['forEach', 'map', 'flatMap']);

/** A name, or names that a value is taken apart into. */
function climbPattern<P extends Place>(
  walk: Walk<P>,
  pattern: TSESTree.Node,
  names: readonly string[],
  depth: number,
): void {
  if (pattern.type === 'Identifier') {
    const variable = walk.tracer.bindings.findVariable(pattern);
    if (variable !== undefined) climbVariable(walk, variable, names, depth + 1);
  }
  if (pattern.type === 'ArrayPattern') {
    const element = pattern.elements[Number(names[0])];
    if (element != null) climbPattern(walk, element, names.slice(1), depth);
  }
  if (pattern.type !== 'ObjectPattern') return;
  for (const property of pattern.properties) {
    if (property.type !== 'Property') continue;
    const name = findKeyName(property);
    if (names[0] === ANY_MEMBER) walk.found.push({ kind: 'taken', name, node: property.value, depth });
    else if (name === names[0]) climbPattern(walk, property.value, names.slice(1), depth);
  }
}

function climbDeclarator<P extends Place>(
  walk: Walk<P>,
  { id }: TSESTree.VariableDeclarator,
  names: readonly string[],
  depth: number,
): void {
  const type = id.typeAnnotation?.typeAnnotation;
  if (type !== undefined) walk.found.push({ kind: 'declared', type, names });
  climbPattern(walk, id, names, depth);
}

/** `module.exports = …`, `exports.handler = …`, `handlers.show = …` */
function climbAssigned<P extends Place>(
  walk: Walk<P>,
  target: TSESTree.Node,
  names: readonly string[],
  depth: number,
): void {
  const { bindings } = walk.tracer;
  const members = [...names];
  let holder = unwrap(target);
  while (holder.type === 'MemberExpression') {
    const name = findMemberName(holder);
    if (name === undefined) return;
    members.unshift(name);
    holder = unwrap(holder.object);
  }
  if (holder.type === 'ThisExpression' && members.length > 0) walk.found.push(ofInstance(holder, members));
  if (holder.type !== 'Identifier') return;
  const variable = bindings.findVariable(holder);
  const init = variable === undefined ? undefined : findInit(variable);
  if (init?.type === 'ThisExpression' && members.length > 0) walk.found.push(ofInstance(init, members));
  if (members[0] === 'prototype' && members.length > 1)
    walk.found.push({ kind: 'member', of: undefined, names: members.slice(1) });
  if (variable !== undefined && variable.defs.length > 0) climbVariable(walk, variable, members, depth + 1);
  else if (holder.name === 'exports') walk.found.push({ kind: 'exported', names: members });
  else if (holder.name === 'module' && members[0] === 'exports') {
    const rest = members.slice(1);
    walk.found.push({ kind: 'exported', names: ['default', ...rest] });
    if (rest.length > 0) walk.found.push({ kind: 'exported', names: rest });
  }
}

/** `function Users(db) { this.show = (req, res) => …; }`, also in the constructor of a class. */
function ofInstance(holder: TSESTree.ThisExpression, names: readonly string[]): Destination {
  const owner = findThisBinder(holder)?.parent.parent?.parent;
  return { kind: 'member', of: owner != null && isClass(owner) ? owner : undefined, names };
}

function climbCall<P extends Place>(
  walk: Walk<P>,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  argument: TSESTree.Node,
  names: readonly string[],
  depth: number,
): void {
  const position = call.arguments.findIndex((one) => one === argument);
  if (position < 0) return;
  walk.found.push({ kind: 'given', call, position, names });
  const listed = names.length > 0 && position === 0 ? findListed(walk, call) : undefined;
  if (listed !== undefined) climb(walk, call, [...listed, ...names.slice(1)], depth + 1);
  // What comes after others, such as a schema, is seldom given what the whole is.
  if (position === 0) climb(walk, call, names, depth + 1);
}

/** `Object.entries(table)`, `Object.values(table)`: the steps that lead to a member's value. */
function findListed<P extends Place>(
  { tracer }: Walk<P>,
  { callee }: TSESTree.CallExpression | TSESTree.NewExpression,
): readonly string[] | undefined {
  const bare = unwrap(callee);
  const object = bare.type === 'MemberExpression' ? unwrap(bare.object) : undefined;
  if (bare.type !== 'MemberExpression' || object?.type !== 'Identifier' || object.name !== 'Object')
    return undefined;
  if (!tracer.bindings.isGlobal(object)) return undefined;
  const name = findMemberName(bare);
  return name === 'entries' ? ['*', '1'] : name === 'values' ? ['*'] : undefined;
}

function climbMember<P extends Place>(
  walk: Walk<P>,
  member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  value: TSESTree.Node,
  names: readonly string[],
  depth: number,
): void {
  const { found } = walk;
  const name = findKeyName(member);
  if (member.value !== value) return;
  if (member.type === 'PropertyDefinition' && member.typeAnnotation !== undefined) {
    found.push({ kind: 'declared', type: member.typeAnnotation.typeAnnotation, names });
  }
  const owner = member.parent.parent;
  const isMethod = member.type === 'PropertyDefinition' || member.kind === 'method';
  if (name === undefined || !isMethod || !isClass(owner)) return;
  const inner = [name, ...names];
  if (member.static) {
    climbClass(walk, owner, inner, depth);
    return;
  }
  found.push({ kind: 'member', of: owner, names: inner });
  climbInstances(walk, owner, inner);
}

/** `router.get('/users', Users.list)`: a static method goes where its class goes. */
function climbClass<P extends Place>(
  walk: Walk<P>,
  owner: ClassNode,
  names: readonly string[],
  depth: number,
): void {
  if (owner.type === 'ClassExpression') climb(walk, owner, names, depth + 1);
  if (owner.parent.type === 'ExportDefaultDeclaration')
    walk.found.push({ kind: 'exported', names: ['default', ...names] });
  const variable = owner.id === null ? undefined : walk.tracer.bindings.findVariable(owner.id);
  if (variable !== undefined) climbVariable(walk, variable, names, depth + 1);
}

/** `app.use('/users', new Users())`: a method goes where the instances of its class go. */
function climbInstances<P extends Place>(walk: Walk<P>, owner: ClassNode, names: readonly string[]): void {
  const [name, ...rest] = names;
  for (const use of walk.tracer.getInstanceUses(owner)) {
    if (!isRead(use)) {
      const inner = use.names.flatMap((step) => (step === ANY_MEMBER ? names : [step]));
      walk.found.push({ ...use, names: inner });
    } else if (use.name === undefined || use.name === name) {
      if (use.kind === 'taken') climbPattern(walk, use.node, rest, use.depth);
      else climb(walk, use.node, rest, use.depth);
    }
  }
}

function isRead(use: InstanceUse): use is MemberRead {
  return use.kind === 'read' || use.kind === 'taken';
}

/** Where the instances of a class go that are made in the file. The same for all of its methods. */
export function findInstanceUses<P extends Place>(
  tracer: Tracer<P>,
  owner: ClassNode,
): readonly InstanceUse[] {
  const walk: Walk<P> = { tracer, found: [], seen: new Set() };
  const variable = owner.id === null ? undefined : tracer.bindings.findVariable(owner.id);
  for (const { identifier } of variable === undefined ? [] : getReads(variable)) {
    const { parent } = identifier;
    if (parent.type === 'NewExpression' && parent.callee === identifier) climb(walk, parent, [ANY_MEMBER], 1);
  }
  return walk.found;
}

/** What a function returns goes where its calls go; and it is the result of the function, wherever that goes. */
function climbReturned<P extends Place>(
  walk: Walk<P>,
  maker: FunctionNode | undefined,
  names: readonly string[],
  depth: number,
): void {
  if (maker === undefined) return;
  const type = maker.returnType?.typeAnnotation;
  if (type !== undefined) walk.found.push({ kind: 'declared', type, names });
  for (const { node } of findUses(walk.tracer, maker)?.calls ?? []) climb(walk, node, names, depth + 1);
  const inner = [RESULT, ...names];
  if (maker.type !== 'FunctionDeclaration') climb(walk, maker, inner, depth + 1);
  else {
    const variable = maker.id === null ? undefined : walk.tracer.bindings.findVariable(maker.id);
    if (variable !== undefined) climbVariable(walk, variable, inner, depth + 1);
  }
}
