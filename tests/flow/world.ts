import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { createFileFlow } from '../../src/authoring/flow-facts.ts';
import { collectSites } from '../../src/authoring/sites/collect.ts';
import { getAncestors, printName } from '../../src/ast/index.ts';
import { createFacts, type KnownPlace } from '../../src/knowledge/index.ts';
import { createScope } from '../../src/scope/index.ts';
import { printWay } from '../../src/threats/index.ts';
import { getTurns, type FlowFacts, type TypeFacts, type Verdict } from '../../src/flow/index.ts';
import { readMarks } from '../support/marks.ts';
import { applyRewrite, parseSource, rewrites } from '../support/rewrite/index.ts';
import { kinds } from './kinds-world.ts';
import { places } from './places-world.ts';
import { toy } from './toy.ts';
import { schemas } from './validation-world.ts';

const facts = createFacts([toy, schemas, places, ...kinds]);
const linter = new Linter({ cwd: '/' });

/** Elements of JSX and assertions in angle brackets do not go together. */
function nameOf(code: string): string {
  return /\/>|<\//.test(code) ? 'file.tsx' : 'file.ts';
}

/** What one run finds: the lines with tainted sinks and the ways there, and the lines of which nothing is known. */
export interface Run {
  readonly lines: readonly number[];
  readonly ways: readonly string[];
  readonly unknown: readonly number[];
}

/** What is known of a file beyond its text. */
export interface Known {
  /** Is it one of a package that others call? */
  readonly isLibrary?: boolean;
  readonly types?: TypeFacts;
  readonly classify?: FlowFacts<KnownPlace>['classify'];
  /** May something in the file give what one of these sources does? */
  readonly mayHave?: (names: readonly string[]) => boolean;
}

/** What is known of one sink of a file. */
export interface Found {
  readonly line: number;
  readonly verdict: Verdict<KnownPlace>;
}

/** Makes the engine for a file. */
export function open(code: string, { isLibrary = false, types, classify, mayHave }: Known = {}) {
  const messages = linter.verify(
    code,
    [{ files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser } }],
    nameOf(code),
  );
  if (messages[0]?.fatal === true) throw new Error(`${messages[0].message}: ${code}`);
  const { ast, scopeManager, visitorKeys } = linter.getSourceCode() as unknown as TSESLint.SourceCode;
  const scope = createScope({ scopes: scopeManager?.scopes ?? [], visitorKeys }, facts);
  const source = { ast, visitorKeys, scope, facts, isVersion: () => true };
  const flow = createFileFlow(source, types, isDevelopmentOnly, {
    isLibrary,
    classify,
    ...(mayHave !== undefined && { mayHave }),
  });
  return { flow, sinks: collectSites(source).sinks };
}

/** Follows data to each sink of a file. */
export function trace(code: string, known: Known = {}): Found[] {
  const { flow, sinks } = open(code, known);
  const quick = open(code, known);
  return sinks.map((sink, index) => {
    const same = quick.sinks[index] ?? sink;
    const verdict = flow.trace(sink.kind, sink.value, sink.steps);
    const { line } = sink.node.loc.start;
    const isFound = quick.flow.findTaint(same.kind, same.value, same.steps) !== undefined;
    if (isFound !== (verdict.kind === 'tainted'))
      throw new Error(`line ${line}: the verdict is ${verdict.kind}, the quick answer ${isFound}`);
    return { line, verdict };
  });
}

/** What runs in development only, in this world: what `if (DEVELOPMENT)` holds. */
function isDevelopmentOnly(node: TSESTree.Node): boolean {
  return getAncestors(node).some(
    (one) => one.type === 'IfStatement' && printName(one.test) === 'DEVELOPMENT',
  );
}

