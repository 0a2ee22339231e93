import parser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { satisfies } from 'semver';
import { walk } from '../../../src/ast/index.ts';
import { createFileFlow } from '../../../src/authoring/flow-facts.ts';
import type { Sink } from '../../../src/authoring/sinks.ts';
import type { Site } from '../../../src/authoring/site.ts';
import { collectSites } from '../../../src/authoring/sites/collect.ts';
import type { Flow } from '../../../src/flow/index.ts';
import { createFacts, NATURE_NAMES, type KnownPlace } from '../../../src/knowledge/index.ts';
import { createScope, createSpelling, type Facts, type Scope } from '../../../src/scope/index.ts';

/** What the linter sees in a file. */
export interface Seen {
  readonly scope: Scope<KnownPlace>;
  readonly flow: Flow<KnownPlace>;
  getSites(line: number): readonly Site[];
  getSinks(line: number): readonly Sink[];
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
  /** Path of the file from the project's root. */
  readonly path?: string;
}

const linter = new Linter();

/** Parses a file as ESLint does and collects its sites. Throws when the file does not parse. */
export function look(code: string, { facts: known, version, isTyped, path = 'file.ts' }: Look): Seen {
  const facts = withMarker(known);
  const [message] = linter.verify(code, {
    languageOptions: isTyped ? { parser } : { parserOptions: { ecmaFeatures: { jsx: true } } },
  });
  if (message !== undefined) {
    throw new Error(`${message.message}: ${code.split('\n')[message.line - 1] ?? ''}`);
  }
  const { ast, scopeManager, visitorKeys, text } = linter.getSourceCode() as unknown as TSESLint.SourceCode;
  const scope = createScope(
    { scopes: scopeManager?.scopes ?? [], visitorKeys, path, spelling: createSpelling(text) },
    facts,
  );
  const isVersion = (_name: string, range: string): boolean => satisfies(version, range);
  const source = { ast, visitorKeys, scope, facts, isVersion };
  const found = collectSites(source);
  const sites = byLine(found.sites);
  const sinks = byLine(found.sinks);
  const probed = new Map<number, TSESTree.Node>();
  walk(ast, visitorKeys, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return;
    const last = node.arguments.at(-1);
    if (node.callee.name === '$probe' && last !== undefined) probed.set(node.loc.start.line, last);
  });
  return {
    scope,
    flow: createFileFlow(source),
    getSites: (line) => sites.get(line) ?? [],
    getSinks: (line) => sinks.get(line) ?? [],
    findProbed: (line) => probed.get(line),
    getText: (node) => text.slice(...node.range),
  };
}

function byLine<T extends { readonly node: TSESTree.Node }>(found: readonly T[]): ReadonlyMap<number, T[]> {
  const lines = new Map<number, T[]>();
  for (const one of found) {
    const { line } = one.node.loc.start;
    lines.set(line, [...(lines.get(line) ?? []), one]);
  }
  return lines;
}

/** A name for data of somebody else, whatever the package. */
export const TAINTED = '$tainted';

/** The kinds of sinks that ask what a value is take it for all that it can be. */
const sources = Object.fromEntries(['request', ...NATURE_NAMES].map((name) => [name, [TAINTED]]));
const marked = createFacts([{ package: 'global', sources }]).global(TAINTED);

function withMarker(facts: Facts<KnownPlace>): Facts<KnownPlace> {
  return {
    ...facts,
    global: (name) => (name === TAINTED ? marked : facts.global(name)),
    step: (place, next) => (place === marked ? undefined : facts.step(place, next)),
  };
}
