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
  readonly lint: (level: Level) => readonly Found[];
  readonly getFunction: (line: number) => readonly [first: number, last: number];
}

/** Lints the files of an advisory's places in both versions, with the rules that ought to speak. */
function judge(advisory: Advisory): Verdict {
  const { id, package: name, rules, places } = advisory;
  const vulnerable = `${name}@${advisory.vulnerable}`;
  const fixed = `${name}@${advisory.fixed}`;
  const integrity = { vulnerable: getIntegrity(vulnerable), fixed: getIntegrity(fixed) };
  const moved = places.map(({ file, line }) => ({
    file,
    line: moveLine(join(fetchPackage(vulnerable), file), join(fetchPackage(fixed), file), line),
  }));
  const missing = places.find(({ file }) => openFile(vulnerable, file, rules) === undefined);
  // What strict does not report, recommended does not; what nobody reports need not be looked for in the mended version.
  const strict = findRules(vulnerable, 'strict', rules, places);
  const recommended = findRules(vulnerable, 'recommended', strict, places);
  return {
    id,
    integrity,
    ...(missing !== undefined && { problem: `${vulnerable}: ${missing.file} cannot be linted` }),
    found: { strict, recommended },
    fixed: {
      strict: findRules(fixed, 'strict', strict, moved),
      recommended: findRules(fixed, 'recommended', recommended, moved),
    },
  };
}

/** The rules that report at one of the places. */
function findRules(
  spec: string,
  level: Level,
  rules: readonly string[],
  places: readonly Place[],
): readonly string[] {
  if (rules.length === 0) return [];
  const files = new Map(places.map(({ file }) => [file, openFile(spec, file, rules)]));
  const findings = new Map([...files].map(([file, linted]) => [file, linted?.lint(level) ?? []]));
  return rules.filter((rule) =>
    places.some(({ file, line }) => {
      const [first, last] = files.get(file)?.getFunction(line) ?? [line, line];
      return findings
        .get(file)
        ?.some(
          (found) =>
            found.rule === rule &&
            ((found.line >= first && found.line <= last) || Math.abs(found.line - line) <= NEAR),
        );
    }),
  );
}

/** A file of a package, as a library's; undefined where it is not there or no parser reads it. */
function openFile(spec: string, path: string, rules: readonly string[]): Linted | undefined {
  const folder = fetchPackage(spec);
  const filename = join(folder, path);
  if (!existsSync(filename)) return undefined;
  const text = readFileSync(filename, 'utf8');
  const linter = new Linter({ configType: 'flat', cwd: folder });
  const parsing = readParsing(folder)(path);
  const other = parsing.sourceType === 'module' ? 'commonjs' : 'module';
  for (const sourceType of [parsing.sourceType, other] as const) {
    const verify = (level: Level | undefined): Linter.LintMessage[] => {
      const config = getConfig({ ...parsing, sourceType }, level, { libraryInputs: true });
      const wanted = Object.fromEntries(rules.map((rule) => [`mitigate/${rule}`, 'error' as const]));
      return linter.verify(text, level === undefined ? config : { ...config, rules: wanted }, { filename });
    };
    if (isUnparsable(verify(undefined))) continue;
    const functions = listFunctions(linter.getSourceCode().ast);
    return {
      lint: (level) =>
        verify(level).map(({ ruleId, line }) => ({ rule: (ruleId ?? '').replace('mitigate/', ''), line })),
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
