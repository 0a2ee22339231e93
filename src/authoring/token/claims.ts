import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, findMemberName, printName, unwrap, wrapped } from '../../ast/index.ts';
import { isSecretField } from '../../knowledge/secrets/names.ts';
import { readArrivalSource, type ArrivalSource } from '../arrival/source.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import type { KnownValue } from '../call-rule.ts';
import type { FileView } from '../file.ts';

/** A field of a token that says what nobody may read. */
export interface SecretClaim {
  readonly name: string;
  readonly node: TSESTree.Node;
}

/** Objects are looked into through this many spreads. */
const DEEPEST = 4;

/** Finds the field of a token's claims that is a password or a secret. */
export function findSecretClaim(value: KnownValue, scope: Scope<KnownPlace>): SecretClaim | undefined {
  for (const property of collectProperties(value, scope).properties) {
    const name = findKeyName(property) ?? '';
    if (isSecretField(name) && !isSwitch(property.value, scope)) return { name, node: property };
  }
  return undefined;
}

/** Can claims have a field of that name, as far as it is known what they are? */
export function mayHaveClaim(value: KnownValue, asked: string, scope: Scope<KnownPlace>): boolean {
  const { properties, isWhole } = collectProperties(value, scope);
  return !isWhole || properties.some((property) => findKeyName(property) === asked);
}

interface Properties {
  readonly properties: readonly TSESTree.Property[];
  /** Is nothing hidden by what is spread into them? */
  readonly isWhole: boolean;
}

function collectProperties(value: KnownValue, scope: Scope<KnownPlace>, depth = 0): Properties {
  if (
    value.kind !== 'object' ||
    value.node.type !== 'ObjectExpression' ||
    depth > DEEPEST ||
    !scope.fuel.spend()
  )
    return { properties: [], isWhole: false };
  const properties: TSESTree.Property[] = [];
  let isWhole = true;
  for (const property of value.node.properties) {
    if (property.type === 'Property') {
      properties.push(property);
      continue;
    }
    const { known, complete } = scope.values(property.argument);
    isWhole &&= complete;
    for (const inner of known) {
      const found = collectProperties(inner, scope, depth + 1);
      properties.push(...found.properties);
      isWhole &&= found.isWhole;
    }
  }
  return { properties, isWhole };
}

/** Is it yes or no, whatever it is called? */
function isSwitch(node: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  const { known } = scope.values(node);
  if (known.some((value) => value.kind === 'literal' && typeof value.value === 'boolean')) return true;
  return [
    unwrap(node),
    ...scope.resolve(node).list.flatMap((one) => ('node' in one ? [unwrap(one.node)] : [])),
  ].some((one) => one.type === 'UnaryExpression' || one.type === 'BinaryExpression');
}

/** The claims of a token of somebody else, taken out of it by hand. */
export interface UnverifiedClaims {
  readonly node: TSESTree.Node;
  readonly api: string;
  readonly source: ArrivalSource;
}

/** Finds tokens that are split at their dots and decoded: `atob(token.split('.')[1])`. */
export function* findUnverifiedClaims(file: FileView): Generator<UnverifiedClaims> {
  if (!file.spells('.split(')) return;
  for (const node of file.scope.getNodes()) {
    const token = node.type === 'CallExpression' ? findSplitToken(node) : undefined;
    if (token === undefined || file.isDevelopmentOnly(node)) continue;
    const found = file.flow.findTaint('claimed-token', token, []);
    if (found !== undefined) yield { node, api: 'split', source: readArrivalSource(found, file) };
  }
}

/** Functions that make a text of base 64. */
const DECODING = /(?:^|\.)(?:atob|Buffer\.from|(?:base64|b64|base64url)\w*|\w*decode\w*)$/i;

/** `token` of `token.split('.')`, whose second part is decoded and no other is looked at. */
function findSplitToken(call: TSESTree.CallExpression): TSESTree.Node | undefined {
  const callee = unwrap(call.callee);
  const [separator] = call.arguments;
  if (callee.type !== 'MemberExpression' || findMemberName(callee) !== 'split') return undefined;
  if (separator?.type !== 'Literal' || separator.value !== '.') return undefined;
  const member = wrapped(call).parent;
  if (member?.type !== 'MemberExpression' || !member.computed) return undefined;
  const { property } = member;
  if (property.type !== 'Literal' || property.value !== 1) return undefined;
  const decoding = wrapped(member).parent;
  if (decoding?.type !== 'CallExpression' || decoding.arguments[0] !== wrapped(member)) return undefined;
  return DECODING.test(printName(decoding.callee)) ? callee.object : undefined;
}
