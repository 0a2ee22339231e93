/** Stands for a hole in a text of SQL. */
export const HOLE = '\uE000';
/** Stands for a part that is kept as it is: a name or number that the program fixes. */
export const KEPT = '\uE001';

/** Where a hole stands in a text of SQL, and so what can be done about it. */
export interface SqlHole {
  /**
   * `value`: alone, or as one whole quoted literal, where a value is compared or stored. `pattern`: within the quoted
   * pattern of a `LIKE`. `count`: after `LIMIT` or `OFFSET`. `list`: alone in the parentheses of an `IN`. `name`: where a
   * name of a table or column stands. `other`: anywhere else.
   */
  readonly kind: 'value' | 'pattern' | 'count' | 'list' | 'name' | 'other';
  /** The quotes around it, where it stands in quotes. */
  readonly quote: "'" | '"' | undefined;
  /** Does a parameter in its place mean the same for every value that the text worked with? */
  readonly isCertain: boolean;
  /** The part of the text, quotes included, that a placeholder takes the place of. */
  readonly span: readonly [from: number, to: number];
}

/** What a text of SQL tells about its holes, in their order. */
export interface SqlReading {
  readonly holes: readonly SqlHole[];
  /** The highest number of a placeholder `$n` that is there already. */
  readonly highestNumber: number;
  /** Is there a `?` outside of quotes? */
  readonly hasMarks: boolean;
}

interface Token {
  readonly kind: 'word' | 'literal' | 'name' | 'symbol' | 'number' | 'hole';
  /** Words in small letters. */
  readonly text: string;
  readonly range: readonly [number, number];
  /** For what stands in parentheses: what those hold. */
  readonly inside: Parenthesis | undefined;
}

type Parenthesis = 'values' | 'in' | 'other';

const TOKEN =
  /(?<space>\s+|--[^\n]*|\/\*[^]*?\*\/)|(?<literal>'(?:[^'\\]|'')*')|(?<name>"(?:[^"\\]|"")*"|`[^`\\]*`|\uE001)|(?<mark>\$\d+|\?)|(?<number>\d+(?:\.\d+)?)|(?<word>[a-z_\u0080-\uD7FF][\w\u0080-\uD7FF]*)|(?<hole>\uE000)|(?<symbol>::|<=>|<>|!=|<=|>=|==|\|\||->>?|[-+*/%=<>(),.;|&^~!:@[\]{}])/iy;

const STATEMENTS = new Set(['select', 'insert', 'update', 'delete', 'replace', 'with']);
const EQUALITY = new Set(['=', '==', '<>', '!=', '<=>']);
const ORDER = new Set(['<', '>', '<=', '>=']);
const PATTERN = new Set(['like', 'ilike']);
const BEFORE_OPERAND = new Set(['where', 'and', 'or', 'not', 'on', 'when', 'having', '(']);
const AFTER_OPERAND = new Set(
  '; ) , and or order group limit offset having returning union where for then when else end on join left right inner cross as'.split(
    ' ',
  ),
);
const BEFORE_NAME = new Set(['by', 'from', 'join', 'into', 'update', 'table', 'select', 'distinct', '.']);
/** What stands before a column that is compared or set, rather than before a part of a sum. */
const BEFORE_COLUMN = new Set([...BEFORE_OPERAND, ...EQUALITY, ...ORDER, 'set', ',', '.']);
const KEYWORDS = new Set([...BEFORE_OPERAND, ...AFTER_OPERAND, ...BEFORE_NAME, 'null', 'any', 'all', 'some']);

/**
 * Reads where the holes of one statement stand. Undefined when that cannot be told: several statements, escapes, quotes
 * of another kind, or anything the reader does not know.
 */
export function readSql(text: string): SqlReading | undefined {
  const marks = { highestNumber: 0, hasMarks: false };
  const tokens: Token[] = [];
  const open: Parenthesis[] = [];
  let closed: Parenthesis | undefined;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const groups: Record<string, string | undefined> | undefined = TOKEN.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const [kind, found = ''] = Object.entries(groups).find(([, match]) => match !== undefined) ?? [];
    if (kind === undefined || kind === 'space') {
      if (found.includes(HOLE)) return undefined;
      continue;
    }
    const range = [from, TOKEN.lastIndex] as const;
    if (kind === 'mark') {
      if (found === '?') marks.hasMarks = true;
      else marks.highestNumber = Math.max(marks.highestNumber, Number(found.slice(1)));
      tokens.push({ kind: 'literal', text: found, range, inside: open.at(-1) });
      continue;
    }
    if (found === ')') closed = open.pop();
    tokens.push({ kind: kind as Token['kind'], text: found.toLowerCase(), range, inside: open.at(-1) });
    if (found === '(') open.push(nameParenthesis(tokens, closed));
  }
  const end = tokens.findIndex((token) => token.text === ';');
  if (end >= 0 && end < tokens.length - 1) return undefined;
  const holes = tokens.flatMap((token, index) => {
    const count = token.kind === 'symbol' ? 0 : token.text.split(HOLE).length - 1;
    return Array.from({ length: count }, () => classify(text, tokens, index));
  });
  return { holes, ...marks };
}

