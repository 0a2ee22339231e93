import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** Code points looked at: those that mean something to some interpreter, and one for all the rest. */
const LOOKED_AT = [...Array.from({ length: 127 }, (_, code) => code), 0xe9];

/** What a pattern says about texts that match it. */
export interface PatternFacts {
  /** Does it describe the whole text, from its beginning to its end? */
  readonly isAnchored: boolean;
  readonly isAnchoredAtStart: boolean;
  /** Characters that a matched text can have. */
  readonly characters: ReadonlySet<string>;
  /** The pattern is one character, or one of several, repeated or not. */
  readonly isCharacterClass: boolean;
  /** Characters that a match can begin with, where it begins where the text does. */
  readonly firsts: ReadonlySet<string>;
  /** Text that each match begins with. */
  readonly start: string;
  /** The one text that matches; undefined when there are several. */
  readonly text: string | undefined;
  /**
   * Each match begins with one of these; {@link ANY_NAME} in them stands for one or more characters of a name, {@link END}
   * for the end of the text.
   */
  readonly starts: readonly string[];
  /** What of `/` and `\` cannot follow the slash that each match begins with: `/^\/(?!\/)/`, `/^\/[^/\\]/`. */
  readonly noSeconds: readonly string[];
}

/** Letters, digits, `_`, `-` and `.`, as many as there are. */
export const ANY_NAME = '\0';
const DOTTED_NAME = new RegExp(String.raw`^(?:${ANY_NAME}|[\w-])+\.$`);
/** The end of the text, in the beginnings of a pattern's matches. */
export const END = '\u0003';
/** Beginnings of a pattern's matches that are told apart. */
const MOST_STARTS = 16;

/** Reads a regular expression; undefined when it does not parse. Linear in the pattern. */
export function readPattern(pattern: string, flags: string): PatternFacts | undefined {
  const root = parsePattern(pattern, flags);
  return root && describe(root, flags);
}

/** What stands between the bars of a pattern, read one by one. */
export function readAlternatives(pattern: string, flags: string): readonly PatternFacts[] {
  const { alternatives = [] } = parsePattern(pattern, flags) ?? {};
  return alternatives.flatMap(({ raw }) => {
    // What a back reference stands for may be in another alternative.
    const root = /\\[1-9k]/.test(raw) ? undefined : parsePattern(raw, flags);
    return root === undefined ? [] : [describe(root, flags)];
  });
}

/** A pattern of the linted code, to try on short texts of our own: whatever it is, those take no time. */
export function compilePattern(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    // Nothing is known of a pattern that this Node.js does not read.
    return undefined;
  }
}

/** The tree of a pattern; undefined when it does not parse. */
export function parsePattern(pattern: string, flags: string): AST.Pattern | undefined {
  try {
    return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, {
      unicode: flags.includes('u'),
      unicodeSets: flags.includes('v'),
    });
  } catch {
    return undefined;
  }
}

function describe(root: AST.Pattern, flags: string): PatternFacts {
  const ignoresCase = flags.includes('i');
  const isMultiline = flags.includes('m');
  const edges = root.alternatives.map(({ elements }) => ({
    start: isEdge(elements[0], 'start') && !isMultiline,
    end: isEdge(elements.at(-1), 'end') && !isMultiline,
  }));
  const inner = root.alternatives.flatMap(({ elements }) =>
    elements.filter((one) => one.type !== 'Assertion'),
  );
  const codes = new Set<number>();
  for (const alternative of root.alternatives) addAlternative(alternative, codes, ignoresCase);
  const starts = root.alternatives.flatMap((alternative) => readStarts(alternative, flags));
  return {
    isAnchored: edges.every(({ start, end }) => start && end),
    isAnchoredAtStart: edges.every(({ start }) => start),
    characters: new Set([...codes].map((code) => String.fromCodePoint(code))),
    firsts: readFirsts(root, ignoresCase),
    isCharacterClass: root.alternatives.length === 1 && inner.length === 1 && isOneCharacter(inner[0]),
    start: root.alternatives.length === 1 ? readStart(root.alternatives[0]) : '',
    text: findOnlyText(starts),
    starts: starts.map(({ text }) => text),
    noSeconds: SLASHES.filter((slash) =>
      root.alternatives.every((alternative) => rulesOutSecond(alternative, slash, ignoresCase)),
    ),
  };
}

