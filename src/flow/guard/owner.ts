import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, printName, unwrap } from '../../ast/index.ts';
import { findEnumerated, findInit, isConstant, type Place } from '../../scope/index.ts';
import { equal, inherited } from './atom.ts';
import type { Atom, GuardReader } from './reader.ts';
import { isOwn } from './subject.ts';

/** An object has a member of its own. That is no news of the object whose members are gone through. */
export function readOwner<P extends Place>(
  reader: GuardReader<P>,
  object: TSESTree.Node | undefined,
  key: TSESTree.Node | undefined,
): Atom[] {
  if (object === undefined || key === undefined) return [];
  // Whatever the object is, what it has itself is no member that all objects inherit.
  if (!isOwn(reader, object)) return [{ ...equal(key), memberOf: object }];
  const enumerated = findEnumerated(reader.world.scope.bindings, key);
  const isSame = enumerated !== undefined && printName(enumerated) === printName(object);
  if (isSame) return [inherited(key)];
  // Whoever calls the function may have given it the object whose members are gone through.
  return isParameter(reader, object) ? [inherited(key), { ...equal(key), memberOf: object }] : [equal(key)];
}

function isParameter<P extends Place>({ world }: GuardReader<P>, object: TSESTree.Node): boolean {
  const node = unwrap(object);
  const variable = node.type === 'Identifier' ? world.scope.bindings.findVariable(node) : undefined;
  return variable?.defs.some(({ type }) => (type as string) === 'Parameter') === true;
}

/** Names that stand for one another, deeper than this, are not followed. */
const DEEPEST = 3;

/** A method of that name, or a constant that holds one: `const has = Object.prototype.hasOwnProperty`. */
export function isAlias<P extends Place>(
  reader: GuardReader<P>,
  method: TSESTree.Node,
  name: string,
  depth = 0,
): boolean {
  const node = unwrap(method);
  if (node.type === 'MemberExpression') return findMemberName(node) === name;
  const variable = node.type === 'Identifier' ? reader.world.scope.bindings.findVariable(node) : undefined;
  const [definition] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined || !isConstant(variable)) return false;
  const holder = definition.name.parent;
  // `const { hasOwnProperty: has } = Object.prototype`
  if (holder.type === 'Property' && holder.parent.type === 'ObjectPattern')
    return findKeyName(holder) === name;
  const init = findInit(variable);
  return init !== undefined && depth < DEEPEST && isAlias(reader, init, name, depth + 1);
}
