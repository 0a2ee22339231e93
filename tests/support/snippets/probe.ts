import parser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { satisfies } from 'semver';
import { walk } from '../../../src/ast/index.ts';
import type { Site } from '../../../src/authoring/site.ts';
import { collectSites } from '../../../src/authoring/sites.ts';
import type { KnownPlace } from '../../../src/knowledge/index.ts';
import { createScope, type Facts, type Scope } from '../../../src/scope/index.ts';

/** What the linter sees in a file. */
export interface Seen {
  readonly scope: Scope<KnownPlace>;
  getSites(line: number): readonly Site[];
  /** The last argument of the call to `$probe` on a line. */
  findProbed(line: number): TSESTree.Node | undefined;
  getText(node: TSESTree.Node): string;
}

/** What a file is looked at with. */
export interface Look {
  readonly facts: Facts<KnownPlace>;
  /** The version of every package. */
  readonly version: string;
  readonly isTyped: boolean;
}

const linter = new Linter();

/** Parses a file as ESLint does and collects its sites. Throws when the file does not parse. */
export function look(code: string, { facts, version, isTyped }: Look): Seen {
  const [message] = linter.verify(code, { languageOptions: isTyped ? { parser } : {} });
  if (message !== undefined) {
    throw new Error(`${message.message}: ${code.split('\n')[message.line - 1] ?? ''}`);
  }
  const { ast, scopeManager, visitorKeys, text } = linter.getSourceCode() as unknown as TSESLint.SourceCode;
  const scope = createScope({ scopes: scopeManager?.scopes ?? [], visitorKeys }, facts);
  const isVersion = (_name: string, range: string): boolean => satisfies(version, range);
  const sites = new Map<number, Site[]>();
  for (const site of collectSites({ ast, visitorKeys, scope, facts, isVersion }).sites) {
    const { line } = site.node.loc.start;
    sites.set(line, [...(sites.get(line) ?? []), site]);
  }
  const probed = new Map<number, TSESTree.Node>();
  walk(ast, visitorKeys, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return;
    const last = node.arguments.at(-1);
    if (node.callee.name === '$probe' && last !== undefined) probed.set(node.loc.start.line, last);
  });
  return {
    scope,
    getSites: (line) => sites.get(line) ?? [],
    findProbed: (line) => probed.get(line),
    getText: (node) => text.slice(...node.range),
  };
}
