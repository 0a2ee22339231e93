import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, getProgram, isFunction, unwrap, wrapped } from '../../ast/index.ts';
import type { Given, KnownValue } from '../call-rule.ts';

/** What a socket says of the certificate of the other side. */
const LOOKS = new Set(['authorized', 'authorizationError', 'getPeerCertificate', 'getPeerX509Certificate']);
/** Where a response keeps its socket. */
const SOCKETS = new Set(['socket', 'connection']);

/**
 * Does the code look at the certificate itself: is the socket that a site gives, or what its callbacks are handed, asked
 * for the certificate or whether it was trusted? Then the check may have moved there.
 */
export function isPeerInspected({ site, scope }: Given): boolean {
  const names: TSESTree.Node[] = [];
  const holder = wrapped(site.node).parent;
  if (holder?.type === 'VariableDeclarator') names.push(holder.id);
  if (holder?.type === 'AssignmentExpression') names.push(holder.left);
  for (const argument of site.arguments) {
    for (const origin of argument === undefined ? [] : scope.resolve(argument).list) {
      if (origin.kind === 'node' && isFunction(origin.node)) names.push(...origin.node.params);
    }
  }
  return names.some((name) => {
    if (name.type !== 'Identifier') return false;
    const references = scope.bindings.findVariable(name)?.references ?? [];
    return references.some((reference) => isLook(reference.identifier));
  });
}

function isLook(node: TSESTree.Node): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  if (parent?.type !== 'MemberExpression' || parent.object !== outer) return false;
  const name = findMemberName(parent) ?? '';
  return LOOKS.has(name) || (SOCKETS.has(name) && isLook(parent));
}

/** Is a look at the certificate of the other side spelled anywhere in the file of a node? */
export function isPeerMentioned({ site, getSites }: Given): boolean {
  if (getSites('client-cert-look').length > 0) return true;
  const tokens = getProgram(site.node).tokens ?? [];
  return tokens.some(({ value }) => LOOKS.has(value) || LOOKS.has(value.slice(1, -1)));
}

/**
 * Does `false` only say again what a test has just found to be `false`? `a === false ? false : true` is what somebody else
 * decided, as `a` itself would be.
 */
export function isPassedOn({ node }: KnownValue): boolean {
  for (let child = node, parent = node.parent; parent != null; child = parent, parent = parent.parent) {
    if (isFunction(parent)) return false;
    if (parent.type !== 'ConditionalExpression' && parent.type !== 'IfStatement') continue;
    const operators = child === parent.consequent ? ['===', '=='] : ['!==', '!='];
    if (child !== parent.test && isComparedWithFalse(parent.test, operators)) return true;
  }
  return false;
}

function isComparedWithFalse(test: TSESTree.Expression, operators: readonly string[]): boolean {
  const bare = unwrap(test);
  if (bare.type !== 'BinaryExpression' || !operators.includes(bare.operator)) return false;
  return [bare.left, bare.right].some((side) => {
    const written = unwrap(side);
    return written.type === 'Literal' && written.value === false;
  });
}
