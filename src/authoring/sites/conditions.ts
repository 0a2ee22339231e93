import type { TSESTree } from '@typescript-eslint/utils';
import { findMemberName, findRequired, unwrap } from '../../ast/index.ts';
import { compilePattern } from '../../flow/index.ts';
import { isIdentity } from '../page/identity.ts';
import type { Condition, Constant, KnownPlace, Path, RowCondition, RowEntry } from '../../knowledge/index.ts';
import { findSourceName, type Property, type Scope, type Value } from '../../scope/index.ts';
import { findListedTexts } from './listed-texts.ts';

/** What conditions are judged with. */
export interface ConditionSource {
  readonly scope: Scope<KnownPlace>;
  /** Does the project's version of a package lie in a range? */
  readonly isVersion: (packageName: string, range: string) => boolean | undefined;
}

/** Judges the conditions of rows at one call. */
export interface Conditions {
  /** Does a row hold here? Undefined when nobody can tell. */
  readonly judge: (place: KnownPlace, entry: Pick<RowEntry, 'when' | 'versions'>) => boolean | undefined;
  /** What is given at a position. */
  readonly getArgument: (index: number) => Property<KnownPlace>;
}

export const NOTHING: Property<KnownPlace> = { nodes: [], origins: [], missing: true, unknown: false };
const HIDDEN: Property<KnownPlace> = { nodes: [], origins: [], missing: false, unknown: true };

