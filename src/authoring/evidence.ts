import type { TSESLint } from '@typescript-eslint/utils';
import { findFileName, type Evidence } from '../knowledge/index.ts';
import { memoize } from '../scope/index.ts';

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

/** What a file is held against. */
export interface Held {
  readonly evidence: readonly Evidence[];
  /** The file's path from the project's root. */
  readonly getPath: () => string;
  /** What a specifier names in the file. */
  readonly nameOf: (specifier: string) => string;
  /** Is it a global that the file uses? */
  readonly isUsed: (name: string) => boolean;
  /** Does the file say itself what its functions do? */
  readonly isTagged: boolean;
}

export interface Expected extends Held {
  /** Do others call what it exports, so that their data arrives without any import? */
  readonly isLibrary: boolean;
}

/**
 * May some row of the tables hold in a file? Judged by its imports, its texts and its free names alone, so that a file
 * without any costs next to nothing. `false` is certain.
 */
export function hasEvidence(sourceCode: SourceCode, expected: Expected): boolean {
  const { text } = sourceCode;
  if (expected.isLibrary && text.includes('export')) return true;
  if (WRITING.test(text) && SECRET.test(text)) return true;
  return isInPlay(sourceCode, expected);
}

/** May one of the packages be in play that the evidence is of? `false` is certain. */
export function isInPlay(
  sourceCode: SourceCode,
  { evidence, getPath, nameOf, isUsed, isTagged }: Held,
): boolean {
  if (isTagged || ESCAPE.test(sourceCode.text)) return true;
  return evidence.some((one) => {
    const isKnown = (specifier: unknown): boolean =>
      typeof specifier === 'string' &&
      (one.modules.has(nameOf(specifier)) || one.files.has(findFileName(specifier) ?? ''));
    return (
      importsKnown(sourceCode, isKnown) ||
      one.signs.some((sign) => sourceCode.text.includes(sign)) ||
      loadsKnown(sourceCode, isKnown) ||
      usesGlobal(sourceCode, one, isUsed) ||
      followsConvention(sourceCode, one, getPath)
    );
  });
}

type IsKnown = (specifier: unknown) => boolean;

function followsConvention({ text }: SourceCode, { conventions }: Evidence, getPath: () => string): boolean {
  // Many of them ask for the same words.
  const isSpelled = memoize((word: string) => text.includes(word));
  return conventions.some(
    ({ words, isFile }) => words.every((list) => list.some(isSpelled)) && isFile(getPath()),
  );
}

function importsKnown({ ast }: SourceCode, isKnown: IsKnown): boolean {
  return ast.body.some(
    (statement) => statement.type === 'ImportDeclaration' && isKnown(statement.source.value),
  );
}

/** Does a text load modules by anything but import declarations? `false` is certain. */
export function isLoading(text: string): boolean {
  return LOADING.test(text);
}

function loadsKnown({ ast, text }: SourceCode, isKnown: IsKnown): boolean {
  if (!isLoading(text)) return false;
  return ast.tokens.some(
    ({ type, value }) => (type === 'String' || type === 'Template') && isKnown(value.slice(1, -1)),
  );
}

/** Is a name that of a global which the file uses? */
export function createGlobalUse({ scopeManager }: SourceCode): (name: string) => boolean {
  const scope = scopeManager?.globalScope;
  if (scope == null) return () => false;
  // A global that the configuration declares is a variable without a definition; any other is free.
  const free = new Set(scope.through.map(({ identifier }) => identifier.name));
  return (name) => free.has(name) || (scope.set.get(name)?.references.length ?? 0) > 0;
}

function usesGlobal({ text }: SourceCode, { globals }: Evidence, isUsed: Held['isUsed']): boolean {
  const isSpelled = (words: readonly string[]): boolean => words.every((word) => text.includes(word));
  const isMember = GLOBAL_OBJECTS.some(isUsed);
  for (const [root, paths] of globals) {
    if ((isMember ? text.includes(root) : isUsed(root)) && paths.some(isSpelled)) return true;
  }
  return false;
}
