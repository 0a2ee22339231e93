import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap } from '../../ast/index.ts';
import { getReads } from '../../scope/index.ts';
import type { Given } from '../call-rule.ts';

type Tools = Pick<Given, 'scope' | 'getSites' | 'readAt'>;

/** Values that are put together in more steps than this are not looked into. */
const DEEPEST = 6;

/** Methods whose answer holds what they are called on, or a part of it, in another form. */
const REWRITING = new Set([
  'toString',
  'slice',
  'substring',
  'substr',
  'subarray',
  'toUpperCase',
  'toLowerCase',
]);
/** Functions whose answer holds their first argument. */
const HOLDING = new Set([
  'Buffer.from',
  'Uint8Array.from',
  'encode',
  'parse',
  'createSecretKey',
  'hexToBytes',
]);
/** Methods that fill a text up without adding anything that is not known. */
const FILLING: Readonly<Record<string, string>> = {
  padEnd: 'is filled up to its length',
  padStart: 'is filled up to its length',
  repeat: 'is a shorter one repeated',
};

/** A number of bytes, and where it is written. */
export interface RandomSize {
  readonly bytes: number;
  readonly node: TSESTree.Node;
}

/** How many random bytes are in a value, all told; undefined where it is made otherwise, or nobody can tell. */
export function findRandomBytes(node: TSESTree.Node, tools: Tools): number | undefined {
  return findRandomSize(node, tools)?.bytes;
}

/** The same with the place of the number. */
export function findRandomSize(node: TSESTree.Node, tools: Tools): RandomSize | undefined {
  const sizes = getMaking(node, tools, 0).map((call): RandomSize | undefined => {
    const site = tools.getSites('random-length').find((one) => unwrap(one.node) === call);
    const known = site === undefined ? [] : tools.readAt(site, 'random-length').values.known;
    const [value, ...others] = known;
    return value?.kind === 'literal' && typeof value.value === 'number' && others.length === 0
      ? { bytes: value.value, node: value.node }
      : undefined;
  });
  const [size, ...others] = sizes;
  return others.length === 0 ? size : undefined;
}

/** Says how a value was brought to a length that it does not have by itself. */
export function findStretch(node: TSESTree.Node, tools: Tools): string | undefined {
  for (const call of getMaking(node, tools, 0)) {
    if (call.type !== 'CallExpression') continue;
    const callee = unwrap(call.callee);
    const stretch = callee.type === 'MemberExpression' ? FILLING[findMemberName(callee) ?? ''] : undefined;
    if (stretch !== undefined) return stretch;
    if (printName(callee) === 'Buffer.alloc' && isUsedAsItIs(call, node, tools))
      return call.arguments.length > 1 ? 'is one byte or text repeated' : 'is all zeroes';
  }
  return undefined;
}

/** Is what a call makes used right there, so that nothing can have been written into it? */
function isUsedAsItIs(call: TSESTree.Node, node: TSESTree.Node, { scope }: Tools): boolean {
  const bare = unwrap(node);
  if (bare === call) return true;
  const variable = bare.type === 'Identifier' ? scope.bindings.findVariable(bare) : undefined;
  return variable !== undefined && getReads(variable).length === 1;
}

/** The calls that a value comes out of, through what only changes its form. */
function getMaking(node: TSESTree.Node, tools: Tools, depth: number): TSESTree.Node[] {
  if (depth > DEEPEST || !tools.scope.fuel.spend()) return [];
  return tools.scope.resolve(node).list.flatMap((origin) => {
    if (origin.kind !== 'node' && origin.kind !== 'place') return [];
    const call = unwrap(origin.node);
    if (call.type !== 'CallExpression') return [];
    const callee = unwrap(call.callee);
    const name = callee.type === 'MemberExpression' ? (findMemberName(callee) ?? '') : printName(callee);
    const [first] = call.arguments;
    if (callee.type === 'MemberExpression' && REWRITING.has(name))
      return getMaking(callee.object, tools, depth + 1);
    const isHolding = HOLDING.has(name) || HOLDING.has(printName(callee));
    if (isHolding && first !== undefined) return getMaking(first, tools, depth + 1);
    return [call];
  });
}

/** Is a value nothing but a text that stands in the file, as bytes: `new TextEncoder().encode('salt')`? */
export function isWrittenBytes(node: TSESTree.Node, { scope }: Tools): boolean {
  return scope.resolve(node).list.some((origin) => {
    const call = origin.kind === 'node' || origin.kind === 'place' ? unwrap(origin.node) : undefined;
    if (call?.type !== 'CallExpression') return false;
    const callee = unwrap(call.callee);
    const name = callee.type === 'MemberExpression' ? (findMemberName(callee) ?? '') : printName(callee);
    const [first] = call.arguments;
    if (first === undefined || !ENCODING.has(name)) return false;
    const { known, complete } = scope.values(first);
    return complete && known.length > 0 && known.every(({ kind }) => kind === 'literal');
  });
}

/** Functions that give the bytes of a text. */
const ENCODING = new Set(['encode', 'utf8ToBytes']);
