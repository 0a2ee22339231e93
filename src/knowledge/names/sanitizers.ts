/** Names of functions, and of values, that promise a text which does no harm any more. */
const ESCAPING = /escape|saniti[sz]|encode/i;
const QUOTING = /^quote|quoted?$/i;
/** Names that promise that something was taken out, for whatever reason. */
const STRIPPING = /strip|clean(?!up)|purif/i;
/** Names that promise the way back, to text that may do harm. */
const UNDOING = /unescape|unquote|decode|deserial/i;
/** Names of getters and of prices have the same words. */
const OTHERWISE = /^(?:get|fetch|load|is|has|find|create|save)[A-Z_]|^quotes?$/;

/** Functions called so write the signs of markup as entities, and leave the rest of a text as it is. */
const ESCAPING_MARKUP =
  /^(?:escape|esc|encode)(?:html|xml|entities|attr|attribute|attributevalue|htmlentities)?$|htmlescape$/i;
/** Names that promise a text which stays between its quotes. To quote a text for people to read is another matter. */
const KEEPING_QUOTES =
  /^_?(?:escape|quote)(?:Name|Id|Ident|Identifier|String|Column|Table|Literal|Field|Schema|Sql|Key)s?$/i;

/** What a name promises of what a function answers; undefined where it promises nothing. */
export function readPromise(name: string): 'escaped' | 'stripped' | 'unescaped' | undefined {
  if (OTHERWISE.test(name)) return undefined;
  if (UNDOING.test(name)) return 'unescaped';
  if (ESCAPING.test(name)) return 'escaped';
  if (STRIPPING.test(name)) return 'stripped';
  return QUOTING.test(name) ? 'escaped' : undefined;
}

/** Does the name of a function promise a text that does no harm any more, by whatever means? */
export function isSanitizerName(name: string): boolean {
  const promise = readPromise(name);
  // What is called is no price.
  return promise === 'escaped' || promise === 'stripped' || name === 'quote';
}

/** Does a function of such a name escape markup? */
export function isMarkupEscaper(name: string): boolean {
  return ESCAPING_MARKUP.test(name);
}

/** Does a function of such a name promise that a text stays between its quotes? */
export function isQuoter(name: string): boolean {
  return KEEPING_QUOTES.test(name);
}
