import { join } from 'node:path';
import { Linter } from 'eslint';
import { getConfig, getSet, isUnparsable, readParsing, run, type Level, type Parsing } from './lint.ts';
import { readSources } from './packages.ts';

/** A finding, where it stands in a package. */
export interface Finding {
  readonly package: string;
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly messageId: string;
  readonly message: string;
  readonly set: Level;
}

/** A file in which a rule threw, or a repair broke the text. */
export interface Breakage {
  readonly package: string;
  readonly file: string;
  readonly message: string;
}

/** A file and the time that rules took in it. */
export interface Timing {
  readonly file: string;
  readonly lines: number;
  readonly milliseconds: number;
}

/** What one package came to. */
export interface Report {
  readonly package: string;
  readonly files: number;
  readonly lines: number;
  readonly minified: number;
  readonly large: number;
  readonly unparsable: number;
  readonly crashes: readonly Breakage[];
  readonly brokenRepairs: readonly Breakage[];
  /** What `recommended` reports, and beside it what `strict` adds. */
  readonly findings: readonly Finding[];
  readonly slowest: Timing;
  /** Time in rules under strict, in milliseconds, by rule. */
  readonly times: Readonly<Record<string, number>>;
}

/** Other programs take time too: the slowest files of a package are linted again, and the best of it counts. */
const CANDIDATES = 3;

interface Timed extends Timing {
  readonly again: () => number;
}

function findSlowest(candidates: readonly Timed[]): Timing {
  const timings = candidates.map(({ file, lines, milliseconds, again }): Timing => {
    const times = Array.from({ length: CANDIDATES }, again);
    return { file, lines, milliseconds: Math.min(milliseconds, ...times) };
  });
  const [slowest] = timings.sort((left, right) => right.milliseconds - left.milliseconds);
  return slowest ?? { file: '', lines: 0, milliseconds: 0 };
}

/** Lints every source of a package with every rule. */
export function checkPackage(spec: string): Report {
  const { folder, files, minified, large } = readSources(spec);
  const linter = new Linter({ configType: 'flat', cwd: folder });
  const getParsing = readParsing(folder);
  const crashes: Breakage[] = [];
  const brokenRepairs: Breakage[] = [];
  const findings: Finding[] = [];
  const times: Record<string, number> = {};
  const slow: Timed[] = [];
  let unparsable = 0;
  let lines = 0;

  for (const file of files) {
    try {
      checkFile(file.path, file.text, file.lines);
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      crashes.push({ package: spec, file: file.path, message: message.split('\n').slice(0, 6).join('\n') });
    }
  }
  return {
    package: spec,
    files: files.length,
    lines,
    minified,
    large,
    unparsable,
    crashes,
    brokenRepairs,
    findings,
    slowest: findSlowest(slow),
    times,
  };

  function checkFile(path: string, text: string, lineCount: number): void {
    const filename = join(folder, path);
    let parsing = getParsing(path);
    let strict = run(linter, text, getConfig(parsing, 'strict'), filename);
    if (isUnparsable(strict.messages)) {
      // Many packages hold files of both kinds, whatever their manifest says.
      parsing = { ...parsing, sourceType: parsing.sourceType === 'module' ? 'commonjs' : 'module' };
      strict = run(linter, text, getConfig(parsing, 'strict'), filename);
    }
    if (isUnparsable(strict.messages)) {
      unparsable += 1;
      return;
    }
    lines += lineCount;
    const milliseconds = addUp(strict.times);
    slow.push({
      file: path,
      lines: lineCount,
      milliseconds,
      again: () => timeAgain(text, parsing, filename),
    });
    slow.sort((left, right) => right.milliseconds - left.milliseconds).splice(CANDIDATES);
    for (const [rule, time] of Object.entries(strict.times)) times[rule] = (times[rule] ?? 0) + time;
    if (strict.messages.length === 0) return;

    const hardening = getConfig(parsing, 'recommended', { fix: 'hardening' });
    const recommended = linter.verify(text, hardening, { filename });
    findings.push(
      ...toFindings(path, recommended, 'recommended'),
      ...toFindings(path, strict.messages, 'strict'),
    );
    const { output } = linter.verifyAndFix(text, hardening, { filename });
    if (output !== text && isUnparsable(linter.verify(output, getConfig(parsing, undefined), { filename }))) {
      brokenRepairs.push({ package: spec, file: path, message: 'a fix breaks the text' });
    }
  }

  function timeAgain(text: string, parsing: Parsing, filename: string): number {
    return addUp(run(linter, text, getConfig(parsing, 'strict'), filename).times);
  }

  /** Under strict, messages of the other set are known already, or uncertain, and not counted again. */
  function toFindings(path: string, messages: readonly Linter.LintMessage[], set: Level): Finding[] {
    return messages.flatMap(({ ruleId, messageId = '', line, message }) =>
      ruleId !== null && getSet(ruleId, messageId) === set
        ? [{ package: spec, file: path, line, rule: ruleId, messageId, message, set }]
        : [],
    );
  }
}

function addUp(times: Readonly<Record<string, number>>): number {
  return Object.values(times).reduce((sum, time) => sum + time, 0);
}

process.on('message', (spec: string) => {
  process.send?.(checkPackage(spec));
});
