import type { TSESTree } from '@typescript-eslint/utils';
import {
  canThrow,
  findKeyName,
  findMemberName,
  getReturns,
  unwrap,
  type FunctionNode,
} from '../../ast/index.ts';
import type { Given } from '../call-rule.ts';
import { readRole, type Site } from '../site.ts';

type Scope = Given['scope'];

/** Can a function return an Error or throw one? TLS takes whatever is truthy for an Error. */
export function isObjecting(check: FunctionNode, scope: Scope): boolean {
  if (check.body.type === 'BlockStatement' && canThrow(check.body)) return true;
  return getReturns(check).nodes.some((node) => {
    if (node.type === 'UnaryExpression' && node.operator === 'void') return node.argument.type !== 'Literal';
    const { known, complete } = scope.values(node);
    return !complete || known.some((value) => value.kind !== 'literal' || Boolean(value.value));
  });
}

/** What of a certificate is its own, and can be compared with what was written down before. */
const OWN = new Set(['fingerprint', 'fingerprint256', 'fingerprint512', 'pubkey', 'publicKey', 'raw']);
const COMPARISONS = new Set(['===', '!==', '==', '!=']);
/** Functions and methods that compare. */
const COMPARING = new Set([
  'includes',
  'has',
  'equals',
  'some',
  'every',
  'indexOf',
  'compare',
  'timingSafeEqual',
  'test',
]);

/** What the functions that check the identity of a server do about its certificate. */
export type Pin =
  /** There is none: whoever has a certificate for the host passes. */
  | { readonly kind: 'none' }
  /** It objects to some certificates, but compares nothing that is the certificate's own. */
  | { readonly kind: 'blind'; readonly node: TSESTree.Node; readonly site: Site }
  /** It compares, it is judged by another rule, or nobody can tell what it does. */
  | { readonly kind: 'other' };

/** Finds what the sites that settle a connection say of the identity of the server. */
export function findPin(sites: readonly Site[], { scope }: Given): Pin {
  for (const site of sites) {
    const { values, isFound, isGiven } = readRole(scope, site, 'tls-identity-check');
    const [value, ...others] = values.known;
    if (!isGiven) continue;
    if (!isFound || !values.complete || others.length > 0 || value?.kind !== 'function')
      return { kind: 'other' };
    const isBlind = isObjecting(value.function, scope) && isComparingNothing(value.function, scope);
    return isBlind ? { kind: 'blind', node: value.node, site } : { kind: 'other' };
  }
  return { kind: 'none' };
}

/** Is it certain that a function compares nothing that is a certificate's own? */
function isComparingNothing(check: FunctionNode, scope: Scope): boolean {
  const nodes = scope.nodesIn(check);
  if (nodes === undefined) return false;
  if (nodes.some(isOwn) && nodes.some(isComparison)) return false;
  return nodes.every((node) => node.type !== 'CallExpression' || isHarmless(node, scope));
}

function isOwn(node: TSESTree.Node): boolean {
  if (node.type === 'MemberExpression') return OWN.has(findMemberName(node) ?? '');
  return node.type === 'Property' && node.parent.type === 'ObjectPattern' && OWN.has(findKeyName(node) ?? '');
}

function isComparison(node: TSESTree.Node): boolean {
  if (node.type === 'BinaryExpression') return COMPARISONS.has(node.operator);
  return node.type === 'CallExpression' && COMPARING.has(findCalledName(node) ?? '');
}

function findCalledName(call: TSESTree.CallExpression): string | undefined {
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression') return findMemberName(callee);
  return callee.type === 'Identifier' ? callee.name : undefined;
}

/** The check of Node.js itself, the console, and methods of texts hold nothing against a list. */
function isHarmless(call: TSESTree.CallExpression, scope: Scope): boolean {
  const callee = unwrap(call.callee);
  if (scope.api(callee).some(({ rows }) => rows.some(({ name }) => name === 'tls-identity-check')))
    return true;
  if (callee.type !== 'MemberExpression') return false;
  const receiver = unwrap(callee.object);
  const isConsole = receiver.type === 'Identifier' && receiver.name === 'console';
  return isConsole || (findMemberName(callee) ?? '') in String.prototype;
}
