import type { TSESTree } from '@typescript-eslint/utils';
import { findEnclosingFunction, unwrap } from '../../ast/index.ts';
import { getReads, isConstant } from '../../scope/index.ts';
import type { Arrival } from '../arrival/judge.ts';
import type { Edit } from '../repair.ts';
import type { BoundValue, ValuesSlot } from './slot.ts';
import { HOLE, isStatement, KEPT, readSql, type SqlHole, type SqlReading } from './sql.ts';
import { findValuesSlot, isCondition } from './values-slot.ts';
import { printTemplate, printText, readWrittenText, type WrittenText } from './written-text.ts';

/** How a text of SQL can be repaired. */
export interface Binding {
  /** Does every program that worked keep working? */
  readonly isCertain: boolean;
  readonly edit: Edit | undefined;
  /** Where the first part stands that no placeholder can take the place of. */
  readonly obstacle: SqlHole['kind'] | undefined;
}

const NOTHING: Binding = { isCertain: false, edit: undefined, obstacle: undefined };

/** Operations that hand a text on without knowing of SQL. Whatever else was done to it may have been quoting. */
const PLAIN = new Set(
  'String .toString .trim .trimStart .trimEnd .toLowerCase .toUpperCase .slice .substring .substr decodeURIComponent'.split(
    ' ',
  ),
);

/**
 * Takes the values out of the text of SQL that arrives at a sink and hands them to the driver. The parts that data of
 * others, or data nobody knows, can reach are moved; constants and numbers stay.
 */
export function bindValues(arrival: Arrival<object>): Binding {
  const slot = findValuesSlot(arrival.sink, arrival.getSites);
  const found = findText(slot?.text ?? arrival.sink.value, arrival);
  const written = found && readWrittenText(found.node);
  if (found === undefined || written === undefined) return NOTHING;
  const holes = written.parts.filter((part) => typeof part !== 'string');
  const judged = holes.map((hole) => judgeHole(hole, arrival));
  const flat = flatten(written, judged);
  const isPart = isCondition(arrival.sink, arrival.getSites);
  // What is no statement may be a condition that a builder puts into one.
  const isPiece = flat !== undefined && !isPart && !isStatement(flat);
  const reading = flat === undefined ? undefined : readFlat(flat, isPart || isPiece);
  if (flat === undefined || reading === undefined) return NOTHING;
  const moved = holes.filter((_, index) => judged[index]?.isMoved === true);
  const obstacle = reading.holes.find((hole) => !isBindable(hole, slot));
  if (obstacle !== undefined || slot === undefined || moved.length === 0) {
    return { ...NOTHING, obstacle: obstacle?.kind };
  }
  const { style, isFilled } = slot;
  if (style.sign.test(flat) && !(style.isCounted === true && isFilled)) return NOTHING;
  if (isFilled && style.isCounted !== true) return NOTHING;
  // What a tag does not fill with constants, it would hand on as a value.
  if (slot.asTag && (flat.includes(KEPT) || found.node !== unwrap(arrival.sink.value))) return NOTHING;
  // A bare `true` is a word of SQL, and no text; only there it is typed by what it is compared with.
  const isBareCertain = style.isTypedByServer === true;
  const isCertain =
    style.isLikeLiteral &&
    !isPiece &&
    found.isInPlace &&
    !isFilled &&
    reading.holes.every(({ isCertain, quote }) => isCertain && (quote === "'" || isBareCertain)) &&
    judged.every(
      (one, index) => !one.isMoved || one.isPlain || (one.isText && reading.holes[index]?.quote === "'"),
    );
  const { text, values } = rewrite(flat, written, reading, slot, arrival);
  if (slot.asTag) return { isCertain, obstacle: undefined, edit: slot.asTag(text) };
  const addValues = values.length === 0 ? undefined : slot.add(values);
  return {
    isCertain,
    obstacle: undefined,
    edit: (fixer) => [fixer.replaceText(found.node, text), ...(addValues?.(fixer) ?? [])],
  };
}

/** What stands before a condition, so that it can be read as a statement. */
const BEFORE_CONDITION = 'select 1 where ';

function readFlat(flat: string, isPart: boolean): SqlReading | undefined {
  if (!isPart) return readSql(flat);
  const reading = readSql(BEFORE_CONDITION + flat);
  const shift = (at: number): number => at - BEFORE_CONDITION.length;
  return (
    reading && {
      ...reading,
      holes: reading.holes.map((hole) => ({
        ...hole,
        span: [shift(hole.span[0]), shift(hole.span[1])] as const,
      })),
    }
  );
}

/** The expression that puts the text together: in place, or the value of a constant that is used nowhere else. */
function findText(
  value: TSESTree.Node,
  { scope }: Arrival<object>,
): { readonly node: TSESTree.Node; readonly isInPlace: boolean } | undefined {
  const bare = unwrap(value);
  if (bare.type !== 'Identifier') return { node: bare, isInPlace: true };
  const variable = scope.bindings.findVariable(bare);
  const declarator = variable?.defs[0]?.node;
  if (variable === undefined || declarator?.type !== 'VariableDeclarator' || declarator.init === null)
    return undefined;
  if (declarator.id.type !== 'Identifier' || !isConstant(variable) || getReads(variable).length !== 1)
    return undefined;
  if (findEnclosingFunction(declarator) !== findEnclosingFunction(value)) return undefined;
  return { node: unwrap(declarator.init), isInPlace: findBlock(declarator) === findBlock(value) };
}

