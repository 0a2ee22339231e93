import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, unwrap } from '../../ast/index.ts';
import type { KnownValue } from '../call-rule.ts';
import { headOf, readText } from './endpoint.ts';

/** How a URL in clear text came to be chosen where the same one over TLS can be dialled too. */
export type SchemeChoice =
  /** By a look at another scheme: a page over HTTPS opens a socket over TLS. */
  | 'mirrored'
  /** By something else, such as an option. */
  | 'open';

/** Tells whether the same URL over TLS is among the values that are possible in its place, and who chooses. */
export function findSchemeChoice(
  value: KnownValue,
  scheme: string,
  secure: string | undefined,
  others: readonly KnownValue[],
): SchemeChoice | undefined {
  const text = readText(value);
  if (text === undefined || secure === undefined) return undefined;
  const wanted = secure + text.slice(scheme.length);
  const twin = others.find((other) => readText(other) === wanted);
  if (twin === undefined) return undefined;
  return [value, twin].some((one) => getTests(headOf(one)).some(isSchemeTest)) ? 'mirrored' : 'open';
}

/** The conditions a text depends on: around it, and in the parts it is put together from. */
function getTests(head: TSESTree.Node): readonly TSESTree.Node[] {
  const tests: TSESTree.Node[] = head.type === 'TemplateLiteral' ? head.expressions.flatMap(ownTest) : [];
  for (let node = head; node.parent != null; node = node.parent) {
    const { parent } = node;
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') tests.push(parent.test);
    if (parent.type === 'BinaryExpression') tests.push(...ownTest(parent.right));
    if (parent.type === 'TemplateLiteral') tests.push(...parent.expressions.flatMap(ownTest));
  }
  return tests;
}

function ownTest(node: TSESTree.Node): TSESTree.Node[] {
  const bare = unwrap(node);
  return bare.type === 'ConditionalExpression' ? [bare.test] : [];
}

/** A scheme with what ends it, or the name of one over TLS alone. */
const SCHEME = /^\^?(?:(?:https?|wss?)\??:|(?:https|wss)$)/i;

/** `location.protocol === 'https:'`, `url.startsWith('https')`, `/^https/.test(url)`, `isSecureContext` */
function isSchemeTest(test: TSESTree.Node): boolean {
  const bare = unwrap(test);
  switch (bare.type) {
    case 'BinaryExpression':
      return [bare.left, bare.right].some(
        (side) => SCHEME.test(findLiteralText(side) ?? '') || isSchemeTest(side),
      );
    case 'LogicalExpression':
      return isSchemeTest(bare.left) || isSchemeTest(bare.right);
    case 'UnaryExpression':
      return isSchemeTest(bare.argument);
    case 'CallExpression': {
      const callee = unwrap(bare.callee);
      const receiver = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
      if (receiver?.type === 'Literal' && 'regex' in receiver) return SCHEME.test(receiver.regex.pattern);
      return bare.arguments.some((argument) => SCHEME.test(findLiteralText(argument) ?? ''));
    }
    case 'Identifier':
      return bare.name === 'isSecureContext';
    case 'MemberExpression':
      return findMemberName(bare) === 'isSecureContext';
    default:
      return false;
  }
}
