import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  getReturns,
  getReturnStatements,
  isFunction,
  type FunctionNode,
} from './function.ts';
import { findMemberName } from './member.ts';
import { unwrap, wrapped } from './unwrap.ts';

/** Compilers make an async function of a generator with these: they take a function, and hand it on. */
const MARKING = new Set(['_asyncToGenerator', 'asyncToGenerator', '_wrapAsyncGenerator']);
/** These make a list of what can be gone through. */
const SPREADING = new Set(['__read', '_slicedToArray', '_toConsumableArray', '_toArray']);

/** What comes first in what a table of steps hands back: `return [4, promise]`, `return [2, result]`. */
const AWAIT = 4;
const RETURN = 2;

/**
 * What a value is in the output of compilers, where async functions have become generators, and generators tables of steps.
 * `text = _a.sent()` is what was awaited before; `__awaiter(…, f)` is what `f` returns. Undefined for all other code. Tables
 * of Regenerator are left alone: in them, what was tested before a step does not show.
 */
export function findCompiled(node: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  if (node.type === 'CallExpression') return findCompiledCall(node);
  if (node.type !== 'YieldExpression' || node.argument === null || node.delegate) return undefined;
  return isAwaiting(node) ? [node.argument] : undefined;
}

/** The function that is handed on as it is: `_asyncToGenerator(function* () { … })`. */
export function findMarked(node: TSESTree.Node): FunctionNode | undefined {
  if (node.type !== 'CallExpression' || !MARKING.has(findCalled(node) ?? '')) return undefined;
  const [given] = node.arguments;
  const marked = given === undefined ? undefined : unwrap(given);
  return marked !== undefined && isFunction(marked) ? marked : undefined;
}

function findCompiledCall(call: TSESTree.CallExpression): readonly TSESTree.Node[] | undefined {
  const marked = findMarked(call);
  if (marked !== undefined) return [marked];
  const name = findCalled(call);
  if (name === undefined) return undefined;
  if (name === 'sent') return call.arguments.length === 0 ? findSent(call) : undefined;
  if (SPREADING.has(name)) return call.arguments.slice(0, 1);
  if (name !== '__awaiter' && name !== '__generator') return undefined;
  const last = call.arguments.at(-1);
  const body = last === undefined ? undefined : unwrap(last);
  if (body === undefined || !isFunction(body)) return undefined;
  return name === '__awaiter' ? getReturns(body).nodes : getSteps(body, RETURN);
}

/** What the steps of a table hand back with a code, in the order of the text. */
function getSteps(table: FunctionNode, code: number): TSESTree.Node[] {
  return getReturnStatements(table)
    .flatMap(({ argument }) => {
      const value = argument === null ? undefined : unwrap(argument);
      const [step, given] = value?.type === 'ArrayExpression' ? value.elements : [];
      return step?.type === 'Literal' && step.value === code ? (given ?? []) : [];
    })
    .sort((left, right) => left.range[0] - right.range[0]);
}

/** `_a.sent()`: what the step before has awaited. */
function findSent({ callee, range }: TSESTree.CallExpression): readonly TSESTree.Node[] | undefined {
  const member = unwrap(callee);
  const holder = member.type === 'MemberExpression' ? unwrap(member.object) : undefined;
  const table = findEnclosingFunction(callee);
  const [parameter] = table?.params ?? [];
  if (table === undefined || parameter?.type !== 'Identifier' || holder?.type !== 'Identifier')
    return undefined;
  const { parent } = wrapped(table);
  if (parameter.name !== holder.name || parent?.type !== 'CallExpression') return undefined;
  if (findCalled(parent) !== '__generator') return undefined;
  return getSteps(table, AWAIT)
    .filter((one) => one.range[1] <= range[0])
    .slice(-1);
}

/** Does what runs the generator around hand back the value of each promise that it is given? */
function isAwaiting(node: TSESTree.YieldExpression): boolean {
  const generator = findEnclosingFunction(node);
  const parent = generator === undefined ? undefined : wrapped(generator).parent;
  if (parent?.type !== 'CallExpression') return false;
  const name = findCalled(parent) ?? '';
  return name === '__awaiter' || MARKING.has(name);
}

/** The name of the helper that a call runs; `_asyncToGenerator2.default` is one as well. */
function findCalled({ callee }: TSESTree.CallExpression): string | undefined {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') return withoutNumber(bare.name);
  const name = bare.type === 'MemberExpression' ? findMemberName(bare) : undefined;
  const holder = bare.type === 'MemberExpression' && name === 'default' ? unwrap(bare.object) : undefined;
  return holder?.type === 'Identifier' ? withoutNumber(holder.name) : name;
}

/** A name that is taken gets a number. */
function withoutNumber(name: string): string {
  let end = name.startsWith('_') ? name.length : 0;
  while (end > 0 && DIGITS.has(name.charAt(end - 1))) end -= 1;
  return end === 0 ? name : name.slice(0, end);
}

const DIGITS = new Set('0123456789');
