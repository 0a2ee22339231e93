import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope, Value } from '../../scope/index.ts';
import { plays } from '../site.ts';

/** Methods of a text that find another anywhere in it. */
const SEARCHING = new Set(['includes', 'indexOf', 'lastIndexOf', 'search']);
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1)/;

/** How a comparison lets in origins that it is not meant for; undefined where it does not, or nobody can tell. */
export function findWeakness(scope: Scope<KnownPlace>, node: TSESTree.Node): string | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  const [argument] = node.arguments;
  if (callee.type !== 'MemberExpression' || argument === undefined) return undefined;
  const method = findMemberName(callee) ?? '';
  const isOrigin = (one: TSESTree.Node): boolean => plays(scope, one, 'sender-origin');
  if (isOrigin(callee.object)) {
    const values = scope.values(argument).known;
    if (SEARCHING.has(method) && values.every(({ kind }) => kind === 'literal'))
      return `a text that \`${method}\` finds anywhere in it`;
    if (method === 'match' || method === 'search') return findInPattern(values);
    return findInText(method, values);
  }
  if (!isOrigin(argument)) return undefined;
  if (method === 'test' || method === 'exec') return findInPattern(scope.values(callee.object).known);
  // `'https://a.example'.includes(origin)` is true of every part of the text.
  const isText = scope.values(callee.object).known.some(({ kind }) => kind === 'literal');
  return SEARCHING.has(method) && isText ? 'any part of a text' : undefined;
}

function findInText(method: string, values: readonly Value<KnownPlace>[]): string | undefined {
  for (const value of values) {
    if (value.kind !== 'literal' || typeof value.value !== 'string') continue;
    const text = value.value;
    if (method === 'startsWith' && /:\/\/./.test(text) && !LOCAL.test(text)) return 'its beginning';
    if (method === 'endsWith' && !/^(?:\.|[a-z]+:\/\/)/.test(text)) return 'an end without its dot';
  }
  return undefined;
}

function findInPattern(values: readonly Value<KnownPlace>[]): string | undefined {
  for (const value of values) {
    if (value.kind !== 'regexp') continue;
    const { pattern } = value;
    if (!pattern.includes('|') && !pattern.startsWith('^')) return 'a pattern without its beginning';
    if (!pattern.includes('|') && !pattern.endsWith('$')) return 'a pattern without its end';
    // What is escaped, and classes, count as one character.
    if (/\w\.\w/.test(pattern.replaceAll(/\\.|\[[^[\]]*\]/g, '-')))
      return 'a pattern whose dots are any character';
  }
  return undefined;
}