/** Makes the judge for a call with these arguments; `undefined` among them says that a spread hides what follows. */
export function createConditions(
  source: ConditionSource,
  node: TSESTree.Node,
  args: readonly (TSESTree.Node | undefined)[],
): Conditions {
  const { scope } = source;
  const hidden = args.indexOf(undefined);

  const getArgument = (index: number): Property<KnownPlace> => {
    if (hidden >= 0 && index >= hidden) return getSpread(index);
    const argument = args[index];
    return argument === undefined ? NOTHING : { ...NOTHING, nodes: [argument], missing: false };
  };

  /** What a spread stands for at a position: an element of what it spreads out. */
  const getSpread = (index: number): Property<KnownPlace> => {
    const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
    const given = isCall ? node.arguments[hidden] : undefined;
    if (given?.type !== 'SpreadElement') return HIDDEN;
    const spread = unwrap(given.argument);
    const isCopy = spread.type === 'CallExpression' && scope.builtin(spread) === 'Array.from';
    const [list = spread] = isCopy ? spread.arguments : [];
    return scope.member(scope.resolve(list), String(index - hidden));
  };

  const judge: Conditions['judge'] = (place, entry) => {
    let holds: boolean | undefined = true;
    if (entry.versions !== undefined) holds = source.isVersion(place.package, entry.versions);
    for (const condition of entry.when) {
      const one = judgeCondition(condition);
      if (one === false || holds === false) return false;
      if (one === undefined) holds = undefined;
    }
    return holds;
  };

  const judgeCondition = ({ path, expected }: RowCondition): boolean | undefined => {
    const property = findByPath(path);
    const isFound = property.nodes.length + property.origins.length > 0;
    if (expected === 'absent' || expected === 'present') {
      if (property.unknown || (isFound && property.missing)) return undefined;
      return isFound === (expected === 'present');
    }
    if (typeof expected === 'object' && expected !== null && 'shown' in expected) return !isFound;
    if (typeof expected === 'object' && expected !== null && 'made' in expected)
      return isMadeOf(property, expected.made, expected.with);
    if (typeof expected === 'object' && expected !== null && 'lists' in expected)
      return isFound || property.unknown ? isListOf(property, expected) : false;
    if (typeof expected === 'object' && expected !== null && 'lacks' in expected)
      return !property.nodes.some((given) =>
        [...findListedTexts(scope, given)].some((text) => expected.lacks.test(text)),
      );
    if (typeof expected === 'object' && expected !== null && 'refuses' in expected)
      return !scope
        .propertyValues(property, node)
        .known.some(
          (value) =>
            value.kind === 'regexp' &&
            compilePattern(value.pattern, value.flags)?.test(expected.refuses) === true,
        );
    const isAbout = typeof expected === 'object' && expected !== null && 'identity' in expected;
    if (isAbout) {
      const isIt = isFound || property.unknown ? isHandingOn(property) : false;
      return expected.identity ? isIt : isIt !== true;
    }
    if (typeof expected === 'object' && expected !== null && 'in' in expected) {
      const isSo = expected.proven !== undefined && isProven(property, expected.proven);
      if (isSo || expected.in.length === 0) return isSo;
    }
    const { isHit, isWanted, isPart, isAssumed } = readExpected(expected);
    if (!isFound && !property.unknown) return !isWanted;
    const { known, complete } = scope.propertyValues(property, node);
    const hits = known.filter(isHit).length;
    if (isPart === true && hits > 0) return true;
    if (complete && known.length > 0 && hits === known.length) return isWanted;
    if (complete && hits === 0) return !isWanted;
    return isAssumed;
  };

  /** Is a value nothing but what rows prove to be of that name? */
  const isProven = (property: Property<KnownPlace>, proof: string): boolean => {
    const { list, complete } = scope.resolveProperty(property);
    return (
      complete &&
      list.length > 0 &&
      list.every(
        (origin) =>
          origin.kind === 'place' &&
          origin.place.rows.some(({ table, name }) => table === 'proofs' && name === proof),
      )
    );
  };

  /** Is a value an instance of one of the classes, made with these options? Undefined where nobody sees it made. */
  const isMadeOf = (
    property: Property<KnownPlace>,
    names: readonly string[],
    options: Readonly<Record<string, Constant>> = {},
  ): boolean | undefined => {
    const { list, complete } = scope.resolveProperty(property);
    const answers = list.map((origin) => {
      const made = 'node' in origin ? unwrap(origin.node) : undefined;
      if (made?.type !== 'NewExpression') return undefined;
      return names.includes(findSourceName(scope.bindings, made.callee) ?? '') && isMadeWith(made, options);
    });
    if (!complete || answers.length === 0 || answers.includes(undefined)) return undefined;
    return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
  };

  /** Has the object that an instance is made with these options? Undefined where they can be others. */
  const isMadeWith = (
    { arguments: [given] }: TSESTree.NewExpression,
    options: Readonly<Record<string, Constant>>,
  ): boolean | undefined => {
    let holds: boolean | undefined = true;
    for (const [name, expected] of Object.entries(options)) {
      const property =
        given === undefined
          ? NOTHING
          : scope.member(scope.resolveProperty({ ...NOTHING, nodes: [given], missing: false }), name);
      const isFound = property.nodes.length + property.origins.length > 0;
      if (!isFound && !property.unknown) return false;
      const { known, complete } = scope.propertyValues(property, node);
      const hits = known.filter(isOneOf([expected])).length;
      if (complete && hits === 0) return false;
      if (!complete || hits < known.length || property.missing) holds = undefined;
    }
    return holds;
  };

  /** Does a function give what it is given? Undefined where it is none that the file shows. */
  const isHandingOn = (property: Property<KnownPlace>): boolean | undefined => {
    const { known, complete } = scope.propertyValues(property, node);
    const [only, ...others] = known;
    if (!complete || only?.kind !== 'function' || others.length > 0) return undefined;
    return isIdentity(scope, only.function);
  };

  const isListOf = (
    property: Property<KnownPlace>,
    { lists, without }: Extract<Condition, { readonly lists: string }>,
  ): boolean | undefined => {
    const { known, complete } = scope.propertyValues(property, node);
    const [only, ...rest] = known;
    if (!complete || only?.kind !== 'array' || rest.length > 0) return undefined;
    const { elements } = only.node;
    const modules = elements.map((element) => findModule(scope, element));
    const others = modules.map((name, index) => ({
      isOne: without.includes(name ?? ''),
      given: elements[index],
    }));
    // With options it does less, or nothing: nobody knows.
    if (others.some(({ isOne, given }) => isOne && given != null && unwrap(given).type !== 'ArrayExpression'))
      return false;
    if (modules.includes(undefined) || others.some(({ isOne }) => isOne)) return undefined;
    return modules.includes(lists);
  };

  const findByPath = (path: Path): Property<KnownPlace> => {
    const [position, ...rest] = path;
    if (position?.kind === 'result') return findAtMaker(rest);
    if (position?.kind !== 'argument') return HIDDEN;
    const property = getArgument(position.range.from < 0 ? args.length - 1 : position.range.from);
    return follow(property, rest);
  };

  /** What the call was given that made what is called here, or what has the method: `shell` of `$({ shell })`. */
  const findAtMaker = (path: Path): Property<KnownPlace> => {
    const [position, ...rest] = path;
    const callee = findCallee(node);
    if (callee === undefined || position?.kind !== 'argument') return HIDDEN;
    const called = unwrap(callee);
    const { list, complete } = scope.resolve(called.type === 'MemberExpression' ? called.object : called);
    const [maker, ...others] = list.flatMap((origin) => ('node' in origin ? [unwrap(origin.node)] : []));
    const isMade = maker?.type === 'CallExpression' || maker?.type === 'NewExpression';
    if (!complete || list.length > 1 || !isMade || others.length > 0) return HIDDEN;
    const { from } = position.range;
    if (maker.arguments.slice(0, from + 1).some(({ type }) => type === 'SpreadElement')) return HIDDEN;
    const argument = maker.arguments[from];
    return argument === undefined ? NOTHING : follow({ ...NOTHING, nodes: [argument], missing: false }, rest);
  };

  const follow = (start: Property<KnownPlace>, path: Path): Property<KnownPlace> => {
    let property = start;
    for (const step of path) {
      const [name] = step.kind === 'member' ? step.names : [];
      if (name === undefined) return HIDDEN;
      property = scope.member(scope.resolveProperty(property), name);
    }
    return property;
  };

  return { judge, getArgument };
}

