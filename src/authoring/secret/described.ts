import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { getNaturesOfName } from '../../knowledge/names/credentials.ts';
import type { Scope } from '../../scope/index.ts';

/** Objects of fields within one another that are looked into. */
const DEEPEST = 4;
const NONE: readonly string[] = Object.freeze([]);

/**
 * What stands among settings that are described field by field, and asked for all at once: `settings.getProperties()`, where
 * `const settings = make({ password: { env: 'DB_PASSWORD' } })`.
 */
export function getDescribed(scope: Scope<KnownPlace>, node: TSESTree.Node): readonly string[] {
  const call = unwrap(node);
  const callee =
    call.type === 'CallExpression' && call.arguments.length === 0 ? unwrap(call.callee) : undefined;
  const settings = callee?.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  if (settings?.type !== 'Identifier') return NONE;
  const [definition, ...others] = scope.bindings.findVariable(settings)?.defs ?? [];
  const declared = others.length === 0 ? definition?.node : undefined;
  const made =
    declared?.type === 'VariableDeclarator' && declared.init !== null ? unwrap(declared.init) : undefined;
  const [description] = made?.type === 'CallExpression' ? made.arguments : [];
  return description === undefined ? NONE : readFields(scope, description, DEEPEST);
}

function readFields(scope: Scope<KnownPlace>, node: TSESTree.Node, depth: number): readonly string[] {
  const [origin] = depth > 0 && scope.fuel.spend() ? scope.resolve(node).list : [];
  if (origin?.kind !== 'node' || origin.node.type !== 'ObjectExpression') return NONE;
  for (const property of origin.node.properties) {
    if (property.type === 'SpreadElement') {
      const spread = readFields(scope, property.argument, depth - 1);
      if (spread.length > 0) return spread;
      continue;
    }
    const natures = getNaturesOfName(findKeyName(property) ?? '');
    const within = unwrap(property.value);
    if (natures.length > 0 && isDescription(scope, within)) return natures;
    const inner = readFields(scope, within, depth - 1);
    if (inner.length > 0) return inner;
  }
  return NONE;
}

/** `{ format: String, default: '', env: 'DB_PASSWORD' }`: of a field whose value comes from outside. */
function isDescription({ property }: Scope<KnownPlace>, node: TSESTree.Node): boolean {
  return ['env', 'sensitive'].some((name) => property(node, name).nodes.length > 0);
}
