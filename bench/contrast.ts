import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { getConfig, getSet, readParsing, type Level } from './lint.ts';
import { readResult, toDensity, writeResult, type Density } from './results.ts';

// How much denser findings are in code that is meant to be flawed than in production code, with the same settings.

interface Counted {
  readonly lines: number;
  readonly findings: Readonly<Record<Level, number>>;
}

const flawed = lintApp('shop');
const repaired = lintApp('shop-repaired');
const foreign = readResult('foreign');
const result = {
  lines: flawed.lines,
  recommended: toDensity(flawed.findings.recommended, flawed.lines),
  strict: toDensity(flawed.findings.strict, flawed.lines),
  repaired: repaired.findings,
};
writeResult('contrast', result);

console.log('findings per 1,000 lines     recommended      strict');
print(`examples/shop (${flawed.lines} lines)`, result.recommended, result.strict);
print(
  `repaired (${repaired.lines} lines)`,
  toDensity(repaired.findings.recommended, repaired.lines),
  toDensity(repaired.findings.strict, repaired.lines),
);
if (foreign === undefined) {
  console.log('There is no result of bench:foreign to compare with.');
} else {
  const strict = toDensity(foreign.recommended.findings + foreign.strict.findings, foreign.lines);
  print(`production (${foreign.lines} lines)`, foreign.recommended, strict);
  const ratio = (own: Density, other: Density): string =>
    `${(own.perThousand / other.perThousand).toFixed(0)} ×`;
  console.log(
    `ratio: ${ratio(result.recommended, foreign.recommended)} under recommended, ${ratio(result.strict, strict)} under strict`,
  );
}

function print(name: string, recommended: Density, strict: Density): void {
  console.log(
    `${name.padEnd(26)} ${recommended.perThousand.toFixed(3).padStart(13)} ${strict.perThousand.toFixed(3).padStart(11)}`,
  );
}

/** Lints the sources of an example; strict holds what recommended reports too. */
function lintApp(name: string): Counted {
  const folder = fileURLToPath(new URL(`../examples/${name}`, import.meta.url));
  const linter = new Linter({ configType: 'flat', cwd: folder });
  const getParsing = readParsing(folder);
  const findings = { recommended: 0, strict: 0 };
  let lines = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.[cm]?[jt]sx?$/.test(entry.name)) continue;
    const filename = join(entry.parentPath, entry.name);
    const text = readFileSync(filename, 'utf8');
    lines += text.split('\n').length;
    const parsing = getParsing(relative(folder, filename));
    for (const level of ['recommended', 'strict'] as const) {
      const messages = linter.verify(text, getConfig(parsing, level), { filename });
      findings[level] += messages.filter(
        ({ ruleId, messageId }) =>
          ruleId !== null && (level === 'strict' || getSet(ruleId, messageId) === level),
      ).length;
    }
  }
  return { lines, findings };
}
