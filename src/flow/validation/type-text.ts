/** What a text says of a type, in a language of unions, intersections and lists: `string.uuid | number[]`. */
export type TypeText =
  | { readonly kind: 'either' | 'every'; readonly parts: readonly TypeText[] }
  | { readonly kind: 'list'; readonly of: TypeText }
  | { readonly kind: 'word'; readonly names: readonly string[] }
  | { readonly kind: 'pattern'; readonly source: string }
  /** A constant. */
  | { readonly kind: 'constant' };

/** Longer texts are not read. */
const LONGEST_TEXT = 500;
/** Brackets within brackets that are looked into. */
const DEEPEST = 8;
const TOKEN =
  /\s+|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/(?:[^/\\]|\\.)+\/|-?\d[\d._]*n?|[a-zA-Z_$][\w$.]*|[<>]=?|={1,2}(?!>)|\[\]|[|&()%?#]/y;
const CONSTANT = /^(?:['"\d]|-\d)/;
const COMPARING = /^(?:[<>]=?|==|%)$/;

/** The type that a text tells; undefined where something in it is in another language. */
export function readTypeText(text: string): TypeText | undefined {
  const tokens = text.length > LONGEST_TEXT ? undefined : split(text);
  if (tokens === undefined) return undefined;
  // `string?` may be missing, and `string = 'a'` is a constant where it is.
  if (tokens.at(-1) === '?') tokens.pop();
  const given = tokens.indexOf('=');
  const reader = { tokens: given < 0 ? tokens : tokens.slice(0, given), at: 0 };
  const type = readEither(reader, 0);
  return reader.at === reader.tokens.length ? type : undefined;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function split(text: string): string[] | undefined {
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.length) {
    const [token] = pattern.exec(text) ?? [];
    if (token === undefined) return undefined;
    if (token.trim() !== '') tokens.push(token);
  }
  return tokens;
}

function readEither(reader: Reader, depth: number): TypeText | undefined {
  return readJoined(reader, '|', 'either', () =>
    readJoined(reader, '&', 'every', () => readList(reader, depth)),
  );
}

function readJoined(
  reader: Reader,
  sign: string,
  kind: 'either' | 'every',
  read: () => TypeText | undefined,
): TypeText | undefined {
  const parts: TypeText[] = [];
  do {
    const part = read();
    if (part === undefined) return undefined;
    parts.push(part);
  } while (take(reader, sign));
  const [only, ...others] = parts;
  return others.length === 0 ? only : { kind, parts };
}

/** `0 < number <= 9`: a bound refuses more and lets nothing else through. */
function readList(reader: Reader, depth: number): TypeText | undefined {
  let type = readOne(reader, depth);
  if (type?.kind === 'constant' && takeBound(reader)) type = readOne(reader, depth);
  while (type !== undefined) {
    if (take(reader, '[]')) type = { kind: 'list', of: type };
    else if (take(reader, '#')) reader.at += 1;
    else if (takeBound(reader)) reader.at += 1;
    else break;
  }
  return type;
}

function readOne(reader: Reader, depth: number): TypeText | undefined {
  const token = reader.tokens[reader.at];
  if (token === undefined || depth > DEEPEST) return undefined;
  reader.at += 1;
  if (token === '(') {
    const inner = readEither(reader, depth + 1);
    return take(reader, ')') ? inner : undefined;
  }
  if (CONSTANT.test(token)) return { kind: 'constant' };
  if (token.startsWith('/')) return { kind: 'pattern', source: token.slice(1, -1) };
  return /^[a-zA-Z_$]/.test(token) ? { kind: 'word', names: token.split('.') } : undefined;
}

function takeBound(reader: Reader): boolean {
  const isBound = COMPARING.test(reader.tokens[reader.at] ?? '');
  if (isBound) reader.at += 1;
  return isBound;
}

function take(reader: Reader, sign: string): boolean {
  const isThere = reader.tokens[reader.at] === sign;
  if (isThere) reader.at += 1;
  return isThere;
}
