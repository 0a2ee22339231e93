import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap, wrapped } from '../../ast/index.ts';
import { importNames } from '../module-edit.ts';
import { replaceNode, type Edit } from '../repair.ts';

/** A number that nobody can guess in place of one that can be guessed, and what draws it. */
export interface Drawn {
  readonly name: string;
  readonly edit: Edit;
}

/** Methods that bring a text of digits into shape. */
const SHAPING = new Set(
  'toString slice substring substr replace replaceAll toUpperCase toLowerCase padStart padEnd trim'.split(
    ' ',
  ),
);

/** Functions that a number is rounded by; all are given a number of at least nothing. */
const ROUNDING = new Set(['Math.floor', 'Math.trunc', 'parseInt', 'Number.parseInt']);

/** Draws a number, or a text of digits, where a call of `Math.random`'s kind stands; undefined where it stands otherwise. */
export function drawFresh(source: TSESTree.Node): Drawn | undefined {
  return drawText(source) ?? drawNumber(source);
}

/** Draws an identifier in place of a call that makes one. */
export function drawIdentifier(source: TSESTree.Node): Drawn | undefined {
  return load(source, 'randomUUID', (name) => `${name}()`);
}

/** `Math.random().toString(36).slice(2)` → `randomBytes(16).toString('hex')` */
function drawText(source: TSESTree.Node): Drawn | undefined {
  let chain = wrapped(source);
  let isText = false;
  for (;;) {
    const member = chain.parent;
    const call = member?.parent;
    if (member?.type !== 'MemberExpression' || member.object !== chain) break;
    if (call?.type !== 'CallExpression' || call.callee !== member) break;
    const name = findMemberName(member) ?? '';
    if (!SHAPING.has(name)) break;
    if (!isText && name !== 'toString') return undefined;
    isText = true;
    chain = wrapped(call);
  }
  return isText ? load(chain, 'randomBytes', (name) => `${name}(16).toString('hex')`) : undefined;
}

/** `Math.floor(1000 + Math.random() * 9000)` → `randomInt(1000, 10000)` */
function drawNumber(source: TSESTree.Node): Drawn | undefined {
  let product = wrapped(source);
  while (product.parent?.type === 'BinaryExpression') product = wrapped(product.parent);
  const call = product.parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== product) return undefined;
  if (!ROUNDING.has(printName(call))) return undefined;
  const range = readRange(unwrap(product), unwrap(source));
  if (range === undefined) return undefined;
  return load(call, 'randomInt', (name) => `${name}(${range})`);
}

/** `9000 * random`, `1000 + random * 9000`: the arguments of `randomInt` that say the same. */
function readRange(sum: TSESTree.Node, source: TSESTree.Node): string | undefined {
  if (sum.type !== 'BinaryExpression') return undefined;
  const [left, right] = [unwrap(sum.left), unwrap(sum.right)];
  if (sum.operator === '*') {
    if (left !== source && right !== source) return undefined;
    const factor = left === source ? right : left;
    const count = readCount(factor);
    if (count !== undefined) return String(count);
    const isLength = factor.type === 'MemberExpression' && findMemberName(factor) === 'length';
    return isLength && unwrap(factor.object).type === 'Identifier' ? printName(factor) : undefined;
  }
  if (sum.operator !== '+') return undefined;
  const start = readCount(left) ?? readCount(right);
  const count = Number(readRange(readCount(left) === undefined ? left : right, source));
  return start === undefined || Number.isNaN(count) ? undefined : `${start}, ${start + count}`;
}

function readCount(node: TSESTree.Node): number | undefined {
  const isCount = node.type === 'Literal' && typeof node.value === 'number' && Number.isInteger(node.value);
  return isCount ? node.value : undefined;
}

function load(at: TSESTree.Node, wanted: string, print: (name: string) => string): Drawn | undefined {
  const imported = importNames(at, 'node:crypto', [wanted]);
  const [name] = imported?.names ?? [];
  if (imported === undefined || name === undefined) return undefined;
  return {
    name: wanted,
    edit: (fixer) => [...replaceNode(at, print(name))(fixer), ...imported.edit(fixer)],
  };
}

/** Calls `to` in place of a function of the module that is called otherwise: `crypto.pseudoRandomBytes`. */
export function renameDrawn(call: TSESTree.Node): Edit | undefined {
  return renameCalled(call, 'node:crypto', 'randomBytes');
}

function renameCalled(call: TSESTree.Node, module: string, to: string): Edit | undefined {
  if (call.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression' && !callee.computed) return replaceNode(callee.property, to);
  const imported = callee.type === 'Identifier' ? importNames(call, module, [to]) : undefined;
  const [name] = imported?.names ?? [];
  if (imported === undefined || name === undefined) return undefined;
  return (fixer) => [...replaceNode(callee, name)(fixer), ...imported.edit(fixer)];
}
