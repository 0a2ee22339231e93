import type { AST } from '@eslint-community/regexpp';
import { isMatcher, listCodes, parsePattern, type Matcher } from '../../flow/index.ts';
import { canFailAfter } from './failing.ts';

/** A pattern of which more characters are written out takes too long to look at. */
const MOST_POSITIONS = 40;

/** The characters of a loop, each where it stands in the pattern, and which may follow which. */
interface Loop {
  readonly codes: ReadonlySet<number>[];
  readonly follow: Set<number>[];
}

/** Where a match of a part begins and ends, and whether it can be nothing. */
interface Span {
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
  readonly isEmpty: boolean;
}

/**
 * A text that a loop of the pattern can go through in more than one way, as `(a|aa)+` and `(\w|\d)+`, where the match can
 * still fail after it: each repetition of the text doubles the ways. Undefined where there is none, or none is proven.
 */
export function findAmbiguous(pattern: string, flags: string): string | undefined {
  // Sets of strings are not read, and what looks around or back may bound the loop.
  const root = flags.includes('v') ? undefined : parsePattern(pattern, flags);
  if (root === undefined || /\(\?<?[=!]|\\[1-9k]/.test(pattern)) return undefined;
  for (const loop of listLoops(root)) {
    const found = findTwoWays(loop, flags);
    if (found !== undefined && canFailAfter(loop, found, flags)) return found;
  }
  return undefined;
}

function listLoops(node: AST.Pattern | AST.Element | AST.Alternative): AST.Quantifier[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap(listLoops);
    case 'Alternative':
      return node.elements.flatMap(listLoops);
    case 'Quantifier': {
      const inner = listLoops(node.element);
      return node.max === Infinity && !isMatcher(node.element) ? [node, ...inner] : inner;
    }
    default:
      return [];
  }
}

function findTwoWays({ element }: AST.Quantifier, flags: string): string | undefined {
  const loop: Loop = { codes: [], follow: [] };
  const span = lay(element, loop, flags);
  if (span === undefined) return undefined;
  join(loop, span.lasts, span.firsts);
  return findDoubled(loop);
}

/** Lays out the characters of a part; undefined for what cannot be laid out. */
function lay(node: AST.Element, loop: Loop, flags: string): Span | undefined {
  if (isMatcher(node)) return layMatcher(node, loop, flags);
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup': {
      const spans = node.alternatives.map(({ elements }) => laySequence(elements, loop, flags));
      if (!spans.every((span) => span !== undefined)) return undefined;
      return {
        firsts: spans.flatMap(({ firsts }) => firsts),
        lasts: spans.flatMap(({ lasts }) => lasts),
        isEmpty: spans.some(({ isEmpty }) => isEmpty),
      };
    }
    case 'Quantifier':
      return layQuantifier(node, loop, flags);
    default:
      return undefined;
  }
}

function layMatcher(node: Matcher, { codes, follow }: Loop, flags: string): Span | undefined {
  if (codes.length >= MOST_POSITIONS) return undefined;
  follow.push(new Set());
  const position = codes.push(listCodes(node, flags)) - 1;
  return { firsts: [position], lasts: [position], isEmpty: false };
}

function laySequence(nodes: readonly AST.Element[], loop: Loop, flags: string): Span | undefined {
  let whole: Span = { firsts: [], lasts: [], isEmpty: true };
  for (const node of nodes) {
    const span = lay(node, loop, flags);
    if (span === undefined) return undefined;
    whole = append(loop, whole, span);
  }
  return whole;
}

/** `x{2,4}` is `xx(x(x)?)?`, `x{2,}` is `xx+`. */
function layQuantifier({ element, min, max }: AST.Quantifier, loop: Loop, flags: string): Span | undefined {
  const isEndless = max === Infinity;
  let whole: Span | undefined = isEndless
    ? layEndless(element, min === 0, loop, flags)
    : { firsts: [], lasts: [], isEmpty: true };
  // From the end to the beginning: what may be left out takes all that follows with it.
  for (let count = isEndless ? Math.max(min, 1) - 1 : max; count > 0 && whole !== undefined; count -= 1) {
    const span = lay(element, loop, flags);
    const longer: Span | undefined = span && append(loop, span, whole);
    whole = longer && count > min ? { ...longer, isEmpty: true } : longer;
  }
  return whole;
}

function layEndless(element: AST.Element, isOptional: boolean, loop: Loop, flags: string): Span | undefined {
  const span = lay(element, loop, flags);
  if (span === undefined) return undefined;
  join(loop, span.lasts, span.firsts);
  return isOptional ? { ...span, isEmpty: true } : span;
}

function append(loop: Loop, before: Span, after: Span): Span {
  join(loop, before.lasts, after.firsts);
  return {
    firsts: before.isEmpty ? [...before.firsts, ...after.firsts] : before.firsts,
    lasts: after.isEmpty ? [...before.lasts, ...after.lasts] : after.lasts,
    isEmpty: before.isEmpty && after.isEmpty,
  };
}

function join({ follow }: Loop, lasts: readonly number[], firsts: readonly number[]): void {
  for (const last of lasts) for (const first of firsts) follow[last]?.add(first);
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly hasParted: boolean;
  readonly text: string;
}

/**
 * Goes two ways through the loop at once, by the same text. From each position every other can be reached, so that one of
 * them is enough to begin at and to come back to.
 */
function findDoubled({ codes, follow }: Loop): string | undefined {
  const open: Pair[] = [{ one: 0, other: 0, hasParted: false, text: '' }];
  const seen = new Set<number>();
  for (const { one, other, hasParted, text } of open) {
    for (const a of follow[one] ?? [])
      for (const b of follow[other] ?? []) {
        const next = { one: a, other: b, hasParted: hasParted || a !== b };
        const key = (a * MOST_POSITIONS + b) * 2 + Number(next.hasParted);
        if (seen.has(key)) continue;
        seen.add(key);
        const shared = [...(codes[a] ?? [])].filter((code) => codes[b]?.has(code));
        const code = shared.find((each) => /\w/.test(String.fromCodePoint(each))) ?? shared[0];
        if (code === undefined) continue;
        const written = text + String.fromCodePoint(code);
        if (a === 0 && b === 0 && next.hasParted) return shorten(written);
        open.push({ ...next, text: written });
      }
  }
  return undefined;
}

/** One character for many of the same. */
function shorten(text: string): string {
  return new Set(text).size === 1 ? text.slice(0, 1) : text;
}
