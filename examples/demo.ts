import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import mitigate from '../src/index.ts';
import { findEntry } from '../src/threats/index.ts';
import { isExpected, readPlanted, type Flaw } from './planted.ts';

// Without a path: lints the example shop and exits with 0 when the findings are the flaws planted in it.
// With a path: lints that folder or file and exits as a linter does: 0 clean, 1 findings, 2 could not lint.

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

const home = dirname(fileURLToPath(import.meta.url));

async function lint(target: string): Promise<{ findings: Finding[]; files: string[]; broken: string[] }> {
  const eslint = new ESLint({
    cwd: target,
    overrideConfigFile: true,
    errorOnUnmatchedPattern: false,
    allowInlineConfig: true,
    overrideConfig: [
      { ignores: ['**/node_modules/', '**/dist/', '**/build/'] },
      {
        files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'],
        languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      },
      mitigate.configs.recommended,
    ],
  });
  const results = await eslint.lintFiles(['.']);
  const messages = results.flatMap(({ filePath, messages: found }) =>
    found.map((one) => ({ file: filePath, ...one })),
  );
  return {
    files: results.map(({ filePath }) => filePath),
    broken: messages
      .filter(({ fatal }) => fatal === true)
      .map(({ file, line, message }) => `${file}:${line} ${message}`),
    findings: messages.flatMap(({ file, line, ruleId, message }) =>
      ruleId?.startsWith('mitigate/') === true ? [{ file, line, rule: ruleId, message }] : [],
    ),
  };
}

function print(findings: readonly Finding[], root: string): void {
  const byThreat = new Map<string, Finding[]>();
  for (const finding of findings) {
    const threats = /\[([^\]]+)\]$/.exec(finding.message)?.[1]?.split(' ') ?? ['no threat'];
    for (const threat of threats) byThreat.set(threat, [...(byThreat.get(threat) ?? []), finding]);
  }
  for (const { file, line, rule, message } of findings) {
    console.log(
      `${styleText('bold', `${relative(root, file)}:${line}`)}  ${styleText('red', rule)}\n  ${message}\n`,
    );
  }
  if (byThreat.size > 0) console.log(styleText('bold', 'Open threats'));
  for (const [threat, open] of byThreat) {
    const entry = findEntry(threat);
    console.log(
      `  ${threat.padEnd(9)} ${'█'.repeat(Math.min(open.length, 40))} ${open.length}  ${entry?.title ?? ''}`,
    );
  }
}

function printFlaw({ file, line, rule }: Pick<Flaw, 'file' | 'line' | 'rule'>): string {
  return `${file}:${line} ${rule}`;
}

async function run(path: string | undefined): Promise<number> {
  const target = path === undefined ? join(home, 'shop') : resolve(path);
  const { findings, files, broken } = await lint(target);
  print(findings, target);
  for (const problem of broken) console.error(`could not be read: ${problem}`);
  console.log(`\n${findings.length} findings in ${files.length} files.`);
  if (path !== undefined) return findings.length > 0 ? 1 : broken.length > 0 ? 2 : 0;
  const flaws = readPlanted(target);
  const reach = { rules: Object.keys(mitigate.rules), level: 'recommended', isProject: false } as const;
  const planted = flaws.filter((flaw) => isExpected(flaw, reach)).map(printFlaw);
  const found = findings.map(({ file, line, rule }) =>
    printFlaw({ file: relative(target, file), line, rule: rule.replace('mitigate/', '') }),
  );
  const missed = planted.filter((flaw) => !found.includes(flaw));
  const extra = found.filter((flaw) => !planted.includes(flaw));
  for (const flaw of missed) console.error(`planted, not found: ${flaw}`);
  for (const flaw of extra) console.error(`found, not planted: ${flaw}`);
  if (missed.length + extra.length > 0) return 1;
  console.log(`These are the ${planted.length} planted flaws that the rules of today see, and no other.`);
  console.log(
    `${flaws.length - planted.length} more are planted for rules to come and for the strict level.`,
  );
  return 0;
}

try {
  process.exitCode = await run(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