/** The same, in short. */
export function run(code: string, known: Known = {}): Run {
  const found = trace(code, known);
  const linesOf = (kind: Verdict['kind']): number[] => {
    const lines = found.flatMap(({ line, verdict }) => (verdict.kind === kind ? [line] : []));
    return [...new Set(lines)].sort((left, right) => left - right);
  };
  const ways = found.flatMap(({ verdict }) => {
    if (verdict.kind !== 'tainted') return [];
    const turns = [verdict.source.node, ...getTurns(verdict.way)];
    return [printWay(turns.map(({ loc }) => ({ line: loc.start.line, column: loc.start.column + 1 })))];
  });
  return { lines: linesOf('tainted'), ways, unknown: linesOf('unknown') };
}

/** What every case begins with, in one line. */
export const PRELUDE =
  "import app, { db, sink, open, load, go, show, headers, options, sql, quote, wash, isFine, toNumber, decode, join, resolve, link, find, save, unpack, evaluate, say, fetched, packed, start, reach, inQuery, inBody, inSchema, outcome, write, tell, asked, draw, schemaOf, one, keep, turn } from 'toy'; const server = app(); ";

/**
 * Cases by name; `// !` marks each line at which data of others arrives, and there is no other. Each case is also written
 * in other words, and as much arrives; `formBound` says of which not, and why.
 */
export function cases(
  table: Readonly<Record<string, string>>,
  formBound: Readonly<Record<string, string>> = {},
): void {
  const read = Object.entries(table).map(([name, body]) => ({
    name,
    ...readMarks(PRELUDE + body.replace(/\/\/ !$/gm, '// !tainted')),
  }));
  for (const { name, code, marks } of read) {
    it(name, () => {
      expect(run(code).lines).toEqual(marks.map(({ line }) => line));
    });
  }
  describe.runIf(rewrites.length > 0)('written differently', () => {
    for (const rewrite of rewrites) {
      it(rewrite.name, () => {
        const broken = read.flatMap(({ name, code }) => {
          if (name in formBound) return [];
          const source = parseSource(code, nameOf(code), new Set());
          const written = source === undefined ? undefined : applyRewrite(rewrite, source);
          if (written === undefined) return [];
          const [before, after] = [code, written].map((text) => run(text).ways.length);
          return before === after ? [] : [`'${name}': ${before} arrive, then ${after}:\n${written}`];
        });
        expect(broken).toEqual([]);
      });
    }
  });
}

/** Cases that each begin with some imports of their own. */
export const casesAfter =
  (imports: string): typeof cases =>
  (table, formBound) => {
    cases(
      Object.fromEntries(Object.entries(table).map(([name, body]) => [name, `${imports} ${body}`])),
      formBound,
    );
  };

/**
 * The same for bodies of functions that serve requests, in which `x` and `y` are data of others; `head` stands before the
 * server.
 */
export function served(
  table: Readonly<Record<string, string>>,
  { head = '', formBound = {} }: { head?: string; formBound?: Readonly<Record<string, string>> } = {},
): void {
  cases(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `${head}\nserver.get(async (req, res) => { const x = req.query.x; const y = req.query.y;\n${body}\n });`,
      ]),
    ),
    formBound,
  );
}

/** The same of what is known: `// !` marks each line at which data of others arrives, `// ?` each of which nobody knows. */
export function exactly(table: Readonly<Record<string, string>>): void {
  for (const [name, body] of Object.entries(table)) {
    it(name, () => {
      const { code, marks } = readMarks(
        PRELUDE + body.replace(/\/\/ !$/gm, '// !tainted').replace(/\/\/ \?$/gm, '// !unknown'),
      );
      const { lines, unknown } = run(code);
      const found = [
        ...lines.map((line) => `${line}: tainted`),
        ...unknown.map((line) => `${line}: unknown`),
      ];
      const wanted = marks.map(({ line, messageId }) => `${line}: ${messageId}`);
      expect({
        missing: wanted.filter((one) => !found.includes(one)),
        added: found.filter((one) => !wanted.includes(one)),
      }).toEqual({ missing: [], added: [] });
    });
  }
}
