import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** How many findings there are, and how many in 1,000 lines. */
export interface Density {
  readonly findings: number;
  readonly perThousand: number;
}

/** What each bench leaves behind in `results/` after a whole run. */
export interface Results {
  readonly advisories: {
    readonly all: Found & { readonly packages: number };
    readonly classes: readonly (Found & { readonly class: string })[];
    readonly flaws: readonly {
      readonly id: string;
      readonly package: string;
      readonly recommended: readonly string[];
      readonly strict: readonly string[];
      readonly stillReported: readonly string[];
      readonly integrity: Readonly<Record<'vulnerable' | 'fixed', string>>;
    }[];
  };
  readonly contrast: {
    readonly lines: number;
    readonly recommended: Density;
    readonly strict: Density;
    readonly repaired: Readonly<Record<'recommended' | 'strict', number>>;
  };
  readonly foreign: {
    readonly packages: number;
    readonly files: number;
    readonly lines: number;
    readonly crashes: number;
    readonly hangs: number;
    readonly brokenRepairs: number;
    readonly recommended: Density;
    /** Beside what `recommended` reports. */
    readonly strict: Density;
    readonly judged: Readonly<Record<'all' | 'true' | 'arguable', number>>;
  };
  readonly speed: Readonly<Record<'recommended' | 'strict', number>>;
}

interface Found {
  readonly advisories: number;
  readonly recommended: number;
  readonly strict: number;
  /** Of those found under strict: the mended version is not reported. */
  readonly quiet: number;
}

/** The last whole run of a bench; undefined before the first. */
export function readResult<Name extends keyof Results>(name: Name): Results[Name] | undefined {
  const file = toFile(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results[Name]) : undefined;
}

/** Keeps what a whole run came to. */
export function writeResult<Name extends keyof Results>(name: Name, result: Results[Name]): void {
  mkdirSync(new URL('.', toFile(name)), { recursive: true });
  writeFileSync(toFile(name), `${JSON.stringify(result, undefined, 2)}\n`);
}

/** Findings in so many lines, to the fourth decimal. */
export function toDensity(findings: number, lines: number): Density {
  return { findings, perThousand: Number(((findings * 1_000) / Math.max(1, lines)).toFixed(4)) };
}

function toFile(name: string): URL {
  return new URL(`results/${name}.json`, import.meta.url);
}
