import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, findKeyName, unwrap } from '../../ast/index.ts';
import { isKeyIdName } from '../../knowledge/crypto/purposes.ts';
import { getReads } from '../../scope/index.ts';
import type { Given } from '../call-rule.ts';
import { followDigest } from './use.ts';

/** What is written down of the key beside what a cipher gives. */
export interface Envelope {
  /** A constant that names the key, and that nothing else uses to find one. */
  readonly constant:
    { readonly node: TSESTree.Node; readonly name: string; readonly value: string } | undefined;
  /** Does the code around the cipher speak of the key's name at all? */
  readonly namesKey: boolean;
}

/** Looks at the objects that hold what a cipher gives. */
export function readEnvelope({ site, scope }: Given): Envelope {
  const { nodes } = followDigest(site.node, scope);
  const objects = new Set<TSESTree.ObjectExpression>();
  for (const { parent } of nodes) {
    if (parent?.type === 'Property' && parent.parent.type === 'ObjectExpression') objects.add(parent.parent);
  }
  // What is spread into an object, or the object it is spread into, holds the rest.
  for (const object of objects) {
    const outer = object.parent.type === 'SpreadElement' ? object.parent.parent : undefined;
    if (outer?.type === 'ObjectExpression') objects.add(outer);
    for (const one of object.properties) {
      const inner = one.type === 'SpreadElement' ? unwrap(one.argument) : undefined;
      if (inner?.type === 'ObjectExpression') objects.add(inner);
    }
  }
  const names = [...objects].flatMap(({ properties }) =>
    properties.flatMap((one) =>
      one.type === 'Property' && isKeyIdName(findKeyName(one) ?? '') ? [one] : [],
    ),
  );
  const around = findEnclosingFunction(site.node) ?? site.node;
  return {
    constant: names.map((property) => findConstant(property)).find((found) => found !== undefined),
    namesKey:
      names.length > 0 ||
      (scope.nodesIn(around) ?? []).some(
        (node) =>
          (node.type === 'Identifier' && isKeyIdName(node.name)) ||
          (node.type === 'Literal' && typeof node.value === 'string' && isKeyIdName(node.value)),
      ),
  };

  function findConstant(property: TSESTree.Property): Envelope['constant'] {
    const { known, complete } = scope.values(property.value);
    const [value, ...others] = known;
    if (value?.kind !== 'literal' || others.length > 0 || !complete) return undefined;
    // A name that also finds the key in a table is changed together with it.
    const bare = unwrap(property.value);
    const variable = bare.type === 'Identifier' ? scope.bindings.findVariable(bare) : undefined;
    if (bare.type === 'MemberExpression' || (variable !== undefined && getReads(variable).length > 1))
      return undefined;
    return { node: value.node, name: findKeyName(property) ?? '', value: String(value.value) };
  }
}
