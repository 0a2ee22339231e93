import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, unwrap, wrapped } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { getReads, isConstant, type Scope } from '../../scope/index.ts';

/** Packages whose schemas hold a text against one check after the other, and stop where it fails. */
const STOPPING = new Set(['joi', '@hapi/joi', 'celebrate']);
const PATTERNS = new Set(['pattern', 'regex']);
const LIMITS = new Set(['max', 'length']);

/**
 * Has a schema refused long texts before it comes to a pattern? `{ maxLength: 40, pattern }` of JSON Schema is read in that
 * order, whatever is written first; `Joi.string().max(40).pattern(…)` as it is written.
 */
export function isBoundedBefore(scope: Scope<KnownPlace>, node: TSESTree.Node): boolean {
  if (node.type === 'Property') {
    const { parent } = node;
    const isBounded =
      findKeyName(node) === 'pattern' &&
      parent.properties.some((one) => one.type === 'Property' && findKeyName(one) === 'maxLength');
    return isBounded && !isSet(scope, 'allErrors', true);
  }
  const call = wrapped(node).parent;
  if (call?.type === 'VariableDeclarator' && call.id.type === 'Identifier') {
    const variable = scope.bindings.findVariable(call.id);
    const uses = variable === undefined || !isConstant(variable) ? [] : getReads(variable);
    return uses.length > 0 && uses.every(({ identifier }) => isBoundedBefore(scope, identifier));
  }
  const callee = call?.type === 'CallExpression' && call.callee !== node ? unwrap(call.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !PATTERNS.has(findMemberName(callee) ?? '')) return false;
  if (!isLimited(callee.object)) return false;
  return (
    scope.api(callee.object).some((place) => STOPPING.has(place.package)) &&
    !isSet(scope, 'abortEarly', false)
  );
}

/** `Joi.string().max(40)`: is there a limit among the calls of a chain? */
function isLimited(chain: TSESTree.Node): boolean {
  let node = unwrap(chain);
  while (node.type === 'CallExpression') {
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression') return false;
    if (LIMITS.has(findMemberName(callee) ?? '')) return true;
    node = unwrap(callee.object);
  }
  return false;
}

/** Is an option given somewhere in the file after which all checks are made, whatever the others say? */
function isSet({ getNodes }: Scope<KnownPlace>, name: string, value: boolean): boolean {
  return getNodes().some((node) => {
    if (node.type !== 'Property' || findKeyName(node) !== name) return false;
    const given = unwrap(node.value);
    return given.type !== 'Literal' || given.value === value;
  });
}
