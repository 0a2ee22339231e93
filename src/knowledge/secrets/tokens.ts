import { holdsChecksum } from './checksums.ts';
import { CLOUD_SHAPES } from './cloud-shapes.ts';
import { CODE_SHAPES } from './code-shapes.ts';
import { COMMERCE_SHAPES } from './commerce-shapes.ts';
import { findPasswordInUrl } from './connection-strings.ts';
import { KEY_SHAPES } from './key-shapes.ts';
import { MESSAGE_SHAPES } from './message-shapes.ts';
import { NAMED_SHAPES } from './named-shapes.ts';
import { isPlaceholder } from './placeholders.ts';
import { SERVICE_SHAPES } from './service-shapes.ts';
import type { NamedShape, Shape } from './shape.ts';
import type { Token } from './token.ts';
import { findKeyInUrl } from './url-keys.ts';

/** Every shape that has a mark of its own. */
export const SHAPES: readonly Shape[] = [
  ...CLOUD_SHAPES,
  ...CODE_SHAPES,
  ...MESSAGE_SHAPES,
  ...COMMERCE_SHAPES,
  ...SERVICE_SHAPES,
  ...KEY_SHAPES,
];

interface Compiled {
  readonly shape: Shape;
  readonly pattern: RegExp;
}

/** Shapes by the word that shows them. */
const byWord = groupByWord();

function groupByWord(): ReadonlyMap<string, readonly Compiled[]> {
  const groups = new Map<string, Compiled[]>();
  for (const shape of SHAPES) {
    const pattern = new RegExp(`${shape.pattern}(?![A-Za-z0-9_-])`, 'y');
    for (const word of shape.words) groups.set(word, [...(groups.get(word) ?? []), { shape, pattern }]);
  }
  return groups;
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** Longer words first: `pat-na` is more than `pat`. */
const ANY_WORD = [...byWord.keys()]
  .toSorted((one, other) => other.length - one.length)
  .map(escape)
  .join('|');
const WORDS = new RegExp(ANY_WORD, 'g');
const GATE = new RegExp(`${ANY_WORD}|://|[Pp]assword ?=|PWD ?=|[Pp]wd ?=|[?&][acs][\\w-]{4,20}=`);

/** The shortest text with a mark that is worth a look. */
const SHORTEST = 16;

/** May a text hold a credential with a mark, or the address of something with a password? One pass, whatever the answer. */
export function mayHoldToken(text: string): boolean {
  return text.length >= SHORTEST && GATE.test(text);
}

/** Finds the credentials in a text, each once. Linear: each mark is looked at by the few shapes that have it. */
export function findTokens(text: string): Token[] {
  if (!mayHoldToken(text)) return [];
  const tokens: Token[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (index < from) continue;
    const token = findAt(text, word, index, from);
    if (token === undefined) continue;
    tokens.push(token);
    from = token.end;
  }
  const inUrl = tokens.length === 0 ? (findPasswordInUrl(text) ?? findKeyInUrl(text)) : undefined;
  return inUrl === undefined ? tokens : [inUrl];
}

function findAt(text: string, word: string, index: number, from: number): Token | undefined {
  for (const { shape, pattern } of byWord.get(word) ?? []) {
    const first = Math.max(from, index - (shape.before ?? 0));
    for (let start = first; start <= index; start += 1) {
      if (isWithinWord(text, start)) continue;
      pattern.lastIndex = start;
      const found = pattern.exec(text)?.[0];
      if (found === undefined || isPlaceholder(found.replaceAll(/-{3,}/g, '').slice(0, 80))) continue;
      const isCertain = shape.checksum === undefined || holdsChecksum(shape.checksum, found);
      if (!isCertain && shape.checksum === 'jwt') continue;
      return { shape, start, end: start + found.length, isCertain };
    }
  }
  return undefined;
}

/** Does a word go on at a place, so that no credential can begin there? */
function isWithinWord(text: string, at: number): boolean {
  return at > 0 && /[A-Za-z0-9_-]/.test(text.charAt(at - 1)) && /[A-Za-z0-9]/.test(text.charAt(at));
}

const named = NAMED_SHAPES.map((shape) => ({ shape, pattern: new RegExp(`^(?:${shape.pattern})$`) }));

/** The shape without a mark that a text has, where the words of the names around it say whose it is. */
export function findNamedShape(text: string, getWords: () => ReadonlySet<string>): NamedShape | undefined {
  if (text.length < SHORTEST || text.length > 100 || !/\d/.test(text) || !/[A-Za-z]/.test(text))
    return undefined;
  const fitting = named.filter(({ pattern }) => pattern.test(text));
  if (fitting.length === 0 || isPlaceholder(text)) return undefined;
  const words = getWords();
  return fitting.find(({ shape }) => shape.names.every((list) => list.some((word) => words.has(word))))
    ?.shape;
}
