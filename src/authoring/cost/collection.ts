import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, printName, unwrap } from '../../ast/index.ts';
import { readArrivalSource, type Tainted } from '../arrival/source.ts';
import type { FileView } from '../file.ts';

/** Methods whose answer has as many elements as what they are called on, or may have. */
const AS_MANY = new Set([
  'concat',
  'entries',
  'filter',
  'flat',
  'flatMap',
  'keys',
  'map',
  'reverse',
  'sort',
  'toReversed',
  'toSorted',
  'values',
]);
const OF_OBJECTS = /^(?:Object\.(?:keys|values|entries)|Array\.from|new (?:Set|Map))$/;
const DEEPEST = 6;

/** Whose data a list is, where others make it as long as they like. */
export function traceCollection(file: FileView, written: TSESTree.Node, depth = 0): Tainted | undefined {
  const node = unwrap(written);
  if (depth > DEEPEST || !file.scope.fuel.spend()) return undefined;
  const inner = (one: TSESTree.Node | undefined): Tainted | undefined =>
    one === undefined ? undefined : traceCollection(file, one, depth + 1);
  if (node.type === 'ArrayExpression') {
    const spread = node.elements.find((element) => element?.type === 'SpreadElement');
    return spread?.type === 'SpreadElement' ? inner(spread.argument) : undefined;
  }
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const callee = unwrap(node.callee);
    if (OF_OBJECTS.test(printName(node))) return inner(node.arguments[0]);
    const method = callee.type === 'MemberExpression' ? (findMemberName(callee) ?? '') : '';
    if (callee.type === 'MemberExpression' && AS_MANY.has(method)) return inner(callee.object);
    // `text.split(',', 10)`
    if (method === 'split' && node.arguments.length > 1) return undefined;
  }
  const found = file.flow.trace('collection', node, []);
  if (found.kind === 'tainted') {
    // A few thousand elements are gone through twice over in no time.
    return readArrivalSource(found, file).plays('bounded-part') ? undefined : found;
  }
  if (node.type !== 'Identifier') return undefined;
  const [definition, ...others] = file.scope.bindings.findVariable(node)?.defs ?? [];
  if (definition?.node.type !== 'VariableDeclarator' || others.length > 0) return undefined;
  const { id, init } = definition.node;
  const made = init === null ? undefined : unwrap(init);
  const isMade =
    made?.type === 'CallExpression' || made?.type === 'ArrayExpression' || made?.type === 'NewExpression';
  return id.type === 'Identifier' && isMade ? inner(made) : undefined;
}
