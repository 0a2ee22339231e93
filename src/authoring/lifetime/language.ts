import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';

/** Classes of the language that hold bytes, and what makes texts and bytes of each other. */
const MAKERS = new Set([
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
  'Int8Array',
  'ArrayBuffer',
  'DataView',
  'TextEncoder',
  'String',
  'Number',
  'BigInt',
  'atob',
  'btoa',
  'parseInt',
]);
/** Methods of texts, arrays and bytes that make their result of what they are called on, and of their arguments. */
const METHODS = new Set(
  'slice subarray toString substring substr padStart padEnd repeat concat reverse encode join split trim toLowerCase toUpperCase replace replaceAll at charCodeAt fill from of fromCharCode stringify'.split(
    ' ',
  ),
);
/** Methods that write their arguments to what they are called on. */
const WRITING = /^(?:push|unshift|splice|set|fill|write\w*|setUint\w*|setBigUint\w*|setInt\w*|update)$/;

/** Is a call one of the language's own that makes its result of its arguments and receiver alone? */
export function isMaking(call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') return MAKERS.has(callee.name);
  return callee.type === 'MemberExpression' && METHODS.has(findMemberName(callee) ?? '');
}

/** Does a method write what it is given to what it is called on? */
export function isWriting(name: string): boolean {
  return WRITING.test(name);
}

/** What a method is called on; undefined for a function. Names of the language's own are no values. */
export function findReceiver(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
): TSESTree.Node | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const object = unwrap(callee.object);
  if (object.type === 'Identifier' && /^[A-Z]/.test(object.name)) return undefined;
  return object;
}