function readFirsts(root: AST.Pattern, ignoresCase: boolean): ReadonlySet<string> {
  const codes = new Set<number>();
  // What may be nothing may be followed by anything.
  if (root.alternatives.some((alternative) => !addFirsts(alternative, codes, ignoresCase)))
    for (const code of LOOKED_AT) codes.add(code);
  return new Set([...codes].map((code) => String.fromCodePoint(code)));
}

/** Adds the characters that a match of an alternative can begin with. Answers whether each match has one. */
function addFirsts({ elements }: AST.Alternative, codes: Set<number>, ignoresCase: boolean): boolean {
  for (const element of elements) {
    if (element.type === 'Assertion') continue;
    const isOptional = element.type === 'Quantifier' && element.min === 0;
    const once = element.type === 'Quantifier' ? element.element : element;
    const isSure =
      once.type === 'Group' || once.type === 'CapturingGroup'
        ? once.alternatives.map((inner) => addFirsts(inner, codes, ignoresCase)).every(Boolean)
        : (addElement(once, codes, ignoresCase), true);
    if (isSure && !isOptional) return true;
  }
  return false;
}

/** What begins a host behind a slash: browsers take a backslash for another. */
export const SLASHES: readonly string[] = ['/', '\\'];

function rulesOutSecond({ elements }: AST.Alternative, character: string, ignoresCase: boolean): boolean {
  const [first, second] = elements.filter((element) => !isEdge(element, 'start'));
  if (first?.type !== 'Character' || first.value !== SLASHES[0]?.charCodeAt(0) || second === undefined)
    return false;
  if (second.type === 'Assertion') {
    return (
      second.kind === 'lookahead' &&
      second.negate &&
      second.alternatives.some(
        ({ elements: [next, ...others] }) => others.length === 0 && canBe(next, character, ignoresCase),
      )
    );
  }
  return isOneCharacter(second) && second.type !== 'Quantifier' && !canBe(second, character, ignoresCase);
}

function canBe(element: AST.Element | undefined, character: string, ignoresCase: boolean): boolean {
  const codes = new Set<number>();
  if (element !== undefined) addElement(element, codes, ignoresCase);
  return codes.has(character.charCodeAt(0));
}

/** A beginning of texts, and whether what follows in the pattern follows in the text. */
interface Start {
  readonly text: string;
  readonly isWhole: boolean;
}

function findOnlyText(starts: readonly Start[]): string | undefined {
  const [only, ...others] = starts;
  const text = others.length === 0 && only?.isWhole === true ? only.text.replace(END, '') : undefined;
  return text?.includes(ANY_NAME) === false ? text : undefined;
}

function readStarts({ elements }: AST.Alternative, flags: string): readonly Start[] {
  let starts: readonly Start[] = [{ text: '', isWhole: true }];
  for (const element of elements) {
    const open = starts.filter(({ isWhole }) => isWhole).length;
    if (open === 0) return starts;
    const next = readElementStarts(element, flags);
    if (next === undefined || open * next.length + starts.length - open > MOST_STARTS)
      return starts.map(({ text }) => ({ text, isWhole: false }));
    starts = starts.flatMap((start) =>
      start.isWhole ? next.map(({ text, isWhole }) => ({ text: start.text + text, isWhole })) : [start],
    );
  }
  return starts;
}

function readElementStarts(element: AST.Element, flags: string): readonly Start[] | undefined {
  if (isName(element, flags.includes('i'))) return [{ text: ANY_NAME, isWhole: true }];
  switch (element.type) {
    case 'Assertion':
      return [{ text: isEdge(element, 'end') && !flags.includes('m') ? END : '', isWhole: true }];
    case 'Character':
      return [{ text: String.fromCodePoint(element.value), isWhole: true }];
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.flatMap((alternative) => readStarts(alternative, flags));
    case 'Quantifier': {
      const once = readElementStarts(element.element, flags);
      if (once === undefined || (element.max > 1 && !once.every(isDottedName))) return undefined;
      const none = element.min === 0 ? [{ text: '', isWhole: true }] : [];
      return [...none, ...(element.max > 1 ? [{ text: `${ANY_NAME}.`, isWhole: true }] : once)];
    }
    default:
      return undefined;
  }
}

/** `(?:[a-z]+\.)+`: names with a dot behind each of them are a name with a dot behind it. */
function isDottedName({ text, isWhole }: Start): boolean {
  return isWhole && DOTTED_NAME.test(text);
}

