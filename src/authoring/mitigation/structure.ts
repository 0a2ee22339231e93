import type { TSESTree } from '@typescript-eslint/utils';
import { findKeyName, unwrap } from '../../ast/index.ts';
import type { TaintedArrival } from '../arrival/judge.ts';
import { addConstant, addDeclaration } from '../module-edit.ts';
import type { Edit } from '../repair.ts';

/** Filters nested deeper than this are left to the reader. */
const DEEPEST_FILTER = 4;

/**
 * Compares with values of others as they are: `{ name: { $eq: value } }`. What is spread into a filter, or is the filter,
 * is for people to name the fields of.
 */
export function compareAsValues(arrival: TaintedArrival<object>): Edit | undefined {
  const leaves = findLeaves(arrival, arrival.sink.value, DEEPEST_FILTER);
  return leaves.length === 0 ? undefined : wrap(leaves, '{ $eq: ', ' }', arrival.getText);
}

/** Makes a text of the value that something is compared with. */
export function makeText({ sink, getText }: TaintedArrival<object>): Edit {
  return wrap([sink.value], 'String(', ')', getText);
}

/** The values of others in an object literal, under names that are no operators. */
function findLeaves(arrival: TaintedArrival<object>, node: TSESTree.Node, depth: number): TSESTree.Node[] {
  const bare = unwrap(node);
  if (depth === 0) return [];
  if (bare.type === 'ArrayExpression') {
    return bare.elements.flatMap((element) =>
      element !== null && unwrap(element).type === 'ObjectExpression'
        ? findLeaves(arrival, element, depth - 1)
        : [],
    );
  }
  if (bare.type !== 'ObjectExpression') return [];
  return bare.properties.flatMap((property) => {
    if (property.type === 'SpreadElement' || property.kind !== 'init') return [];
    const inner = unwrap(property.value);
    if (inner.type === 'ObjectExpression' || inner.type === 'ArrayExpression') {
      return findLeaves(arrival, inner, depth - 1);
    }
    if (findKeyName(property)?.startsWith('$') === true) return [];
    return arrival.trace(property.value).kind === 'tainted' ? [property.value] : [];
  });
}

function wrap(
  nodes: readonly TSESTree.Node[],
  before: string,
  after: string,
  getText: (node: TSESTree.Node) => string,
): Edit {
  return (fixer) =>
    nodes.map((node) => {
      const name = node.parent?.type === 'Property' && node.parent.shorthand ? `${getText(node)}: ` : '';
      return fixer.replaceText(node, name + before + getText(node) + after);
    });
}

/** Takes the fields of a list out of an object of others; the list is for the user to fill. */
export function pickFields({ entry, getText, isTyped }: TaintedArrival<object>): Edit | undefined {
  if (entry === undefined) return undefined;
  const record = isTyped ? ': Record<string, unknown>' : '';
  const list = addConstant(entry, 'FIELDS', "const FIELDS = ['name'];");
  const helper = addDeclaration(
    entry,
    'pickFields',
    `/** The fields that others may set. */
function pickFields(given${record})${record} {
  return Object.fromEntries(Object.entries(given).filter(([field]) => FIELDS.includes(field)));
}`,
  );
  if (list === undefined || helper === undefined) return undefined;
  return (fixer) => [
    ...list(fixer),
    fixer.replaceText(entry, `pickFields(${getText(entry)})`),
    ...helper(fixer),
  ];
}
