import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap, wrapped } from '../../ast/index.ts';
import { getNaturesOfName } from '../../knowledge/names/credentials.ts';
import { findOnlyText } from '../../scope/index.ts';
import type { TaintedArrival } from '../arrival/judge.ts';

type Arrived = Pick<TaintedArrival<object>, 'source' | 'way' | 'scope'>;

/**
 * Is it one member of a record, under a name that the file does not show: `process.env[name]`, `headers.get(name)`? The record
 * holds secrets, and other things.
 */
export function isPicked({ source, way, scope }: Arrived): boolean {
  if (source.called !== undefined) return false;
  return way.some((node) => {
    if (node.type === 'MemberExpression')
      return (
        node.computed && findMemberName(node) === undefined && findName(scope, node.property) === undefined
      );
    if (node === unwrap(source.node) || findMethod(node) !== 'get') return false;
    const [name, ...others] = getArguments(node);
    return name !== undefined && others.length === 0 && findName(scope, name) === undefined;
  });
}

/** Is it what a token tells of itself: the header of `[header] = jwt.split('.')`, or the claims, which prove nothing alone? */
export function isTokenPart({ way, scope }: Pick<Arrived, 'way' | 'scope'>): boolean {
  const split = way.findIndex((node) => findMethod(node) === 'split' && isDot(scope, getArguments(node)[0]));
  return (
    split >= 0 &&
    way.slice(split).some((node) => {
      const index = node.type === 'MemberExpression' ? unwrap(node.property) : undefined;
      return index?.type === 'Literal' && (index.value === 0 || index.value === 1);
    })
  );
}

function isDot(scope: Arrived['scope'], node: TSESTree.Node | undefined): boolean {
  return node !== undefined && findName(scope, node) === '.';
}

/**
 * Is it an entry of a map, or a header, of which another is read: `headers.set('authorization', token)`, then
 * `headers.get('x-user')`? JSON shows no entry at all.
 */
export function isOtherEntry({ source, way, scope }: Arrived): boolean {
  // `req.get('user-agent')`: what else is in the request is not in this header.
  const isWhole = source.called === undefined && unwrap(source.node).type === 'Identifier';
  if (isWhole && way.some((node) => isHarmlessGet(scope, node))) return true;
  const keys = way.map((node) => findWrittenEntry(scope, node));
  const written = keys.findLastIndex((key) => key !== undefined);
  if (written < 0) return false;
  for (const node of way.slice(written + 1)) {
    const method = findMethod(node);
    if (method === undefined) continue;
    if (method !== 'get') return method === 'stringify';
    const [name] = getArguments(node);
    const key = name && findName(scope, name);
    return key !== undefined && key !== keys[written];
  }
  return false;
}

function isHarmlessGet(scope: Arrived['scope'], node: TSESTree.Node): boolean {
  const [first] = findMethod(node) === 'get' ? getArguments(node) : [];
  const name = first && findName(scope, first);
  return name !== undefined && getNaturesOfName(name, true).length === 0;
}

/** The name that a value is written under: `map.set('a', value)`. */
function findWrittenEntry(scope: Arrived['scope'], value: TSESTree.Node): string | undefined {
  const node = wrapped(value);
  const { parent } = node;
  if (parent?.type !== 'CallExpression' || parent.arguments[1] !== node) return undefined;
  const callee = unwrap(parent.callee);
  if (callee.type !== 'MemberExpression' || !WRITING.has(findMemberName(callee) ?? '')) return undefined;
  // A URL shows the parameters in it.
  const holder = unwrap(callee.object);
  if (holder.type === 'MemberExpression' && findMemberName(holder) === 'searchParams') return undefined;
  const [name] = parent.arguments;
  return name && findName(scope, name);
}

const WRITING = new Set(['set', 'append']);

function findMethod(node: TSESTree.Node): string | undefined {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' ? findMemberName(callee) : undefined;
}

function getArguments(node: TSESTree.Node): readonly TSESTree.Node[] {
  return node.type === 'CallExpression' ? node.arguments : [];
}

/** The one name that an expression is, without case. */
function findName(scope: Arrived['scope'], node: TSESTree.Node): string | undefined {
  return findOnlyText(scope.values(node))?.toLowerCase();
}
