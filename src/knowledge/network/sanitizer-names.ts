/** Names of functions, and of values, that promise a text which does no harm any more. */
const ESCAPING = /escape|saniti[sz]|encode/i;
const QUOTING = /^quote|quoted?$/i;
/** Names that promise that something was taken out, for whatever reason. */
const STRIPPING = /strip|clean(?!up)|purif/i;
/** Names that promise the way back, to text that may do harm. */
const UNDOING = /unescape|unquote|decode|deserial/i;
/** Names of getters and of prices have the same words. */
const OTHERWISE = /^(?:get|fetch|load|is|has|find|create|save)[A-Z_]|^quotes?$/;

/** What a name promises of what a function answers; undefined where it promises nothing. */
export function readPromise(name: string): 'escaped' | 'stripped' | 'unescaped' | undefined {
  if (OTHERWISE.test(name)) return undefined;
  if (UNDOING.test(name)) return 'unescaped';
  if (ESCAPING.test(name)) return 'escaped';
  if (STRIPPING.test(name)) return 'stripped';
  return QUOTING.test(name) ? 'escaped' : undefined;
}
