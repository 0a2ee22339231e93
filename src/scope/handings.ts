import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, printName, unwrap, wrapped, type FunctionNode } from '../ast/index.ts';
import type { Place } from './facts.ts';
import { readKeptWrites, type KeptWrite } from './kept.ts';
import type { Tracer } from './tracer.ts';
import type { Handing, Uses } from './uses.ts';

/** The uses of a function that nobody hands on in plain sight: it may still be called from anywhere. */
export const NOT_HANDED: Uses = { calls: [], handings: [], complete: false };

/** A member that a call is given, and what it may be: `app.get('/', users.list)`. */
interface GivenMember extends Handing {
  readonly argument: TSESTree.Node;
}

/** Which members are handed to calls, and which are called, by their names. */
export interface UsedMembers {
  readonly given: ReadonlyMap<string, readonly GivenMember[]>;
  readonly called: ReadonlyMap<string, readonly TSESTree.CallExpression[]>;
  /** Calls of what was picked out of a table or a map by a name that nobody knows: `table[name](x)`. */
  readonly picked: readonly TSESTree.CallExpression[];
  /** What is put where others may look for it, by name. */
  readonly written: ReadonlyMap<string, readonly KeptWrite[]>;
}

/** Finds the members that are handed to calls, or called. Nothing is traced. */
export function indexUsedMembers(nodes: readonly TSESTree.Node[]): UsedMembers {
  const index = new Map<string, GivenMember[]>();
  const called = new Map<string, TSESTree.CallExpression[]>();
  // Names of variables, whatever their scope: whether one really is the member is asked of the tracer.
  const aliases = new Map<string, string>();
  const picks = new Set<string>();
  const picked: TSESTree.CallExpression[] = [];
  const written = new Map<string, KeptWrite[]>();
  for (const node of nodes) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init !== null) {
      const name = findGivenName(node.init);
      if (name !== undefined) aliases.set(node.id.name, name);
      if (isPick(node.init)) picks.add(node.id.name);
    }
    if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern') {
      for (const property of node.id.properties) {
        const name = property.type === 'Property' ? findKeyName(property) : undefined;
        if (name !== undefined && property.value?.type === 'Identifier')
          aliases.set(property.value.name, name);
      }
    }
    for (const [name, write] of readKeptWrites(node)) push(written, name, write);
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue;
    const callee = unwrap(node.callee);
    const method = callee.type === 'MemberExpression' ? findMemberName(callee) : undefined;
    if (node.type === 'CallExpression' && method !== undefined) push(called, method, node);
    if (node.type === 'CallExpression' && picked.length < MOST_PICKED && isPickedCall(node, picks))
      picked.push(node);
    for (const [position, argument] of node.arguments.entries()) {
      const bare = unwrap(argument);
      const name = bare.type === 'Identifier' ? aliases.get(bare.name) : findGivenName(bare);
      if (name === undefined) continue;
      push(index, name, { node, position, argument });
    }
  }
  return { given: index, called, picked, written };
}

/** So many calls of what was picked are looked at. */
const MOST_PICKED = 64;

/** `table[name]`, `handlers.get(name)`, or one of them. */
function isPick(node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'MemberExpression':
      return bare.computed && findMemberName(bare) === undefined;
    case 'ConditionalExpression':
      return isPick(bare.consequent) || isPick(bare.alternate);
    case 'LogicalExpression':
      return isPick(bare.left) || isPick(bare.right);
    case 'CallExpression': {
      const callee = unwrap(bare.callee);
      return callee.type === 'MemberExpression' && findMemberName(callee) === 'get';
    }
    default:
      return false;
  }
}

/** What a call runs, itself or by way of `.call`. */
function getRun({ callee }: TSESTree.CallExpression): TSESTree.Node {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' && findMemberName(bare) === 'call' ? unwrap(bare.object) : bare;
}

function isPickedCall(call: TSESTree.CallExpression, picks: ReadonlySet<string>): boolean {
  const run = getRun(call);
  return run.type === 'Identifier' ? picks.has(run.name) : isPick(run);
}

function push<V>(lists: Map<string, V[]>, name: string, value: V): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
}

/** `users.list`, `users.list.bind(users)` */
function findGivenName(node: TSESTree.Node): string | undefined {
  const given = unwrap(node);
  if (given.type === 'MemberExpression') return findMemberName(given);
  const callee = given.type === 'CallExpression' ? unwrap(given.callee) : undefined;
  if (callee?.type !== 'MemberExpression') return undefined;
  return findMemberName(callee) === 'bind' ? findGivenName(callee.object) : undefined;
}

/** The calls that a function held by an object or a class is handed to as a member, and those that run it as a method. */
export function findHandings<P extends Place>(
  tracer: Tracer<P>,
  members: UsedMembers,
  owner: FunctionNode,
): Uses {
  const holder = wrapped(owner).parent;
  const isKeyed =
    holder?.type === 'MethodDefinition' ||
    holder?.type === 'PropertyDefinition' ||
    holder?.type === 'Property';
  const target = holder?.type === 'AssignmentExpression' ? unwrap(holder.left) : undefined;
  const assigned = target?.type === 'MemberExpression' ? target : undefined;
  const name = isKeyed ? findKeyName(holder) : assigned && findMemberName(assigned);
  // Nothing but its spelling ties what a module exports to where the module itself reads it.
  const spelled = assigned !== undefined && isExports(tracer, assigned.object) ? printName(assigned) : '';
  const candidates = name === undefined ? [] : (members.given.get(name) ?? []);
  const handings = candidates.filter(
    ({ argument }) =>
      tracer.fuel.spend() && ((spelled !== '' && printName(argument) === spelled) || isOwner(argument)),
  );
  const calls = (name === undefined ? [] : (members.called.get(name) ?? [])).filter(
    (call) => tracer.fuel.spend() && isOwner(call.callee),
  );
  const picked = members.picked.filter((call) => tracer.fuel.spend() && isOwner(getRun(call)));
  if (handings.length === 0 && calls.length === 0 && picked.length === 0) return NOT_HANDED;
  const sites = [
    ...calls.map((node) => ({ node, arguments: node.arguments })),
    ...picked.map((node) => ({
      node,
      arguments: node.arguments.slice(unwrap(node.callee) === getRun(node) ? 0 : 1),
    })),
  ];
  return { calls: sites, handings, complete: false };

  function isOwner(node: TSESTree.Node): boolean {
    return tracer.resolve(node).list.some((origin) => origin.kind === 'node' && origin.node === owner);
  }
}

/** `exports`, `module.exports` */
function isExports<P extends Place>({ bindings }: Tracer<P>, node: TSESTree.Node): boolean {
  const holder = unwrap(node);
  if (holder.type === 'MemberExpression') {
    const object = unwrap(holder.object);
    return findMemberName(holder) === 'exports' && object.type === 'Identifier' && object.name === 'module';
  }
  return holder.type === 'Identifier' && holder.name === 'exports' && bindings.isGlobal(holder);
}
