import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, unwrap } from '../../ast/index.ts';
import { getWrites } from '../../scope/index.ts';
import { HEADER_GETTERS, HEADER_SETTERS, isReferrerHeader } from '../../knowledge/network/headers.ts';
import type { FileView } from '../file.ts';

/** Names and expressions between a header that is set and one that is read. */
const DEEPEST = 5;

/** Finds where an answer sends people to what their browser names as the page they come from, whatever its host. */
export function* findReferrerRedirects(file: FileView): Generator<TSESTree.Node> {
  if (!(file.spells('referer') || file.spells('referrer')) || !file.spells('location')) return;
  for (const node of file.scope.getNodes()) {
    const target = node.type === 'CallExpression' ? findTarget(file, node) : undefined;
    if (target === undefined || !isReferrer(file, target, 0)) continue;
    // What is known to be of others is reported anyway; what is checked is clean.
    if (file.flow.trace('redirect', target, []).kind === 'unknown' && !file.scope.fuel.isSpent) yield node;
  }
}

/** `answer.set('Location', target)` */
function findTarget(file: FileView, call: TSESTree.CallExpression): TSESTree.Node | undefined {
  const callee = unwrap(call.callee);
  const [name, value] = call.arguments;
  if (callee.type !== 'MemberExpression' || name === undefined || value === undefined) return undefined;
  if (!HEADER_SETTERS.has(findMemberName(callee) ?? '')) return undefined;
  return isText(file, name, (text) => text.toLowerCase() === 'location') ? value : undefined;
}

function isText({ scope }: FileView, node: TSESTree.Node, isName: (text: string) => boolean): boolean {
  return scope.values(node).known.some((value) => value.kind === 'literal' && isName(String(value.value)));
}

function isReferrer(file: FileView, written: TSESTree.Node, depth: number): boolean {
  const node = unwrap(written);
  if (depth > DEEPEST || !file.scope.fuel.spend()) return false;
  switch (node.type) {
    case 'LogicalExpression':
      return isReferrer(file, node.left, depth + 1) || isReferrer(file, node.right, depth + 1);
    case 'ConditionalExpression':
      return isReferrer(file, node.consequent, depth + 1) || isReferrer(file, node.alternate, depth + 1);
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      const [first, ...others] = node.arguments;
      if (first === undefined || others.length > 0) return false;
      const isGetting =
        callee.type === 'MemberExpression' && HEADER_GETTERS.has(findMemberName(callee) ?? '');
      if (isGetting) return isText(file, first, isReferrerHeader);
      // `encodeUrl(url)`
      return callee.type === 'Identifier' && isReferrer(file, first, depth + 1);
    }
    case 'Identifier': {
      const variable = file.scope.bindings.findVariable(node);
      const [definition] = variable?.defs ?? [];
      const init = definition?.node.type === 'VariableDeclarator' ? definition.node.init : null;
      const writes = variable === undefined ? [] : getWrites(variable).map(({ writeExpr }) => writeExpr);
      return [init, ...writes].some((value) => value != null && isReferrer(file, value, depth + 1));
    }
    default:
      return false;
  }
}
