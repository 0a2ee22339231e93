import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, unwrap, wrapped } from '../../ast/index.ts';
import type { Role } from '../../knowledge/index.ts';
import { addProperties, insertAfter, replaceNode } from '../repair.ts';
import type { Sink } from '../sinks.ts';
import { getSitesAt, type Position, type Site } from '../site.ts';
import type { BoundValue, PlaceholderStyle, ValuesSlot } from './slot.ts';
import { findTagSlot } from './tag-slot.ts';

const MARKED: PlaceholderStyle = { spell: () => '?', sign: /\?/, isLikeLiteral: true };
const INPUT: PlaceholderStyle = { spell: (n) => `@p${n}`, sign: /@/, isLikeLiteral: true };
const NAMED: PlaceholderStyle = { spell: (_, name) => `:${name}`, sign: /:/, isLikeLiteral: false };

const NUMBERED: PlaceholderStyle = {
  spell: (n) => `$${n}`,
  sign: /\$\d/,
  isCounted: true,
  isTypedByServer: true,
  isLikeLiteral: true,
};

const LISTS: readonly (readonly [Role, PlaceholderStyle])[] = [
  ['sql-values-numbered', NUMBERED],
  ['sql-values-converted', { ...NUMBERED, isLikeLiteral: false }],
  ['sql-values-formatted', { spell: (n) => `$${n}`, sign: /\$/, isLikeLiteral: true }],
  ['sql-values-marked', MARKED],
  ['sql-values-typed', { ...MARKED, isLikeLiteral: false }],
  ['sql-values-colon', { spell: (n) => `:${n}`, sign: /:/, isLikeLiteral: false }],
];

type GetSites = (role: Role) => readonly Site[];
type Place = Omit<ValuesSlot, 'style'>;

/** Finds where the values go that belong to the text at a sink; undefined when it is not clear. */
export function findValuesSlot(sink: Sink, getSites: GetSites): ValuesSlot | undefined {
  const chained = findChained(sink.node);
  if (chained !== undefined && isAt(chained, 'sql-values-call', getSites)) {
    const place = readCall(chained, sink);
    return place && { style: MARKED, ...place };
  }
  for (const [role, style] of LISTS) {
    const place = findList(role, sink, getSites);
    if (place !== undefined) return { style, ...place };
  }
  const names = findPosition('sql-values-named', sink, getSites);
  if (names !== undefined) {
    const place = readNames(names, sink);
    return place && { style: NAMED, ...place };
  }
  return findInserted(sink, getSites) ?? findTagSlot(sink, getSites);
}

/** Is the text at a sink a condition alone, without the statement that it becomes part of? */
export function isCondition(sink: Sink, getSites: GetSites): boolean {
  return isAt(sink.node, 'sql-condition', getSites);
}

function isAt(node: TSESTree.Node, role: Role, getSites: GetSites): boolean {
  return getSitesAt(getSites(role), node).length > 0;
}

function findPosition(role: Role, sink: Sink, getSites: GetSites): Position | undefined {
  const [site] = getSitesAt(getSites(role), sink.node);
  return site?.positions.find((one) => one.role === role);
}

/** `prepare(text).all()`: the call on what the call gives. */
function findChained(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  const member = wrapped(node).parent;
  const call = member?.type === 'MemberExpression' ? wrapped(member).parent : undefined;
  return call?.type === 'CallExpression' ? call : undefined;
}

/** The values are the arguments of the call. */
function readCall(call: TSESTree.CallExpression, sink: Sink): Place | undefined {
  if (call.arguments.length > 0) return undefined;
  const end = call.range[1] - 1;
  return {
    text: sink.value,
    isFilled: false,
    add: (values) => (fixer) => [fixer.insertTextBeforeRange([end, end], list(values))],
  };
}