/** What is called, or tags a template. */
function findCallee(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'TaggedTemplateExpression') return node.tag;
  return node.type === 'CallExpression' ? node.callee : undefined;
}

/** Names for an export of a module that are followed. */
const DEEPEST_NAME = 5;

/** The module that an element of a list is the export of; the first of a list is what has options. */
function findModule(scope: Scope<KnownPlace>, element: TSESTree.Node | null, depth = 0): string | undefined {
  const bare = element === null ? undefined : unwrap(element);
  if (bare === undefined || depth > DEEPEST_NAME) return undefined;
  if (bare.type === 'ArrayExpression') return findModule(scope, bare.elements[0] ?? null, depth + 1);
  if (bare.type === 'MemberExpression')
    return findMemberName(bare) === 'default' ? findModule(scope, bare.object, depth + 1) : undefined;
  if (bare.type === 'CallExpression') return findRequired(bare);
  const variable = bare.type === 'Identifier' ? scope.bindings.findVariable(bare) : undefined;
  const definition = variable?.defs[0]?.node;
  if (definition?.type === 'VariableDeclarator') return findModule(scope, definition.init, depth + 1);
  const { parent } = definition ?? {};
  return parent?.type === 'ImportDeclaration' ? parent.source.value : undefined;
}

type Made = Extract<Condition, { readonly made: readonly string[] }>;

/** Which values a condition is about, and whether it wants or shuns them. What is left out is none of them. */
function readExpected(
  expected: Exclude<
    Condition,
    | Made
    | { readonly identity: boolean }
    | { readonly lists: string }
    | { readonly lacks: RegExp }
    | { readonly refuses: string }
    | { readonly shown: false }
  >,
): {
  readonly isHit: (value: Value<KnownPlace>) => boolean;
  readonly isWanted: boolean;
  /** Is one hit among others enough? */
  readonly isPart?: boolean;
  /** The answer where nobody can tell. */
  readonly isAssumed?: boolean;
} {
  if (typeof expected === 'object' && expected !== null) {
    if ('truthy' in expected) {
      return {
        isHit: (value) => value.kind !== 'literal' || Boolean(value.value),
        isWanted: expected.truthy,
      };
    }
    if ('matches' in expected) return { isHit: isLike(expected.matches), isWanted: true };
    if ('begins' in expected)
      return { isHit: isBeginning(expected.begins), isWanted: true, isPart: true, isAssumed: false };
    if ('in' in expected) return { isHit: isOneOf(expected.in), isWanted: true };
    if ('canBe' in expected) return { isHit: isOneOf(expected.canBe), isWanted: true, isPart: true };
    if ('unless' in expected) {
      return { isHit: isOneOf([expected.unless]), isWanted: false, isAssumed: true };
    }
    const shunned = 'notIn' in expected ? expected.notIn : [expected.not];
    return { isHit: isOneOf(shunned), isWanted: false };
  }
  return { isHit: isOneOf([expected]), isWanted: true };
}

function isOneOf(constants: readonly Constant[]): (value: Value<KnownPlace>) => boolean {
  return (value) => value.kind === 'literal' && constants.some((constant) => constant === value.value);
}

function isLike(pattern: RegExp): (value: Value<KnownPlace>) => boolean {
  return (value) => value.kind === 'literal' && typeof value.value === 'string' && pattern.test(value.value);
}

/** Is it a text that begins so, as far as it is known? */
function isBeginning(pattern: RegExp): (value: Value<KnownPlace>) => boolean {
  return (value) => isLike(pattern)(value) || (value.kind === 'text' && pattern.test(value.parts[0] ?? ''));
}