function findBlock(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let current = node.parent; current != null; current = current.parent) {
    if (current.type === 'BlockStatement' || current.type === 'Program') return current;
  }
  return undefined;
}

interface Judged {
  readonly isMoved: boolean;
  /** Somebody's data as it was sent, and nothing else. */
  readonly isPlain: boolean;
  /** The same, or a constant without quotes. */
  readonly isText: boolean;
  /** The text itself, where it is constant. */
  readonly constant: string | undefined;
}

function judgeHole(hole: TSESTree.Node, { scope, trace }: Arrival<object>): Judged {
  const { known, complete } = scope.values(hole);
  const others = known.filter(({ kind }) => kind !== 'place');
  const constants = others.map((value) => (value.kind === 'literal' ? String(value.value) : undefined));
  if (complete && constants.length > 0) {
    const [only] = constants;
    const constant = constants.length === 1 ? only : undefined;
    return { isMoved: false, isPlain: false, isText: false, constant };
  }
  const found = trace(hole);
  if (found.kind === 'clean') return { isMoved: false, isPlain: false, isText: false, constant: '0' };
  const isAsSent =
    found.kind === 'tainted' &&
    found.way.slice(0, -1).every(({ crossing }) => {
      return crossing === undefined || (crossing.kind === 'method' && PLAIN.has(crossing.name));
    });
  const isHarmless = constants.every((text) => text !== undefined && !/['\\]/.test(text));
  return {
    isMoved: true,
    isPlain: isAsSent && others.length === 0,
    isText: isAsSent && isHarmless,
    constant: undefined,
  };
}

/** The text with a sign for each hole; undefined when a constant in it may be more than a name or a number. */
function flatten({ parts }: WrittenText, judged: readonly Judged[]): string | undefined {
  let index = 0;
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      if (/[\uE000\uE001]/.test(part)) return undefined;
      text += part;
      continue;
    }
    const one = judged[index];
    index += 1;
    if (one?.isMoved === true) text += HOLE;
    else if (one?.constant !== undefined && /^[\w.]+$/.test(one.constant)) text += KEPT;
    else return undefined;
  }
  return text;
}

function isBindable({ kind, quote }: SqlHole, slot: ValuesSlot | undefined): boolean {
  if (quote === '"') return kind === 'value' && slot?.style.isTypedByServer !== true;
  return kind === 'value' || kind === 'pattern' || kind === 'count';
}

function rewrite(
  flat: string,
  written: WrittenText,
  { highestNumber, holes }: SqlReading,
  { style, asTag }: ValuesSlot,
  { getText }: Arrival<object>,
): { readonly text: string; readonly values: readonly BoundValue[] } {
  const nodes = written.parts.filter((part) => typeof part !== 'string');
  const parts: Part[] = [];
  const values: BoundValue[] = [];
  let next = 0;
  const take = (): string => {
    const node = nodes[next];
    next += 1;
    return node === undefined ? '' : getText(node);
  };
  const split = (text: string): Part[] =>
    text
      .split(/([\uE000\uE001])/)
      .filter((piece) => piece !== '')
      .map((piece) => (piece === HOLE || piece === KEPT ? { code: take() } : piece));
  const bind = (code: string, name: string): void => {
    values.push({ code, name });
    const first = style.isCounted === true ? highestNumber : 0;
    parts.push(asTag ? { code } : style.spell(first + values.length, name));
  };
  let at = 0;
  for (const hole of holes) {
    const [from, to] = hole.span;
    // Two holes of one pattern share their span.
    if (from < at) continue;
    parts.push(...split(flat.slice(at, from)));
    at = to;
    const node = nodes[next];
    const name = nameValue(node, values);
    if (hole.kind === 'count') {
      parts.push({ code: `Number(${take()})` });
    } else if (hole.kind === 'pattern') {
      bind(printText(split(flat.slice(from + 1, to - 1).replaceAll("''", "'")), "'"), name);
    } else {
      const isText = style.isTypedByServer === true || (node !== undefined && isTextual(node));
      bind(isText ? take() : `String(${take()})`, name);
    }
  }
  parts.push(...split(flat.slice(at)));
  const text = asTag ? printTemplate(merge(parts)) : printText(merge(parts), findQuote(written));
  return { text, values };
}

/** A name for a value that tells what it is: that of the variable or of the last member, if none before is called so. */
function nameValue(node: TSESTree.Node | undefined, others: readonly BoundValue[]): string {
  const bare = node && unwrap(node);
  const named = bare?.type === 'MemberExpression' ? bare.property : bare;
  const name = named?.type === 'Identifier' ? named.name : 'value';
  return others.some((other) => other.name === name) ? `${name}${others.length + 1}` : name;
}

type Part = string | { readonly code: string };

function merge(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return merged;
}

/**
 * Is it plain that the value is a text? Any other is made one, as the text of SQL did: a driver spells out an object as SQL
 * of its own, and stores a number as another type.
 */
function isTextual(node: TSESTree.Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'TemplateLiteral') return true;
  if (bare.type !== 'CallExpression') return false;
  return bare.callee.type === 'Identifier' && bare.callee.name === 'String';
}

function findQuote({ node }: WrittenText): "'" | '"' {
  for (let current = unwrap(node); current.type === 'BinaryExpression'; current = unwrap(current.left)) {
    for (const side of [current.left, current.right]) {
      if (side.type === 'Literal' && side.raw.startsWith('"')) return '"';
    }
  }
  return "'";
}
