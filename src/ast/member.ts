import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from './unwrap.ts';

/** A member access, `a.b`, `a['b']` or `a.#b`. */
export type Member = TSESTree.MemberExpression;

/** Whatever may hold a key: a property, a method, a class field, an accessor, or what a type declares of one. */
export type Keyed =
  | TSESTree.Property
  | TSESTree.MethodDefinition
  | TSESTree.PropertyDefinition
  | TSESTree.AccessorProperty
  | TSESTree.TSAbstractMethodDefinition
  | TSESTree.TSAbstractPropertyDefinition
  | TSESTree.TSAbstractAccessorProperty
  | TSESTree.TSPropertySignature
  | TSESTree.TSMethodSignature
  | TSESTree.TSEnumMember;

/** The name that a member access spells out, private names with their `#`; undefined when it is computed. */
export function findMemberName(node: Member): string | undefined {
  if (node.property.type === 'PrivateIdentifier') return `#${node.property.name}`;
  if (!node.computed) return node.property.name;
  return findLiteralText(node.property);
}

/** The key that a property, method, field or enum member spells out; undefined when it is computed. */
export function findKeyName(node: Keyed): string | undefined {
  const key = node.type === 'TSEnumMember' ? node.id : node.key;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  const isComputed = node.type !== 'TSEnumMember' && node.computed;
  if (!isComputed && key.type === 'Identifier') return key.name;
  return findLiteralText(key);
}

/** The text of a string, number or hole-free template literal, as it would serve as a property key. */
export function findLiteralText(node: TSESTree.Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'Literal' && (typeof bare.value === 'string' || typeof bare.value === 'number')) {
    return String(bare.value);
  }
  if (bare.type === 'TemplateLiteral' && bare.expressions.length === 0) {
    return bare.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}