function isName(element: AST.Element, ignoresCase: boolean): boolean {
  if (element.type === 'Quantifier') return element.min > 0 && isName(element.element, ignoresCase);
  if (element.type !== 'CharacterClass' && element.type !== 'CharacterSet') return false;
  const codes = new Set<number>();
  addElement(element, codes, ignoresCase);
  return [...codes].every((code) => /[\w.-]/.test(String.fromCodePoint(code)));
}

function isEdge(element: AST.Element | undefined, kind: 'start' | 'end'): boolean {
  return element?.type === 'Assertion' && element.kind === kind;
}

function isOneCharacter(element: AST.Element | undefined): boolean {
  if (element?.type === 'Quantifier') return isOneCharacter(element.element);
  if (element?.type === 'Group' || element?.type === 'CapturingGroup') {
    return element.alternatives.every(({ elements }) => elements.length === 1 && isOneCharacter(elements[0]));
  }
  return (
    element?.type === 'Character' || element?.type === 'CharacterClass' || element?.type === 'CharacterSet'
  );
}

function readStart(alternative: AST.Alternative | undefined): string {
  let text = '';
  for (const element of alternative?.elements ?? []) {
    if (element.type === 'Assertion') continue;
    if (element.type !== 'Character') break;
    text += String.fromCodePoint(element.value);
  }
  return text;
}

function addAlternative({ elements }: AST.Alternative, codes: Set<number>, ignoresCase: boolean): void {
  for (const element of elements) addElement(element, codes, ignoresCase);
}

function addElement(element: AST.Element, codes: Set<number>, ignoresCase: boolean): void {
  switch (element.type) {
    case 'Quantifier':
      addElement(element.element, codes, ignoresCase);
      break;
    case 'Group':
    case 'CapturingGroup':
      for (const alternative of element.alternatives) addAlternative(alternative, codes, ignoresCase);
      break;
    case 'Assertion':
      break;
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      for (const code of LOOKED_AT) if (isMember(element, code, ignoresCase)) codes.add(code);
      break;
    default:
      for (const code of LOOKED_AT) codes.add(code);
  }
}

/** What stands for one character. */
export type Matcher = AST.Character | AST.CharacterSet | AST.CharacterClass;

/** Does a part of a pattern stand for one character? */
export function isMatcher(node: AST.Node): node is Matcher {
  return node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass';
}

/** The code points that are looked at. */
export function listEveryCode(): readonly number[] {
  return LOOKED_AT;
}

/** Those that it stands for, among the ones that are looked at. */
export function listCodes(matcher: Matcher, flags: string): ReadonlySet<number> {
  const isLine = matcher.type === 'CharacterSet' && matcher.kind === 'any' && !flags.includes('s');
  const ends = isLine ? [0x0a, 0x0d] : [];
  return new Set(
    LOOKED_AT.filter((code) => !ends.includes(code) && isMember(matcher, code, flags.includes('i'))),
  );
}

function isMember(matcher: Matcher, code: number, ignoresCase: boolean): boolean {
  const isIn = (one: number): boolean => holds(matcher, one);
  if (!ignoresCase) return isIn(code);
  const character = String.fromCodePoint(code);
  return [character, character.toLowerCase(), character.toUpperCase()].some((one) =>
    isIn(one.codePointAt(0) ?? code),
  );
}

function holds(
  matcher: AST.Element | AST.CharacterClassElement | AST.ClassRangesCharacterClassElement,
  code: number,
): boolean {
  switch (matcher.type) {
    case 'Character':
      return matcher.value === code;
    case 'CharacterClassRange':
      return code >= matcher.min.value && code <= matcher.max.value;
    case 'CharacterClass':
      return matcher.elements.some((element) => holds(element, code)) !== matcher.negate;
    case 'CharacterSet':
      return holdsSet(matcher, code);
    default:
      return true;
  }
}

function holdsSet(set: AST.CharacterSet, code: number): boolean {
  const character = String.fromCodePoint(code);
  switch (set.kind) {
    case 'digit':
      return /\d/.test(character) !== set.negate;
    case 'word':
      return /\w/.test(character) !== set.negate;
    case 'space':
      return /\s/.test(character) !== set.negate;
    case 'property':
      return set.strings || new RegExp(set.raw, 'u').test(character);
    default:
      return true;
  }
}
