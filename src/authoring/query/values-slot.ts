import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, unwrap, wrapped } from '../../ast/index.ts';
import type { Role } from '../../knowledge/index.ts';
import { addProperties, insertAfter, replaceNode, type Edit } from '../repair.ts';
import type { Position, Site } from '../site.ts';
import type { Sink } from '../sinks.ts';

/** Where a query takes the values of its placeholders. */
export interface ValuesSlot {
  /** `numbered`: `$1`, `$2` …; `marked`: `?`. */
  readonly style: 'numbered' | 'marked';
  /** Are there values already? */
  readonly isFilled: boolean;
  /** The expression of the text of SQL. */
  readonly text: TSESTree.Node;
  /** Adds expressions behind those that are there. */
  readonly add: (values: readonly string[]) => Edit;
}

const STYLES: readonly (readonly [ValuesSlot['style'], Role])[] = [
  ['numbered', 'sql-values-numbered'],
  ['marked', 'sql-values-marked'],
];

/** Finds where the values go that belong to the text at a sink; undefined when it is not clear. */
export function findValuesSlot(
  sink: Sink,
  getSites: (role: Role) => readonly Site[],
): ValuesSlot | undefined {
  const chained = findChained(sink.node);
  if (chained !== undefined && getSites('sql-values-call').some(({ node }) => node === chained)) {
    return readCall(chained, sink);
  }
  for (const [style, role] of STYLES) {
    const site = getSites(role).find(({ node }) => node === sink.node);
    const position = site?.positions.find(
      (one) => one.role === role && (one.option !== undefined) === sink.steps.length > 0,
    );
    if (site === undefined || position?.property === undefined) continue;
    const slot =
      position.option === undefined ? readArgument(site, position, sink) : readOption(position, sink);
    if (slot !== undefined) return { style, ...slot };
  }
  return undefined;
}

/** `prepare(text).all()`: the call on what the call gives. */
function findChained(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  const member = wrapped(node).parent;
  const call = member?.type === 'MemberExpression' ? wrapped(member).parent : undefined;
  return call?.type === 'CallExpression' ? call : undefined;
}

/** The values are the arguments of the call. */
function readCall(call: TSESTree.CallExpression, sink: Sink): ValuesSlot | undefined {
  if (call.arguments.length > 0) return undefined;
  const end = call.range[1] - 1;
  return {
    style: 'marked',
    text: sink.value,
    isFilled: false,
    add: (values) => (fixer) => [fixer.insertTextBeforeRange([end, end], values.join(', '))],
  };
}

function readArgument(site: Site, { property }: Position, sink: Sink): Omit<ValuesSlot, 'style'> | undefined {
  const { node } = site;
  if (node.type !== 'CallExpression' || property?.unknown !== false) return undefined;
  const text = sink.value;
  const [given] = property.nodes;
  const bare = given && unwrap(given);
  if (bare === undefined || isFunction(bare)) {
    return { text, isFilled: false, add: (values) => insertAfter(text, `, [${values.join(', ')}]`) };
  }
  return bare.type === 'ArrayExpression' ? { text, ...fill(bare) } : undefined;
}

function readOption(
  { owner, option, property }: Position,
  sink: Sink,
): Omit<ValuesSlot, 'style'> | undefined {
  const name = sink.steps.at(-1);
  const text = owner?.properties.find(
    (one) =>
      one.type === 'Property' && one.key.type === 'Identifier' && !one.computed && one.key.name === name,
  );
  if (owner === undefined || text?.type !== 'Property' || property?.unknown !== false) return undefined;
  const [given] = property.nodes;
  if (given === undefined) {
    return {
      text: text.value,
      isFilled: false,
      add: (values) => addProperties(owner, `${option ?? ''}: [${values.join(', ')}]`),
    };
  }
  const bare = unwrap(given);
  return bare.type === 'ArrayExpression' ? { text: text.value, ...fill(bare) } : undefined;
}

function fill(list: TSESTree.ArrayExpression): Pick<ValuesSlot, 'isFilled' | 'add'> {
  const last = list.elements.at(-1);
  return {
    isFilled: list.elements.length > 0,
    add: (values) =>
      last == null
        ? replaceNode(list, `[${values.join(', ')}]`)
        : insertAfter(last, `, ${values.join(', ')}`),
  };
}
