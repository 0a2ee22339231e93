import type { TSESTree } from '@typescript-eslint/utils';
import {
  findKeyName,
  findLiteralText,
  findMemberName,
  hasDirective,
  isDirected,
  unwrap,
  type FunctionNode,
} from '../ast/index.ts';
import { isAnswering } from './answers.ts';
import type { Destination } from './destination.ts';
import type { Convention, Place } from './facts.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { Tracer } from './tracer.ts';

/** A convention that holds for a file. */
export interface HeldConvention<P extends Place = Place> {
  readonly convention: Convention<P>;
  /** Does the file make what it exports so, or only functions that carry the directive? */
  readonly isWholeFile: boolean;
}

/** The conventions that hold for a file, as far as its path, its imports and its words tell. */
export function findHeldConventions<P extends Place>(
  conventions: readonly Convention<P>[],
  file: ParsedFile,
): readonly HeldConvention<P>[] {
  const root = file.scopes[0]?.block;
  if (root?.type !== 'Program' || conventions.length === 0) return [];
  const { path } = file;
  const isSpelled = (word: string): boolean => file.spelling?.has(word) === true;
  let modules: ReadonlySet<string> | undefined;
  const isImported = (wanted: string): boolean => (modules ??= listModules(root, file)).has(wanted);
  const held: HeldConvention<P>[] = [];
  // Most are ruled out by a word that is missing; the path is held against patterns last.
  for (const convention of conventions) {
    const { isFile, imports, words, directive } = convention;
    if (words.length > 0 && !words.some(isSpelled)) continue;
    if (directive !== undefined && !isSpelled(directive)) continue;
    if (imports.length > 0 && !imports.some(isImported)) continue;
    if (isFile !== undefined && (path === undefined || !isFile(path))) continue;
    held.push({ convention, isWholeFile: directive === undefined || hasDirective(root.body, directive) });
  }
  return held;
}

/** Modules that a file imports, for its types as well, re-exports or requires, each with the paths that it lies under. */
function listModules(root: TSESTree.Program, { scopes }: ParsedFile): ReadonlySet<string> {
  const modules = root.body.flatMap((statement) =>
    'source' in statement && statement.source !== null ? [statement.source.value] : [],
  );
  for (const { references } of scopes) {
    for (const { identifier } of references) {
      const { parent } = identifier;
      if (identifier.name !== 'require' || parent.type !== 'CallExpression') continue;
      const [specifier] = parent.arguments;
      if (specifier?.type === 'Literal' && typeof specifier.value === 'string') modules.push(specifier.value);
    }
  }
  return new Set(modules.flatMap(listPaths));
}

/** `next/headers` → `next/headers`, `next` */
function listPaths(module: string): string[] {
  const parts = module.split('/');
  return parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
}

/** Is a function one that a convention speaks of? */
export function isConventional<P extends Place>(
  tracer: Tracer<P>,
  { convention, isWholeFile }: HeldConvention<P>,
  owner: FunctionNode,
  destinations: readonly Destination[],
): boolean {
  const { directive, exports, called, answers, given } = convention;
  if (directive !== undefined && isDirected(owner, directive)) return true;
  if (!isWholeFile || !isCalled(owner, called)) return false;
  if (answers.length > 0 && !isAnswering(tracer, owner, answers)) return false;
  return destinations.some((destination) => {
    switch (destination.kind) {
      case 'exported':
        return exports.some((pattern) => isMatch(pattern, destination.names));
      case 'given':
        return given.length > 0 && isRoute(destination, given);
      case 'member':
        return called.length > 0 && exports.length > 0;
      case 'declared':
        return false;
    }
  });
}

/** Do the parameters have the names that they have by convention? More of them may follow. */
function isCalled({ params }: FunctionNode, called: readonly (readonly string[])[]): boolean {
  return called.every((names, index) => {
    const parameter = params[index];
    if (parameter?.type === 'ObjectPattern') return isTakenApart(parameter, names);
    return (
      parameter?.type === 'Identifier' &&
      parameter.typeAnnotation === undefined &&
      names.includes(parameter.name)
    );
  });
}

/** `({ body, params }, res) => …`: members of what has its name otherwise. */
function isTakenApart(
  { properties, typeAnnotation }: TSESTree.ObjectPattern,
  names: readonly string[],
): boolean {
  return (
    typeAnnotation === undefined &&
    properties.length > 0 &&
    properties.every(
      (property) => property.type === 'Property' && names.includes(`{${findKeyName(property) ?? ''}}`),
    )
  );
}

/** `anything.get('/users', show)` */
function isRoute(
  { call, position, names }: Destination & { readonly kind: 'given' },
  methods: readonly string[],
): boolean {
  const callee = unwrap(call.callee);
  const path = call.arguments[0];
  const text = path === undefined ? undefined : findLiteralText(path);
  return (
    position > 0 &&
    names.every((name) => name === '*') &&
    text?.startsWith('/') === true &&
    callee.type === 'MemberExpression' &&
    methods.includes(findMemberName(callee) ?? '')
  );
}

function isMatch(pattern: readonly string[], names: readonly string[]): boolean {
  return (
    pattern.length === names.length &&
    pattern.every((wanted, index) => wanted === '*' || wanted === names[index])
  );
}

/** Functions of conventions have fewer parameters. */
const MOST_PARAMETERS = 10;

/** What functions that follow a convention are given, and what they give. */
export function listConventional<P extends Place>(convention: Convention<P>): P[] {
  const places = Array.from({ length: MOST_PARAMETERS }, (_, index) => convention.parameter(index));
  return [...places, convention.getResult()].flatMap((place) => place ?? []);
}
