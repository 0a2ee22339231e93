import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, getAncestors, printName, unwrap, wrapped } from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import type { Scope } from '../../scope/index.ts';
import { addDeclaration, importNames } from '../module-edit.ts';
import { replaceNode, type Edit } from '../repair.ts';
import type { Comparison } from './comparison.ts';

/** A comparison that takes the same time wherever two values differ. */
export interface ConstantTime {
  readonly edit: Edit;
  /** Is it shown that both sides are bytes, or both texts, so that the answer stays what it was? */
  readonly isProven: boolean;
}

interface Compared {
  /** What is replaced: the comparison, with a test of its outcome for nothing. */
  readonly node: TSESTree.Node;
  readonly left: TSESTree.Node;
  readonly right: TSESTree.Node;
  readonly isNegated: boolean;
  readonly isOfBytes: boolean;
}

/** Compares both sides by `timingSafeEqual`, which is imported where it is not; undefined where that is not one edit. */
export function compareInConstantTime(
  comparison: Comparison,
  scope: Scope<KnownPlace>,
  { getText, isTyped }: { readonly getText: (node: TSESTree.Node) => string; readonly isTyped: boolean },
): ConstantTime | undefined {
  const compared = readCompared(comparison);
  if (compared === undefined) return undefined;
  const { node, left, right, isNegated, isOfBytes } = compared;
  const imported = importNames(node, 'node:crypto', ['timingSafeEqual']);
  const [equal] = imported?.names ?? [];
  if (imported === undefined || equal === undefined) return undefined;
  const name = isOfBytes ? 'isSameBytes' : 'isSameText';
  const helper = addDeclaration(
    node,
    name,
    isOfBytes ? printBytes(equal, isTyped) : printTexts(equal, isTyped),
  );
  if (helper === undefined || isDeclared(node, name)) return undefined;
  const call = `${isNegated ? '!' : ''}${name}(${getText(left)}, ${getText(right)})`;
  const isShown = isOfBytes ? isBytes : isText;
  return {
    edit: (fixer) => [...replaceNode(node, call)(fixer), ...imported.edit(fixer), ...helper(fixer)],
    isProven: isShown(left, scope) && isShown(right, scope),
  };
}

/** The parts of a comparison that answers yes or no. */
function readCompared({ node, sides: [side] }: Comparison): Compared | undefined {
  if (side === undefined) return undefined;
  const { subject: left, measure: right } = side;
  if (node.type === 'BinaryExpression')
    return { node, left, right, isNegated: node.operator.startsWith('!'), isOfBytes: false };
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  const method = callee.type === 'MemberExpression' ? findMemberName(callee) : undefined;
  if (method === 'equals' && node.arguments.length === 1)
    return { node, left, right, isNegated: false, isOfBytes: true };
  if (printName(node.callee) !== 'Buffer.compare' || node.arguments.length !== 2) return undefined;
  // `Buffer.compare(left, right) === 0`
  const test = wrapped(node).parent;
  if (test?.type !== 'BinaryExpression' || !/^[!=]==?$/.test(test.operator)) return undefined;
  const zero = unwrap(wrapped(node) === test.left ? test.right : test.left);
  if (zero.type !== 'Literal' || zero.value !== 0) return undefined;
  return { node: test, left, right, isNegated: test.operator.startsWith('!'), isOfBytes: true };
}

/** Texts are compared as they are stored, so that no two of them become the same bytes. */
function printTexts(equal: string, isTyped: boolean): string {
  const [given, answer] = isTyped ? ['left: unknown, right: unknown', ': boolean'] : ['left, right', ''];
  return `/** Takes as long wherever the texts differ. */
function isSameText(${given})${answer} {
  if (typeof left !== 'string' || typeof right !== 'string') return false;
  const [one, other] = [Buffer.from(left, 'utf16le'), Buffer.from(right, 'utf16le')];
  return one.length === other.length && ${equal}(one, other);
}`;
}

function printBytes(equal: string, isTyped: boolean): string {
  const [given, answer] = isTyped
    ? ['left: Uint8Array, right: Uint8Array', ': boolean']
    : ['left, right', ''];
  return `/** Takes as long wherever the bytes differ. */
function isSameBytes(${given})${answer} {
  return left.length === right.length && ${equal}(left, right);
}`;
}

/** Has the file something else of that name? */
function isDeclared(node: TSESTree.Node, name: string): boolean {
  const top = getAncestors(node).at(-1);
  if (top?.type !== 'Program') return true;
  return top.body.some(
    (one) =>
      (one.type === 'ImportDeclaration' && one.specifiers.some(({ local }) => local.name === name)) ||
      (one.type === 'VariableDeclaration' &&
        one.declarations.some(({ id }) => id.type === 'Identifier' && id.name === name)),
  );
}

const BYTES = new Set(['Buffer.from', 'Buffer.alloc', 'Buffer.concat']);

/** Is a value surely bytes: made by the platform, or a digest without an encoding? */
function isBytes(node: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  return isAll(node, scope, (made) => {
    if (made.type !== 'CallExpression') return false;
    if (BYTES.has(printName(made.callee))) return true;
    return isDigest(made, scope) && made.arguments.length === 0;
  });
}

/** Is a value surely a text: put together of texts, or a digest in an encoding? */
function isText(node: TSESTree.Node, scope: Scope<KnownPlace>): boolean {
  return isAll(node, scope, (made) => {
    switch (made.type) {
      case 'TemplateLiteral':
        return true;
      case 'BinaryExpression':
        return made.operator === '+' && [made.left, made.right].some((part) => isText(part, scope));
      case 'Literal':
        return typeof made.value === 'string';
      case 'CallExpression': {
        if (printName(made.callee) === 'String') return true;
        const [encoding] = made.arguments;
        if (encoding === undefined || !isDigest(made, scope)) return false;
        return scope.values(encoding).known.some(({ kind }) => kind === 'literal');
      }
      default:
        return false;
    }
  });
}

function isAll(
  node: TSESTree.Node,
  scope: Scope<KnownPlace>,
  isMade: (made: TSESTree.Node) => boolean,
): boolean {
  const bare = unwrap(node);
  if (isMade(bare)) return true;
  const { list, complete, missing } = scope.resolve(bare);
  if (!complete || missing || list.length === 0 || !scope.fuel.spend()) return false;
  return list.every(
    (origin) => 'node' in origin && unwrap(origin.node) !== bare && isMade(unwrap(origin.node)),
  );
}

/** Is it a method that gives bytes unless it is told an encoding? */
function isDigest({ callee }: TSESTree.CallExpression, scope: Scope<KnownPlace>): boolean {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression' || findMemberName(bare) !== 'digest') return false;
  return scope.api(bare.object).length > 0;
}
