import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { getConfig, isUnparsable, readParsing, type Level } from './lint.ts';
import { fetchPackage, getIntegrity } from './packages.ts';
import type { Advisory, Place, Verdict } from './advisories/data.ts';

/** A finding this far from the line is at the place. */
const NEAR = 5;

interface Found {
  readonly rule: string;
  readonly line: number;
}

/** What a file came to: the findings by level, and the lines of the function around a line. */
interface Linted {
  readonly findings: Readonly<Record<Level, readonly Found[]>>;
  readonly getFunction: (line: number) => readonly [first: number, last: number];
}

const LEVELS = ['recommended', 'strict'] as const;

/** Lints the files of an advisory's places in both versions. */
export function judge(advisory: Advisory): Verdict {
  const [vulnerable, fixed] = [advisory.vulnerable, advisory.fixed].map(
    (version) => `${advisory.package}@${version}`,
  );
  if (vulnerable === undefined || fixed === undefined) throw new Error('two versions are needed');
  const integrity = { vulnerable: getIntegrity(vulnerable), fixed: getIntegrity(fixed) };
  const before = new Map(advisory.places.map(({ file }) => [file, lintFile(vulnerable, file)]));
  const after = new Map(advisory.places.map(({ file }) => [file, lintFile(fixed, file)]));

  const find = (files: ReadonlyMap<string, Linted | undefined>, level: Level, places: readonly Place[]) => {
    const rules = places.flatMap(({ file, line }) => {
      const linted = files.get(file);
      return linted === undefined ? [] : findAt(linted, level, line);
    });
    return advisory.rules.filter((rule) => rules.includes(rule));
  };
  const moved = advisory.places.map(({ file, line }) => ({
    file,
    line: moveLine(join(fetchPackage(vulnerable), file), join(fetchPackage(fixed), file), line),
  }));
  const missing = advisory.places.find(({ file }) => before.get(file) === undefined);
  return {
    id: advisory.id,
    integrity,
    ...(missing !== undefined && { problem: `${vulnerable}: ${missing.file} cannot be linted` }),
    found: {
      recommended: find(before, 'recommended', advisory.places),
      strict: find(before, 'strict', advisory.places),
    },
    fixed: { recommended: find(after, 'recommended', moved), strict: find(after, 'strict', moved) },
  };
}

function findAt({ findings, getFunction }: Linted, level: Level, line: number): string[] {
  const [first, last] = getFunction(line);
  return findings[level]
    .filter((found) => (found.line >= first && found.line <= last) || Math.abs(found.line - line) <= NEAR)
    .map((found) => found.rule);
}

/** A file of a package, linted as a library's; undefined where it is not there or no parser reads it. */
function lintFile(spec: string, path: string): Linted | undefined {
  const folder = fetchPackage(spec);
  const filename = join(folder, path);
  if (!existsSync(filename)) return undefined;
  const text = readFileSync(filename, 'utf8');
  const linter = new Linter({ configType: 'flat', cwd: folder });
  const parsing = readParsing(folder)(path);
  const other = parsing.sourceType === 'module' ? 'commonjs' : 'module';
  for (const sourceType of [parsing.sourceType, other] as const) {
    const lint = (level: Level): Linter.LintMessage[] =>
      linter.verify(text, getConfig({ ...parsing, sourceType }, level, { libraryInputs: true }), {
        filename,
      });
    const messages = { recommended: lint('recommended'), strict: lint('strict') };
    if (isUnparsable(messages.strict)) continue;
    const functions = listFunctions(linter.getSourceCode().ast);
    return {
      findings: Object.fromEntries(
        LEVELS.map((level) => [
          level,
          messages[level].map(({ ruleId, line }) => ({
            rule: (ruleId ?? '').replace('mitigate/', ''),
            line,
          })),
        ]),
      ) as Record<Level, Found[]>,
      getFunction: (line) =>
        functions
          .filter(([first, last]) => first <= line && line <= last)
          .sort((left, right) => left[1] - left[0] - (right[1] - right[0]))[0] ?? [line, line],
    };
  }
  return undefined;
}

/** First and last lines of every function below a node. */
function listFunctions(root: object): [number, number][] {
  const found: [number, number][] = [];
  const open: unknown[] = [root];
  const seen = new Set<unknown>();
  for (let node = open.pop(); open.length > 0 || node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    const { type, loc } = node as { type?: string; loc?: { start: { line: number }; end: { line: number } } };
    if (type?.includes('Function') === true && loc !== undefined) found.push([loc.start.line, loc.end.line]);
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'parent' && key !== 'tokens' && key !== 'comments')
        open.push(...([value] as unknown[]).flat());
    }
  }
  return found;
}

/** Where a line of one file stands in another version of the file. */
function moveLine(from: string, to: string, line: number): number {
  if (!existsSync(to)) return line;
  let moved = line;
  for (const [, start = '0', removed = '1', target = '0', added = '1'] of printDifference(from, to).matchAll(
    /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm,
  )) {
    const [first, count, place, length] = [start, removed, target, added].map(Number) as [
      number,
      number,
      number,
      number,
    ];
    if (first > line) break;
    if (count > 0 && line < first + count) return place + Math.min(line - first, Math.max(0, length - 1));
    if (count > 0 || line > first) moved += length - count;
  }
  return moved;
}

function printDifference(from: string, to: string): string {
  try {
    return execFileSync('diff', ['-U0', from, to], { encoding: 'utf8', maxBuffer: 1e8 });
  } catch (error) {
    // 1 says that there are differences.
    const { status, stdout } = error as { status?: number; stdout?: string };
    if (status !== 1 || stdout === undefined) throw error;
    return stdout;
  }
}

process.on('message', (advisories: readonly Advisory[]) => {
  process.send?.(advisories.map(judge));
});
