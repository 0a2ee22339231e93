import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, findMemberName, unwrap } from '../ast/index.ts';
import { isDeep, isExact } from './path.ts';

/** Methods that hand out what is kept under the name they are given. */
const GETTERS = new Set([
  'get',
  'getOrThrow',
  'header',
  'getHeader',
  'cookie',
  'getCookie',
  'param',
  'query',
]);

/** What a value, or the part of it that is asked about, is called: by a variable, a member, or the text a getter is given. */
export function findCalled(node: TSESTree.Node, steps: readonly string[]): string | undefined {
  const last = steps.at(isDeep(steps.at(-1)) ? -2 : -1);
  if (last !== undefined && !isDeep(last)) return isExact(last) ? last : undefined;
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression') return findMemberName(node);
  return findAsked(node);
}

/** What the object is called that a value, or the part of it that is asked about, is a member of. */
export function findHolderName(node: TSESTree.Node, steps: readonly string[]): string | undefined {
  const exact = isDeep(steps.at(-1)) ? steps.slice(0, -1) : steps;
  if (exact.length === 0) {
    // `headers.authorization`, `headers.get('authorization')`
    const member =
      findAsked(node) !== undefined && node.type === 'CallExpression' ? unwrap(node.callee) : node;
    return member.type === 'MemberExpression' ? findCalled(unwrap(member.object), []) : undefined;
  }
  const [before] = exact.slice(-2, -1);
  if (before === undefined) return findCalled(node, []);
  return isExact(before) ? before : undefined;
}

/** The name by which a getter is asked for something; undefined where a node asks for nothing by a name. */
export function findAsked(node: TSESTree.Node): string | undefined {
  if (node.type !== 'CallExpression' || !GETTERS.has(findCallee(node) ?? '')) return undefined;
  const text = node.arguments.at(-1);
  return text === undefined ? undefined : findLiteralText(text);
}

/** What the function or method is called that gives a value. */
export function findCallee(node: TSESTree.Node): string | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' ? findMemberName(callee) : undefined;
}
