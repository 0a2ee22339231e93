import type { TSESLint } from '@typescript-eslint/utils';
import { findFileNames, type Evidence } from '../knowledge/index.ts';
import type { Spelling } from '../scope/index.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The object whose members are the globals, by any of its names. */
const GLOBAL_OBJECTS = ['globalThis', 'window', 'self', 'global'];
/** What besides an import declaration loads a module. */
const LOADING = /\brequire\b|\bimport\s*\(|\b(?:createRequire|getBuiltinModule)\b/;

/** What needs no import and writes something down, and what is a secret by its name alone. */
const WRITING = /\bconsole\b|\b(?:stdout|stderr)\b|\bError\b|\b(?:local|session)Storage\b/;
const SECRET = /passw|passphrase|secret|token|api_?key|private_?key|credential|authorization|jwt/i;

/** Names and specifiers can be written with escapes, and are then not found as text. */
const ESCAPE = /\\[ux]/;

/** A file, as it is held against evidence. */
export interface Held {
  readonly sourceCode: SourceCode;
  readonly spelling: Spelling;
  /** The file's path from the project's root. */
  readonly getPath: () => string;
  /** What a specifier names in the file. */
  readonly nameOf: (specifier: string) => string;
  /** Does the file say itself what its functions do? */
  readonly isTagged: boolean;
  /** Do others call what it exports, so that their data arrives without any import? */
  readonly isLibrary: boolean;
}

/** What a file shows of packages, judged by its imports, its texts and its free names alone. */
export interface EvidenceJudge {
  /** May some row of the tables hold in the file, so that one without any costs next to nothing? `false` is certain. */
  readonly hasEvidence: (evidence: readonly Evidence[]) => boolean;
  /** May one of the packages be in play that the evidence is of? `false` is certain. */
  readonly isInPlay: (evidence: readonly Evidence[]) => boolean;
}

/** Makes the judge of one file. What does not hang on the evidence is looked for once. */
export function createEvidenceJudge(held: Held): EvidenceJudge {
  const { sourceCode, spelling, getPath, nameOf, isTagged, isLibrary } = held;
  const { text } = sourceCode;
  const isAnything = isTagged || ESCAPE.test(text);
  let specifiers: readonly string[] | undefined;
  let isUsed: ((name: string) => boolean) | undefined;
  const isInPlay = (evidence: readonly Evidence[]): boolean => {
    if (isAnything) return true;
    specifiers ??= listSpecifiers(sourceCode);
    isUsed ??= createGlobalUse(sourceCode);
    for (const one of evidence) {
      for (const specifier of specifiers)
        if (
          one.modules.has(nameOf(specifier)) ||
          findFileNames(specifier).some((name) => one.files.has(name))
        )
          return true;
      if (
        one.signs.some(spelling.has) ||
        usesGlobal(spelling, one, isUsed) ||
        followsConvention(spelling, one, getPath)
      )
        return true;
    }
    return false;
  };
  return {
    hasEvidence: (evidence) =>
      (isLibrary && text.includes('export')) ||
      (WRITING.test(text) && SECRET.test(text)) ||
      isInPlay(evidence),
    isInPlay,
  };
}

function followsConvention(spelling: Spelling, { conventions }: Evidence, getPath: () => string): boolean {
  return conventions.some(
    ({ words, isFile }) => words.every((list) => list.some(spelling.has)) && isFile(getPath()),
  );
}

/** What a file imports, and each text that can be the name of what it loads otherwise. */
function listSpecifiers({ ast, text }: SourceCode): readonly string[] {
  const specifiers: string[] = [];
  for (const statement of ast.body) {
    const source: unknown = statement.type === 'ImportDeclaration' ? statement.source.value : undefined;
    if (typeof source === 'string') specifiers.push(source);
  }
  if (!isLoading(text)) return specifiers;
  for (const { type, value } of ast.tokens)
    if (type === 'String' || type === 'Template') specifiers.push(value.slice(1, -1));
  return specifiers;
}

/** Does a text load modules by anything but import declarations? `false` is certain. */
export function isLoading(text: string): boolean {
  return LOADING.test(text);
}

/** Is a name that of a global which the file uses? */
function createGlobalUse({ scopeManager }: SourceCode): (name: string) => boolean {
  const scope = scopeManager?.globalScope;
  if (scope == null) return () => false;
  // A global that the configuration declares is a variable without a definition; any other is free.
  const free = new Set(scope.through.map(({ identifier }) => identifier.name));
  return (name) => free.has(name) || (scope.set.get(name)?.references.length ?? 0) > 0;
}

function usesGlobal(spelling: Spelling, { globals }: Evidence, isUsed: (name: string) => boolean): boolean {
  const isSpelled = (words: readonly string[]): boolean => words.every(spelling.has);
  const isMember = GLOBAL_OBJECTS.some(isUsed);
  for (const [root, paths] of globals) {
    if ((isMember ? spelling.has(root) : isUsed(root)) && paths.some(isSpelled)) return true;
  }
  return false;
}
