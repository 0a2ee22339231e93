import type { TSESTree } from '@typescript-eslint/utils';
import {
  findEnclosingFunction,
  findLiteralText,
  isSpelledAlike,
  isWithin,
  printName,
  unwrap,
} from '../../ast/index.ts';
import type { KnownPlace } from '../../knowledge/index.ts';
import { getWrites, type Scope } from '../../scope/index.ts';

/**
 * Does a function ask whether what it picks is an object, before it goes on in it? `constructor` is a function, and is not
 * gone into then. `typeof old === 'object'` and checks that are called `isObject` or the like are such questions.
 */
export function isExamined(scope: Scope<KnownPlace>, member: TSESTree.MemberExpression): boolean {
  const owner = findEnclosingFunction(member);
  if (owner === undefined) return false;
  return scope.getNodes().some((node) => {
    if (!isWithin(node, owner) || !scope.fuel.spend()) return false;
    const asked = findAsked(node);
    return asked !== undefined && isPicked(scope, asked, member);
  });
}

/** What is asked to be an object. */
function findAsked(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'BinaryExpression') {
    const left = unwrap(node.left);
    const isOfType = left.type === 'UnaryExpression' && left.operator === 'typeof';
    return isOfType && findLiteralText(node.right) === 'object' ? left.argument : undefined;
  }
  if (node.type !== 'CallExpression') return undefined;
  const name = printName(node.callee).split('.').at(-1) ?? '';
  if (name !== 'call') return /^_*is/i.test(name) ? node.arguments[0] : undefined;
  return printName(node.callee).endsWith('toString.call') ? node.arguments[0] : undefined;
}

/** Is it the member that is picked, or a name that holds it? */
function isPicked(
  scope: Scope<KnownPlace>,
  asked: TSESTree.Node,
  member: TSESTree.MemberExpression,
): boolean {
  const node = unwrap(asked);
  if (isSpelledAlike(node, member)) return true;
  const variable = node.type === 'Identifier' ? scope.bindings.findVariable(node) : undefined;
  const [definition] = variable?.defs ?? [];
  if (variable === undefined) return false;
  const init = definition?.node.type === 'VariableDeclarator' ? definition.node.init : null;
  return [init, ...getWrites(variable).map(({ writeExpr }) => writeExpr)].some(
    (value) => value != null && isSpelledAlike(unwrap(value), member),
  );
}
