import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/utils';

/** The repository's root. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every file that is, or is about to be, part of the repository; from the root, with `/`. */
export function listRepository(): string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .sort();
}

/** A source file, parsed. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly ast: TSESTree.Program;
}

/** Parses a text as a source file. */
export function parseSource(path: string, text: string): Source {
  const ast = parse(text, { comment: true, loc: true, range: true, sourceType: 'module' });
  return { path, text, ast };
}

/** Every TypeScript file below a folder, parsed. */
export function readSources(folder: string): Source[] {
  return listRepository()
    .filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.ts'))
    .map((path) => parseSource(path, readText(path)));
}

/** Is this a rule's own file? */
export function isRuleFile(path: string): boolean {
  return /^src\/rules\/[^/]+\/[^/]+\.ts$/.test(path);
}

/** A node and everything below it. */
export function* nodesOf(node: TSESTree.Node): Generator<TSESTree.Node> {
  yield node;
  for (const [key, child] of Object.entries(node) as [string, unknown][]) {
    if (key === 'parent' || key === 'comments' || key === 'tokens') continue;
    for (const one of Array.isArray(child) ? (child as unknown[]) : [child]) {
      if (isNode(one)) yield* nodesOf(one);
    }
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Where something stands, for a message. */
export function at({ path }: Source, node: TSESTree.Node | TSESTree.Comment): string {
  return `${path}:${node.loc.start.line}`;
}

/** One import of a source file. */
export interface Import {
  readonly from: string;
  /** A path from the root, or the name of a package or platform module. */
  readonly to: string;
  /** Only types are imported: nothing of it is left at run time. */
  readonly isType: boolean;
}

/** Every import, re-export, dynamic import, `require` and imported type of a file. */
export function importsOf({ path, ast }: Source): Import[] {
  const imports: Import[] = [];
  const add = (source: TSESTree.Node | null, isType: boolean): void => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
    const isRelative = source.value.startsWith('.');
    const to = isRelative ? posix.join(posix.dirname(path), source.value) : packageOf(source.value);
    imports.push({ from: path, to, isType });
  };
  for (const node of nodesOf(ast)) {
    if (node.type === 'ImportDeclaration') {
      const { importKind, specifiers } = node;
      const areTypes = specifiers.length > 0 && specifiers.every(isTypeSpecifier);
      add(node.source, importKind === 'type' || areTypes);
    } else if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') {
      add(node.source, node.exportKind === 'type');
    } else if (node.type === 'ImportExpression') {
      add(node.source, false);
    } else if (node.type === 'TSImportType') {
      add(node.source, true);
    } else if (node.type === 'TSExternalModuleReference') {
      add(node.expression, false);
    } else if (
      node.type === 'CallExpression' &&
      node.callee.type === 'Identifier' &&
      node.callee.name === 'require'
    ) {
      add(node.arguments[0] ?? null, false);
    }
  }
  return imports;
}

function isTypeSpecifier(specifier: TSESTree.ImportClause): boolean {
  return specifier.type === 'ImportSpecifier' && specifier.importKind === 'type';
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('node:')
    ? specifier
    : parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
