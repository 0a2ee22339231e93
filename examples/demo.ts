import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import mitigate from '../src/index.ts';
import { isExpected, readPlanted, type Flaw } from './planted.ts';

// Without a path: scans the example shop as a user would, writes the report as a page, and exits with 0 when the findings
// are the flaws planted in the shop. With a path: does what `mitigate scan <path>` does, and exits as it does.

const home = import.meta.dirname;
const root = resolve(home, '..');
const shop = join(home, 'shop');
const page = join(root, '.reports/shop.html');

/** The part of the JSON report that is compared. */
interface Report {
  readonly findings: readonly { readonly path: string; readonly line: number; readonly rule: string }[];
}

/** Runs `mitigate scan`. What it prints is shown, or given back where `isShown` is false. */
function scan(
  isShown: boolean,
  ...args: readonly string[]
): { readonly status: number; readonly text: string } {
  const { status, stdout, error } = spawnSync(
    process.execPath,
    [...process.execArgv, join(root, 'src/cli/main.ts'), 'scan', ...args],
    { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['inherit', isShown ? 'inherit' : 'pipe', 'inherit'] },
  );
  if (error !== undefined) throw error;
  return { status: status ?? 2, text: isShown ? '' : stdout };
}

function print({ file, line, rule }: Pick<Flaw, 'file' | 'line' | 'rule'>): string {
  return `${file}:${line} ${rule}`;
}

/** The flaws that the rules of today find in the shop, as the marks say, and how many marks wait for other rules. */
function expect(): { readonly planted: readonly string[]; readonly waiting: number } {
  const flaws = readPlanted(shop);
  const reach = { rules: Object.keys(mitigate.rules), level: 'recommended', isProject: false } as const;
  const planted = flaws.filter((flaw) => isExpected(flaw, reach)).map(print);
  return { planted, waiting: flaws.length - planted.length };
}

function readFindings(): string[] {
  const { text } = scan(false, '--format', 'json', shop);
  return (JSON.parse(text) as Report).findings.map(({ path, line, rule }) =>
    print({
      file: relative(shop, resolve(path)).replaceAll('\\', '/'),
      line,
      rule: rule.replace('mitigate/', ''),
    }),
  );
}

function showShop(): number {
  scan(true, '--format', 'threats', shop);
  mkdirSync(join(root, '.reports'), { recursive: true });
  scan(true, '--format', 'html', '--output', page, shop);
  const { planted, waiting } = expect();
  const found = readFindings();
  const missed = planted.filter((flaw) => !found.includes(flaw));
  const extra = found.filter((flaw) => !planted.includes(flaw));
  for (const flaw of missed) console.error(`planted, not found: ${flaw}`);
  for (const flaw of extra) console.error(`found, not planted: ${flaw}`);
  if (missed.length + extra.length > 0 || found.length !== planted.length) return 1;
  console.log(`These are the ${planted.length} planted flaws that the rules of today find, and no other.`);
  console.log(`${waiting} more are planted for rules to come and for the strict level.`);
  console.log(`The report as a page: ${relative(process.cwd(), page)}`);
  return 0;
}

const paths = process.argv.slice(2);
process.exitCode = paths.length === 0 ? showShop() : scan(true, ...paths).status;
