/** A few characters that stand for themselves, and a repeated set behind them: `\$<([^>]+)`. */
const BEGINNING =
  /^((?:\\[^\w\s]|[^\\^$.*+?()[\]{}|/]){2,6})((?:\((?:\?:|\?<\w+>)?)?(?:\[(?:\\.|[^\]\\])+\]|\\[a-zA-Z]|\.)[*+])/;

/** What runs to a character or to the end of the text finds one of them, and never starts again. */
const TO_THE_END = /^\)?\((?:\?:)?(?:[^()|]+\|\$|\$\|[^()|]+)\)/;

/**
 * The patterns that begin with one of the characters each, in place of all of them. If the search of each starts again at
 * its character while the set runs on, the search of the whole does so at all of them together.
 */
export function splitPrefix(
  pattern: string,
): { readonly prefix: string; readonly patterns: readonly string[] } | undefined {
  const [, prefix, repeated] = BEGINNING.exec(pattern) ?? [];
  if (prefix === undefined || repeated === undefined) return undefined;
  if (TO_THE_END.test(pattern.slice(prefix.length + repeated.length))) return undefined;
  const rest = pattern.slice(prefix.length);
  const characters = prefix.match(/\\?./gsu) ?? [];
  return {
    prefix: characters.map((character) => character.slice(-1)).join(''),
    patterns: [...new Set(characters)].map((character) => character + rest),
  };
}
