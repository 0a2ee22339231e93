/** Answers whether the text of a file holds a word; it is asked for hundreds of them. */
export interface Spelling {
  readonly has: (word: string) => boolean;
  /** The same in whatever case. */
  readonly hasInAnyCase: (word: string) => boolean;
}

/** As many bits as a table of three letters has, five for each. */
const TABLE_BITS = 1 << 15;
const LAST = TABLE_BITS - 1;
/** Other letters change their case in ways of their own. */
const LAST_ASCII = 127;

/**
 * Makes the answers about one text. Which three letters stand side by side is noted once. A word of which three do not is
 * not there, so that the text is searched for the few that may be.
 */
export function createSpelling(text: string): Spelling {
  let lowered: string | undefined;
  const getLowered = (): string => (lowered ??= text.toLowerCase());
  let triples: Uint8Array | undefined;
  const mayHold = (word: string): boolean => holdsTriples((triples ??= noteTriples(getLowered())), word);
  return {
    has: (word) => mayHold(word) && text.includes(word),
    hasInAnyCase: (word) => mayHold(word) && getLowered().includes(word.toLowerCase()),
  };
}

function noteTriples(text: string): Uint8Array {
  const table = new Uint8Array(TABLE_BITS >> 3);
  let triple = 0;
  for (let index = 0; index < text.length; index += 1) {
    triple = ((triple << 5) ^ text.charCodeAt(index)) & LAST;
    const byte = triple >> 3;
    table[byte] = (table[byte] ?? 0) | (1 << (triple & 7));
  }
  return table;
}

function holdsTriples(table: Uint8Array, word: string): boolean {
  let triple = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code > LAST_ASCII) return true;
    triple = ((triple << 5) ^ (code >= 65 && code <= 90 ? code + 32 : code)) & LAST;
    if (index >= 2 && ((table[triple >> 3] ?? 0) & (1 << (triple & 7))) === 0) return false;
  }
  return true;
}
