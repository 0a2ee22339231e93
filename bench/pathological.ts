import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import mitigate from 'eslint-plugin-mitigate';
import { PATHOLOGICAL } from './pathological-programs.ts';

/** Runs of each program; the median counts. */
const RUNS = 5;
/** Milliseconds of CPU that no file should cost more than. */
const TARGET = 300;

const linter = new Linter({ configType: 'flat' });
const parsing: Linter.Config = { files: ['**/*.*'], languageOptions: { parser } };
const everything: Linter.Config = {
  ...parsing,
  plugins: { mitigate },
  rules: Object.fromEntries(Object.keys(mitigate.rules).map((name) => [`mitigate/${name}`, 'error'])),
};

function getCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function time(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = getCpu();
    run();
    return getCpu() - start;
  });
  return times.sort((left, right) => left - right)[Math.floor(RUNS / 2)] ?? 0;
}

const only = process.argv[2];
const rows = Object.entries(PATHOLOGICAL).filter(([title]) => only === undefined || title.includes(only));
let slow = 0;
for (const [title, code] of rows) {
  let findings = 0;
  const bare = time(() => linter.verify(code, parsing, { filename: 'file.ts' }));
  const full = time(() => (findings = linter.verify(code, everything, { filename: 'file.ts' }).length));
  const cost = Math.max(0, full - bare);
  if (cost > TARGET) slow += 1;
  const columns = [cost.toFixed(0).padStart(6), 'ms', String(findings).padStart(6), 'findings'];
  console.log(`${columns.join(' ')}  ${title}${cost > TARGET ? '  (slow)' : ''}`);
}
console.log(`${rows.length} programs, ${slow} over ${TARGET} ms of plugin time`);
