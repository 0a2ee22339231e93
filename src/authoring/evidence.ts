import type { TSESLint } from '@typescript-eslint/utils';
import { evidence } from '../knowledge/index.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The object whose members are the globals, by any of its names. */
const GLOBAL_OBJECTS = ['globalThis', 'window', 'self', 'global'];
/** What besides an import declaration loads a module. */
const LOADING = /\brequire\b|\bimport\s*\(|\b(?:createRequire|getBuiltinModule)\b/;

/** Names and specifiers can be written with escapes, and are then not found as text. */
const ESCAPE = /\\[ux]/;

/**
 * May some row of the tables hold in a file? Judged by its imports, its texts and its free names alone, so that a file
 * without any costs next to nothing. `false` is certain.
 */
export function hasEvidence(sourceCode: SourceCode, getPath: () => string): boolean {
  if (ESCAPE.test(sourceCode.text)) return true;
  return (
    importsKnown(sourceCode) ||
    evidence.signs.some((sign) => sourceCode.text.includes(sign)) ||
    loadsKnown(sourceCode) ||
    usesGlobal(sourceCode) ||
    followsConvention(sourceCode, getPath)
  );
}

function followsConvention({ text }: SourceCode, getPath: () => string): boolean {
  return evidence.conventions.some(
    ({ words, isFile }) =>
      words.every((list) => list.some((word) => text.includes(word))) && isFile(getPath()),
  );
}

function isKnown(specifier: unknown): boolean {
  return typeof specifier === 'string' && evidence.modules.has(specifier);
}

function importsKnown({ ast }: SourceCode): boolean {
  return ast.body.some(
    (statement) => statement.type === 'ImportDeclaration' && isKnown(statement.source.value),
  );
}

function loadsKnown({ ast, text }: SourceCode): boolean {
  if (!LOADING.test(text)) return false;
  return ast.tokens.some(
    ({ type, value }) => (type === 'String' || type === 'Template') && isKnown(value.slice(1, -1)),
  );
}

function usesGlobal({ text, scopeManager }: SourceCode): boolean {
  const scope = scopeManager?.globalScope;
  if (scope == null) return false;
  // A global that the configuration declares is a variable without a definition; any other is free.
  const free = new Set(scope.through.map(({ identifier }) => identifier.name));
  const isUsed = (name: string): boolean =>
    free.has(name) || (scope.set.get(name)?.references.length ?? 0) > 0;
  const isSpelled = (words: readonly string[]): boolean => words.every((word) => text.includes(word));
  const isMember = GLOBAL_OBJECTS.some(isUsed);
  for (const [root, paths] of evidence.globals) {
    if ((isMember ? text.includes(root) : isUsed(root)) && paths.some(isSpelled)) return true;
  }
  return false;
}
