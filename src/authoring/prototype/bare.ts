import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';

/** `Object.create(null)` and `{ __proto__: null }` inherit nothing. */
export function isBare({ values, builtin }: Scope<KnownPlace>, node: TSESTree.Node): boolean {
  const isNull = (value: TSESTree.Node): boolean =>
    values(value).known.some((one) => one.kind === 'literal' && one.value === null);
  if (node.type === 'CallExpression') {
    const [prototype] = node.arguments;
    return builtin(node) === 'Object.create' && prototype !== undefined && isNull(prototype);
  }
  return (
    node.type === 'ObjectExpression' &&
    node.properties.some(
      (property) =>
        property.type === 'Property' && findKeyName(property) === '__proto__' && isNull(property.value),
    )
  );
}
