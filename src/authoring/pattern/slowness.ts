import { createRequire } from 'node:module';
import type { analyse } from 'scslre';
import { readPattern } from '../../flow/index.ts';
import { findAmbiguous } from './ambiguity.ts';
import { splitPrefix } from './prefix.ts';

/** How the time that a pattern takes grows with the text, at worst. */
export interface Slowness {
  readonly degree: 'exponential' | 'polynomial';
  /** The character that such a text repeats, or the few. */
  readonly character: string;
  /** A pattern that matches the same and has no part that is slow in this way; undefined where none is proven. */
  readonly linear: { readonly pattern: string; readonly flags: string } | undefined;
}

/** Judges patterns, each once. */
export interface PatternJudge {
  readonly find: (pattern: string, flags: string) => Slowness | undefined;
}

/** A longer pattern takes too long to look at. */
const LONGEST_PATTERN = 1_000;
/** The work grows with the square of what is repeated: 40 take a quarter of a second at worst. */
const MOST_REPEATED = 40;
const MOST_REPORTS = 10;
/** Patterns of one file that are looked at. */
const MOST_PATTERNS = 500;
/** What repeats something without end. */
const REPEATING = /[*+]|\{\d+,\}/g;
/** How often the pattern is mended: each time for one part that is slow. */
const MOST_FIXES = 4;

/** Makes the judge of one file. The analyser is loaded by the first pattern that repeats something. */
export function createPatternJudge(): PatternJudge {
  const known = new Map<string, Slowness | undefined>();
  let analyser: typeof analyse | undefined;
  return {
    find(pattern, flags) {
      if (pattern.length > LONGEST_PATTERN) return undefined;
      const repeated = pattern.match(REPEATING)?.length ?? 0;
      if (repeated === 0 || repeated > MOST_REPEATED) return undefined;
      const key = `${flags}/${pattern}`;
      if (known.has(key) || known.size >= MOST_PATTERNS) return known.get(key);
      analyser ??= (createRequire(import.meta.url)('scslre') as { analyse: typeof analyse }).analyse;
      const found = judge(analyser, pattern, flags);
      known.set(key, found);
      return found;
    },
  };
}

/** An end that fits whatever is left, so that what stands before it is found but once: `.*$` with the flag `s`. */
const FITTING_END = {
  dotAll: /(?<!\\)\.[*]\??\$$/,
  any: /\[(?:\\s\\S|\\S\\s|\\d\\D|\\w\\W|\^)\]\*\??\$$/,
} as const;

function judge(run: typeof analyse, pattern: string, flags: string): Slowness | undefined {
  const begin = cutFittingEnd(pattern, flags);
  if (begin !== undefined && getReports(run, begin, flags).length === 0) return undefined;
  const reports = getReports(run, pattern, flags);
  const worst = reports.find(({ exponential }) => exponential) ?? reports[0];
  // The analyser does not hold alternatives against one another.
  const character = worst?.exponential === true ? undefined : findAmbiguous(pattern, flags);
  if (character !== undefined) return { degree: 'exponential', character, linear: undefined };
  if (worst === undefined) return judgePrefix(run, pattern, flags);
  return {
    degree: worst.exponential ? 'exponential' : 'polynomial',
    character: worst.character.pick,
    linear: mend(run, pattern, flags),
  };
}

/** What stands before such an end; undefined where there is none. */
function cutFittingEnd(pattern: string, flags: string): string | undefined {
  if (flags.includes('m')) return undefined;
  const end =
    (flags.includes('s') ? FITTING_END.dotAll.exec(pattern) : null) ?? FITTING_END.any.exec(pattern);
  return end === null || end.index === 0 ? undefined : pattern.slice(0, end.index);
}

/** The analyser repeats one character; where a pattern begins with several, each is tried alone. */
function judgePrefix(run: typeof analyse, pattern: string, flags: string): Slowness | undefined {
  // With alternatives at the top, what stands at the beginning is not the beginning of each match.
  const split = readPattern(pattern, flags)?.start === '' ? undefined : splitPrefix(pattern);
  if (split === undefined || flags.includes('y')) return undefined;
  const isSlow = split.patterns.every((one) => getReports(run, one, flags).length > 0);
  return isSlow ? { degree: 'polynomial', character: split.prefix, linear: undefined } : undefined;
}

function getReports(run: typeof analyse, source: string, flags: string) {
  try {
    return run({ source, flags }, { maxReports: MOST_REPORTS }).reports;
  } catch {
    // It does not parse, or is of a dialect that the analyser does not know.
    return [];
  }
}

/** The analyser proves of each of its repairs that it matches the same; what is left must be found to be fast. */
function mend(run: typeof analyse, pattern: string, flags: string): Slowness['linear'] {
  let current = { source: pattern, flags };
  for (let count = 0; count < MOST_FIXES; count += 1) {
    const reports = getReports(run, current.source, current.flags);
    if (reports.length === 0) {
      const isSlow = findAmbiguous(current.source, current.flags) !== undefined;
      return isSlow ? undefined : { pattern: current.source, flags: current.flags };
    }
    let fixed: typeof current | undefined;
    for (const report of reports) fixed ??= report.fix();
    if (fixed === undefined) return undefined;
    current = fixed;
  }
  return undefined;
}
