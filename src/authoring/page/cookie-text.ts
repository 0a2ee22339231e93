import type { TSESTree } from '@typescript-eslint/utils';
import { findLiteralText, unwrap } from '../../ast/index.ts';
import { isOfLibrary } from '../mitigation/promised.ts';
import type { FileView } from '../file.ts';

const ATTRIBUTE = /;\s?(?:domain|path)=$/i;

/**
 * Finds what a library writes behind `; Domain=` and `; Path=` of a cookie, where nothing shows that it holds no semicolon:
 * one begins another attribute.
 */
export function* findCookieTexts(file: FileView): Generator<TSESTree.Node> {
  if (!isOfLibrary(file) || !(file.spells('; domain=') || file.spells('; path='))) return;
  const { scope, flow } = file;
  for (const node of [...scope.getNodes(), ...scope.getTexts()]) {
    for (const value of getWritten(node)) {
      if (flow.trace('cookie-part', value, []).kind === 'clean' || scope.fuel.isSpent) continue;
      yield value;
    }
  }
}

/** The values that stand directly behind an attribute's name. */
function getWritten(node: TSESTree.Node): TSESTree.Node[] {
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const left = unwrap(node.left);
    const before = left.type === 'BinaryExpression' ? left.right : left;
    return ATTRIBUTE.test(findLiteralText(before) ?? '') ? [unwrap(node.right)] : [];
  }
  if (node.type !== 'TemplateLiteral') return [];
  return node.expressions.filter((_hole, index) => ATTRIBUTE.test(node.quasis[index]?.value.raw ?? ''));
}
