import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../ast/index.ts';
import { findOnlyText, type Place, type Value } from '../../scope/index.ts';
import { END, readAlternatives, readPattern, SLASHES, type PatternFacts } from '../characters.ts';
import {
  HARMLESS,
  isHarmlessAltogether,
  PRINTABLE,
  type Dangers,
  type Kind,
  type TextCheck,
} from '../kind.ts';
import { equal, possible } from './atom.ts';
import type { Atom } from './reader.ts';
import type { GuardReader } from './reader.ts';
import { matches, passes, readAbsence } from './refused.ts';
import { isGivenByCallers, isList, isOwn, isTextual } from './subject.ts';

/** `LIST.includes(x)`; `x.includes('..')` is a question about the text. */
export function readMembership<P extends Place>(
  reader: GuardReader<P>,
  object: TSESTree.Node,
  argument: TSESTree.Node | undefined,
  outcome: boolean,
): Atom[] {
  if (argument === undefined) return [];
  const isText = isTextual(reader, argument) || readGivenText(reader, argument) !== undefined;
  if (isText && !isList(reader, object)) return readText(reader, object, argument, 'includes', outcome);
  if (!outcome) return readAbsence(reader, object, argument);
  return isOwn(reader, object) ? [equal(argument)] : [];
}

export function readText<P extends Place>(
  reader: GuardReader<P>,
  object: TSESTree.Node,
  argument: TSESTree.Node | undefined,
  test: TextCheck['test'],
  outcome: boolean,
): Atom[] {
  if (argument === undefined) return [];
  const text = readGivenText(reader, argument);
  const isStart = test === 'startsWith' && outcome;
  const isCompared = text !== undefined || isOwn(reader, argument);
  // Who calls a package says where a path begins; nothing tells that a folder alone ends at a separator.
  const isClosed = listParts(argument) !== undefined;
  if (!isCompared && !(isStart && isClosed && isGivenByCallers(reader, argument))) return [];
  if (isStart && text === undefined && isUnknownElement(reader, argument)) return [];
  const start = text === undefined ? findStart(reader, argument) : undefined;
  const isOpen = isStart && text === undefined && isOpenFolder(reader, argument);
  return [
    {
      node: object,
      isOfParts: true,
      restrict: (kind, dangers, member, isNormalized) => {
        const missing = test === 'includes' && !outcome ? text : undefined;
        if (missing !== undefined && kind.leave !== undefined)
          return kind.leave((character) => character !== missing, dangers);
        if (missing !== undefined && kind.needed.includes(missing)) return HARMLESS;
        if (kind.refuse !== undefined) return kind.refuse(passes({ test, text, outcome }), dangers);
        return (
          kind.restrict?.({ test, text, start, isOpen, outcome, member, isNormalized }, dangers) ?? dangers
        );
      },
    },
  ];
}

function isUnknownElement<P extends Place>(
  { world, unknownElement }: GuardReader<P>,
  node: TSESTree.Node,
): boolean {
  const bare = unwrap(node);
  return (
    unknownElement !== undefined &&
    bare.type === 'Identifier' &&
    world.scope.bindings.findVariable(bare) === unknownElement
  );
}

/** The text that an expression is, also where it is put together of what a parameter is known to be given: `'.' + domain`. */
function readGivenText<P extends Place>(reader: GuardReader<P>, node: TSESTree.Node): string | undefined {
  const given = reader.substitute(node);
  const text = findOnlyText(reader.world.scope.values(given));
  if (text !== undefined) return text;
  const parts = listParts(given)?.map((part) =>
    typeof part === 'string' ? part : readGivenText(reader, part),
  );
  return parts === undefined || parts.includes(undefined) ? undefined : parts.join('');
}

/** What a text is put together of: `'.' + domain` and the same as a template. */
function listParts(node: TSESTree.Node): readonly (string | TSESTree.Node)[] | undefined {
  const bare = unwrap(node);
  if (bare.type === 'BinaryExpression' && bare.operator === '+') return [bare.left, bare.right];
  if (bare.type !== 'TemplateLiteral') return undefined;
  return bare.quasis.flatMap(({ value: { raw } }, index) => {
    const hole = bare.expressions[index];
    return [...(raw === '' ? [] : [raw]), ...(hole === undefined ? [] : [hole])];
  });
}

/** How a text begins that is put together of parts. */
function findStart<P extends Place>(reader: GuardReader<P>, node: TSESTree.Node): string | undefined {
  const [first] = listParts(node) ?? [];
  return first === undefined || typeof first === 'string' ? first : readGivenText(reader, first);
}

/** Is it a folder whose path ends without a separator, whatever it is: `path.resolve(root)`, `path.join(root, 'files')`? */
function isOpenFolder<P extends Place>({ world, substitute }: GuardReader<P>, node: TSESTree.Node): boolean {
  const { list } = world.scope.resolve(substitute(node));
  const isOpen = list.map((origin) => {
    if (origin.kind !== 'place' || origin.node.type !== 'CallExpression') return false;
    const effects = world.flowFacts.getDerived(origin.place).flatMap((derivation) => derivation.effects);
    if (effects.includes('absolute')) return true;
    const last = origin.node.arguments.at(-1);
    const name = last === undefined ? undefined : findOnlyText(world.scope.values(last));
    const isJoined = effects.includes('under') && effects.includes('normalized');
    return isJoined && name !== undefined && name !== '' && !/[/\\]$/.test(name);
  });
  return isOpen.length > 0 && !isOpen.includes(false);
}