/** Does a text begin as a statement does? */
export function isStatement(text: string): boolean {
  const [word] = /[a-z]+/i.exec(text) ?? [''];
  return STATEMENTS.has(word.toLowerCase());
}

/** What the parenthesis holds that has just been opened. */
function nameParenthesis(tokens: readonly Token[], closed: Parenthesis | undefined): Parenthesis {
  const before = tokens.at(-2)?.text;
  if (before === 'values' || before === 'value' || (before === ',' && closed === 'values')) return 'values';
  return before === 'in' ? 'in' : 'other';
}

function classify(text: string, tokens: readonly Token[], index: number): SqlHole {
  const token = tokens[index];
  if (token === undefined) throw new RangeError('no such token');
  const { range: span } = token;
  const spelt = text.slice(...span);
  const quote = spelt.startsWith("'") ? "'" : spelt.startsWith('"') ? '"' : undefined;
  const of = (kind: SqlHole['kind'], isCertain = false): SqlHole => ({ kind, quote, isCertain, span });
  const isWhole = spelt === HOLE || (quote !== undefined && spelt === quote + HOLE + quote);
  const before = tokens[index - 1]?.text ?? '';
  const after = tokens[index + 1]?.text ?? ';';
  if (!isWhole) {
    if (quote === "'" && PATTERN.has(before) && AFTER_OPERAND.has(after)) return of('pattern');
    return of(token.kind === 'name' ? 'name' : 'other');
  }
  // `table_${n}`, `${schema}.orders`: a part of a name.
  if (quote === undefined && /[\w$.]$/.test(text.slice(0, span[0]))) return of('name');
  if (quote === undefined && /^[\w$.(]/.test(text.slice(span[1]))) return of('name');
  if (BEFORE_NAME.has(before)) return of(quote === "'" ? 'other' : 'name');
  const isText = quote === "'";
  const isStatement = STATEMENTS.has(tokens[0]?.text ?? '');
  if (token.inside === 'values' && /^[(,]$/.test(before) && /^[),]$/.test(after)) {
    return of('value', isStatement && tokens[0]?.text !== 'select' && quote !== '"');
  }
  if (token.inside === 'in') return of(isText ? 'value' : 'list');
  if (before === 'limit' || before === 'offset') return of(quote === undefined ? 'count' : 'other');
  const comparison = findComparison(tokens, index);
  if (comparison === undefined) return of('other');
  const operand = tokens[comparison.operand];
  const isColumn = isName(operand) && BEFORE_COLUMN.has(tokens[comparison.operand - 1]?.text ?? '');
  if (!isColumn && operand?.text !== ')') return of('other');
  // A bare hole can hold a number with decimals, which the type of the column decides about; a text never surprises.
  const isSame = isText
    ? !PATTERN.has(comparison.operator)
    : quote === undefined && isColumn && EQUALITY.has(comparison.operator);
  return of('value', isStatement && isSame);
}

/** The operator that compares the operand at `index` with another, and where that other stands. */
function findComparison(
  tokens: readonly Token[],
  index: number,
): { readonly operator: string; readonly operand: number } | undefined {
  const at = (offset: number): string => tokens[index + offset]?.text ?? ';';
  const skipNot = (offset: number): number => index + (at(offset) === 'not' ? offset - 1 : offset);
  if (isOperator(at(-1)) && AFTER_OPERAND.has(at(1))) return { operator: at(-1), operand: skipNot(-2) };
  if (at(-1) === 'between' && at(1) === 'and') return { operator: '>=', operand: skipNot(-2) };
  if (at(-1) === 'and' && at(-3) === 'between' && AFTER_OPERAND.has(at(1))) {
    return { operator: '<=', operand: skipNot(-4) };
  }
  if (BEFORE_OPERAND.has(at(-1)) && isOperator(at(1)) && AFTER_OPERAND.has(at(3))) {
    return { operator: at(1), operand: index + 2 };
  }
  return undefined;
}

function isOperator(text: string): boolean {
  return EQUALITY.has(text) || ORDER.has(text) || PATTERN.has(text);
}

function isName(token: Token | undefined): boolean {
  if (token?.kind === 'name') return !token.text.includes(HOLE);
  return token?.kind === 'word' && !KEYWORDS.has(token.text);
}
