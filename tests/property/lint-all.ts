import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type { Rule } from 'eslint';
import { rules } from '../../src/rules/index.ts';

const linter = new Linter({ configType: 'flat' });
const parsing: Linter.Config = { files: ['**/*.*'], languageOptions: { parser } };
const everything: Linter.Config = {
  ...parsing,
  plugins: { mitigate: { rules: rules as unknown as Record<string, Rule.RuleModule> } },
  rules: Object.fromEntries(Object.keys(rules).map((name) => [`mitigate/${name}`, 'error'])),
  settings: { mitigate: { level: 'strict' } },
};

/** Lints a text with every rule, strictly. A rule that throws throws here. */
export function lintAll(code: string, filename = 'file.ts'): Linter.LintMessage[] {
  try {
    return linter.verify(code, everything, { filename });
  } catch (error) {
    // ESLint hangs the whole tree onto the error, which no one can read.
    throw new Error(error instanceof Error ? error.stack?.split('\n').slice(0, 8).join('\n') : String(error));
  }
}

/** Does ESLint get through a text by itself? Parsers and ESLint give up on deep nesting. */
export function canLint(code: string, filename = 'file.ts'): boolean {
  try {
    return linter.verify(code, parsing, { filename }).length === 0;
  } catch {
    return false;
  }
}

/** How much longer a text takes with every rule than with none, in milliseconds of CPU, and what is found. */
export function timeAll(code: string, filename = 'file.ts') {
  const start = getCpu();
  linter.verify(code, parsing, { filename });
  const bare = getCpu();
  const messages = lintAll(code, filename);
  return { messages, cost: Math.max(0, getCpu() - bare - (bare - start)) };
}

function getCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