export function readPatternTest<P extends Place>(
  reader: GuardReader<P>,
  pattern: TSESTree.Node,
  tested: TSESTree.Node,
  outcome: boolean,
): Atom[] {
  const regexps = reader.world.scope
    .values(reader.substitute(pattern))
    .known.flatMap((value) => readRegExp(value) ?? []);
  return regexps.flatMap((regexp) => {
    const facts = readPattern(regexp.pattern, regexp.flags);
    const isPossible = matches(regexp.pattern, regexp.flags, outcome);
    if (facts === undefined) return [possible(tested, isPossible)];
    // What does not match the whole matches none of what it is a choice of.
    const each = outcome ? [facts] : readAlternatives(regexp.pattern, regexp.flags);
    // `!/^\/[/\\]/.test(path)`: whatever begins like this matches, too, as long as the pattern asks for nothing behind it.
    const isBeginning = !outcome && facts.isAnchoredAtStart && !/[$?]/.test(regexp.pattern);
    const refused = isBeginning ? SLASHES.filter((slash) => !isPossible(`/${slash}`)) : [];
    const restrict: Atom['restrict'] = (kind, dangers, member, isNormalized) =>
      withoutSeconds(
        kind,
        kind.refuse?.(isPossible, dangers) ?? restrictEach(kind, dangers, member, isNormalized),
        { outcome, member, isNormalized },
        refused,
      );
    const restrictEach = (
      kind: Kind,
      dangers: Dangers,
      member: string | undefined,
      isNormalized: boolean,
    ): Dangers =>
      each.reduce(
        (left, one) =>
          left === HARMLESS ? left : restrictByPattern(kind, one, left, { outcome, member, isNormalized }),
        dangers,
      );
    return [{ node: tested, restrict, isOfParts: true }];
  });
}

/** A pattern, also where it is a text that `match` makes one of: `name.match('^[a-z]+$')`. */
function readRegExp(value: Value): { readonly pattern: string; readonly flags: string } | undefined {
  if (value.kind === 'regexp') return value;
  return value.kind === 'literal' && typeof value.value === 'string'
    ? { pattern: value.value, flags: '' }
    : undefined;
}

/** What is left of the dangers of a text that has, or has not, matched a pattern. */
export function restrictByPattern(
  kind: Kind,
  facts: PatternFacts,
  dangers: Dangers,
  found: Omit<TextCheck, 'test' | 'text'>,
): Dangers {
  const { outcome } = found;
  const { isHarmlessStart } = kind;
  const isStarted = outcome && facts.isAnchoredAtStart && isHarmlessStart !== undefined;
  if (isStarted && [...facts.firsts].every(isHarmlessStart)) return HARMLESS;
  if (outcome && facts.isAnchored && isHarmlessAltogether(kind, [...facts.characters])) return HARMLESS;
  const isOneName = outcome && facts.isAnchored && !facts.characters.has('/') && !facts.characters.has('\\');
  // `/^[^/\\]*$/`: no separators, as if it had been asked for them.
  if (isOneName && kind.like?.includes('path') === true)
    return kind.restrict?.({ ...found, test: 'includes', text: '/', outcome: false }, dangers) ?? dangers;
  if (outcome && facts.isAnchoredAtStart) {
    const rest = facts.starts.reduce((left, start) => {
      const text = readStart(kind, start);
      const check: TextCheck = { ...found, test: 'startsWith', text };
      return left | (text === '' ? dangers : (kind.restrict?.(check, dangers) ?? dangers));
    }, HARMLESS);
    return withoutSeconds(kind, rest, found, facts.noSeconds);
  }
  if (outcome || facts.isAnchoredAtStart) return dangers;
  // Nothing of what the pattern looks for is there.
  if (facts.isCharacterClass && kind.leave !== undefined && !isOnlyHarmless(kind, facts.characters))
    return kind.leave((character) => !facts.characters.has(character), dangers);
  if (facts.isCharacterClass && isWanting(kind, facts.characters)) return HARMLESS;
  return kind.restrict?.({ ...found, test: 'includes', text: facts.start }, dangers) ?? dangers;
}

/** What is left of the dangers of a text in which some characters do not follow a slash at its beginning. */
export function withoutSeconds(
  kind: Kind,
  dangers: Dangers,
  found: Omit<TextCheck, 'test' | 'text'>,
  characters: readonly string[],
): Dangers {
  return characters.reduce((left, character) => {
    const check: TextCheck = { ...found, test: 'startsWith', text: `/${character}`, outcome: false };
    return kind.restrict?.(check, left) ?? left;
  }, dangers);
}

/** What a text begins with. A URL that ends with its host has the path `/`. */
function readStart({ isUrl }: Kind, start: string): string {
  const [text = '', end] = start.split(END);
  return isUrl === true && end !== undefined && HOST_LAST.test(text) ? `${text}/` : text;
}

const HOST_LAST = /:\/\/[^/?#\\]+$/;

/** Without these characters, can the data do no harm? */
export function isWanting(kind: Kind, missing: ReadonlySet<string>): boolean {
  const isWithoutNeeded = kind.needed.length > 0 && kind.needed.every((character) => missing.has(character));
  return isWithoutNeeded || isOnlyHarmless(kind, missing);
}

/** Is all harmless that is left without these characters? */
function isOnlyHarmless(kind: Kind, missing: ReadonlySet<string>): boolean {
  return isHarmlessAltogether(
    kind,
    PRINTABLE.filter((character) => !missing.has(character)),
  );
}
