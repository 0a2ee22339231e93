import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../ast/index.ts';
import type { Place } from './facts.ts';
import type { Tracer } from './origin.ts';

/**
 * The canonical name of a call to a function of the language itself, such as `Object.assign`, `String` or
 * `.trim` (a method of any value); undefined for anything else. Shadowed names are not those of the language.
 */
export function getBuiltinCall<P extends Place>(
  tracer: Tracer<P>,
  call: TSESTree.CallExpression,
): string | undefined {
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') {
    return FUNCTIONS.has(callee.name) && tracer.bindings.isGlobal(callee) ? callee.name : undefined;
  }
  if (callee.type !== 'MemberExpression') return undefined;
  const name = findMemberName(callee);
  if (name === undefined) return undefined;
  const object = unwrap(callee.object);
  if (object.type === 'Identifier' && NAMESPACES.has(object.name) && tracer.bindings.isGlobal(object)) {
    return `${object.name}.${name}`;
  }
  return METHODS.has(name) ? `.${name}` : undefined;
}

/** The function a call runs: what stands before `.call` or `.apply`, else the callee itself. */
export function getCalled<P extends Place>(tracer: Tracer<P>, call: TSESTree.CallExpression): TSESTree.Node {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return callee;
  const builtin = getBuiltinCall(tracer, call);
  return builtin === '.call' || builtin === '.apply' ? callee.object : callee;
}

const NAMESPACES = new Set(['Object', 'Promise', 'Reflect', 'Array', 'String', 'Number']);
const FUNCTIONS = new Set(['String', 'Number', 'Boolean', 'parseInt', 'parseFloat', 'structuredClone']);
const METHODS = new Set([
  'bind',
  'call',
  'apply',
  'then',
  'catch',
  'finally',
  'trim',
  'trimStart',
  'trimEnd',
  'toLowerCase',
  'toUpperCase',
  'concat',
  'join',
  'toString',
  'valueOf',
]);
