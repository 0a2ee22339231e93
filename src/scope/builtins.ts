import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../ast/index.ts';
import type { Place } from './facts.ts';
import type { Tracer } from './tracer.ts';

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

/**
 * Is it a call of the helper by which compilers and bundlers load a CommonJS module? The module itself serves for its
 * namespace and for its default, so the helper hands it through.
 */
export function isInterop(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  const name = callee.type === 'MemberExpression' ? findMemberName(callee) : undefined;
  return INTEROP.has(callee.type === 'Identifier' ? callee.name : (name ?? ''));
}

const INTEROP = new Set([
  '__importDefault',
  '__importStar',
  '__toESM',
  '_interopRequireDefault',
  '_interopRequireWildcard',
  '_interopDefault',
  '_interopDefaultLegacy',
  '_interopNamespace',
]);

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
  'charAt',
  'trimStart',
  'trimEnd',
  'toLowerCase',
  'toUpperCase',
  'concat',
  'join',
  'toString',
  'valueOf',
]);
