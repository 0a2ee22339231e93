import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, printName, unwrap, wrapped, type FunctionNode } from '../ast/index.ts';
import type { Place } from './facts.ts';
import type { Tracer } from './tracer.ts';
import type { Handing, Uses } from './uses.ts';

/** The uses of a function that nobody hands on in plain sight: it may still be called from anywhere. */
export const NOT_HANDED: Uses = { calls: [], handings: [], complete: false };

/** A member that a call is given, and what it may be: `app.get('/', users.list)`. */
interface GivenMember extends Handing {
  readonly argument: TSESTree.Node;
}

/** Which members are handed to calls, by their names. Nothing is traced. */
export function indexGivenMembers(
  nodes: readonly TSESTree.Node[],
): ReadonlyMap<string, readonly GivenMember[]> {
  const index = new Map<string, GivenMember[]>();
  // Names of variables, whatever their scope: whether one really is the member is asked of the tracer.
  const aliases = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init !== null) {
      const name = findGivenName(node.init);
      if (name !== undefined) aliases.set(node.id.name, name);
    }
    if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern') {
      for (const property of node.id.properties) {
        const name = property.type === 'Property' ? findKeyName(property) : undefined;
        if (name !== undefined && property.value?.type === 'Identifier')
          aliases.set(property.value.name, name);
      }
    }
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue;
    for (const [position, argument] of node.arguments.entries()) {
      const bare = unwrap(argument);
      const name = bare.type === 'Identifier' ? aliases.get(bare.name) : findGivenName(bare);
      if (name === undefined) continue;
      const known = index.get(name);
      if (known === undefined) index.set(name, [{ node, position, argument }]);
      else known.push({ node, position, argument });
    }
  }
  return index;
}

/** `users.list`, `users.list.bind(users)` */
function findGivenName(node: TSESTree.Node): string | undefined {
  const given = unwrap(node);
  if (given.type === 'MemberExpression') return findMemberName(given);
  const callee = given.type === 'CallExpression' ? unwrap(given.callee) : undefined;
  if (callee?.type !== 'MemberExpression') return undefined;
  return findMemberName(callee) === 'bind' ? findGivenName(callee.object) : undefined;
}

/** The calls that a function held by an object or a class is handed to as a member. */
export function findHandings<P extends Place>(
  tracer: Tracer<P>,
  members: ReadonlyMap<string, readonly GivenMember[]>,
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
  const candidates = name === undefined ? [] : (members.get(name) ?? []);
  const handings = candidates.filter(
    ({ argument }) =>
      tracer.fuel.spend() &&
      ((spelled !== '' && printName(argument) === spelled) ||
        tracer.resolve(argument).list.some((origin) => origin.kind === 'node' && origin.node === owner)),
  );
  return handings.length === 0 ? NOT_HANDED : { calls: [], handings, complete: false };
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