/** Calls that are put before the one that takes the text, or behind it. */
function findInserted({ node, value, steps }: Sink, getSites: GetSites): ValuesSlot | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length !== 1 || steps.length > 0) return undefined;
  if (isAt(node, 'sql-values-bind', getSites)) {
    const next = findChained(node);
    if (next?.callee.type !== 'MemberExpression') return undefined;
    const isBound = next.callee.property.type === 'Identifier' && next.callee.property.name === 'bind';
    const add: ValuesSlot['add'] = (values) => insertAfter(node, `.bind(${list(values)})`);
    return isBound ? undefined : { style: MARKED, text: value, isFilled: false, add };
  }
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const receiver = unwrap(callee.object);
  const isRequest = isAt(node, 'sql-values-inputs', getSites);
  // A request that has a name may have inputs of the same names, or be asked twice.
  if (isRequest ? receiver.type === 'Identifier' : !isAt(node, 'sql-values-request', getSites))
    return undefined;
  const start = isRequest ? '' : '.request()';
  const add: ValuesSlot['add'] = (values) =>
    insertAfter(
      callee.object,
      start + values.map(({ code }, index) => `.input('p${index + 1}', ${code})`).join(''),
    );
  return { style: INPUT, text: value, isFilled: false, add };
}

function findList(role: Role, sink: Sink, getSites: GetSites): Place | undefined {
  const [site] = getSitesAt(getSites(role), sink.node);
  for (const position of site?.positions ?? []) {
    if (position.role !== role || position.property === undefined || site === undefined) continue;
    const isBeside = position.option !== undefined && sink.steps.length > 0;
    const place = isBeside
      ? readBeside(position, sink)
      : sink.steps.length > 0
        ? undefined
        : position.option === undefined
          ? readArgument(site, position, sink)
          : isOfText(position)
            ? undefined
            : readOptions(site, position, sink);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Is it an option of an object that could stand in the place of the text? */
function isOfText({ entry }: Position): boolean {
  return /\(0\)\.[^()]*$/.test(entry.at);
}

/** `query(text, values)` */
function readArgument({ node }: Site, { property }: Position, sink: Sink): Place | undefined {
  if (node.type !== 'CallExpression' || property?.unknown !== false) return undefined;
  const text = sink.value;
  const [given] = property.nodes;
  const bare = given && unwrap(given);
  if (bare === undefined || isFunction(bare)) {
    return { text, isFilled: false, add: (values) => insertAfter(text, `, [${list(values)}]`) };
  }
  return bare.type === 'ArrayExpression' ? { text, ...fill(bare) } : undefined;
}

/** `query(text, { replacements: values })` */
function readOptions({ node }: Site, { owner, option, property }: Position, sink: Sink): Place | undefined {
  if (node.type !== 'CallExpression' || property?.unknown !== false || option === undefined) return undefined;
  const text = sink.value;
  const [given] = property.nodes;
  if (given !== undefined) {
    const bare = unwrap(given);
    return bare.type === 'ArrayExpression' ? { text, ...fill(bare) } : undefined;
  }
  if (owner !== undefined) {
    return {
      text,
      isFilled: false,
      add: (values) => addProperties(owner, `${option}: [${list(values)}]`),
    };
  }
  if (node.arguments.length !== 1) return undefined;
  return {
    text,
    isFilled: false,
    add: (values) => insertAfter(text, `, { ${option}: [${list(values)}] }`),
  };
}

/** `query({ text, values })` */
function readBeside({ owner, option, property }: Position, sink: Sink): Place | undefined {
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
      add: (values) => addProperties(owner, `${option ?? ''}: [${list(values)}]`),
    };
  }
  const bare = unwrap(given);
  return bare.type === 'ArrayExpression' ? { text: text.value, ...fill(bare) } : undefined;
}

/** `where(text, { name: value })` */
function readNames({ property }: Position, sink: Sink): Place | undefined {
  if (property?.unknown !== false || sink.steps.length > 0 || property.nodes.length > 0) return undefined;
  return {
    text: sink.value,
    isFilled: false,
    add: (values) =>
      insertAfter(
        sink.value,
        `, { ${values.map(({ name, code }) => (name === code ? code : `${name}: ${code}`)).join(', ')} }`,
      ),
  };
}

function fill(array: TSESTree.ArrayExpression): Pick<ValuesSlot, 'isFilled' | 'add'> {
  const last = array.elements.at(-1);
  return {
    isFilled: array.elements.length > 0,
    add: (values) =>
      last == null ? replaceNode(array, `[${list(values)}]`) : insertAfter(last, `, ${list(values)}`),
  };
}

function list(values: readonly BoundValue[]): string {
  return values.map(({ code }) => code).join(', ');
}
