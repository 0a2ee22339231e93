import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type { Rule } from 'eslint';
import { rules } from '../src/rules/index.ts';

export type Level = 'recommended' | 'strict';

/** How a file is parsed: the language its name says, and for scripts what its package says. */
export interface Parsing {
  readonly sourceType: 'module' | 'commonjs';
  readonly isTypeScript: boolean;
}

/** What one run over one file came to. */
export interface Run {
  readonly messages: readonly Linter.LintMessage[];
  /** Time spent in rules, in milliseconds, by rule. */
  readonly times: Readonly<Record<string, number>>;
}

const plugins = { mitigate: { rules: rules as unknown as Record<string, Rule.RuleModule> } };
const errors: Linter.RulesRecord = Object.fromEntries(
  Object.keys(rules).map((name) => [`mitigate/${name}`, 'error']),
);

/** Every rule under a level, or none; both with the same parser. */
export function getConfig(parsing: Parsing, level: Level | undefined, settings: object = {}): Linter.Config {
  return {
    files: ['**/*.*'],
    languageOptions: {
      sourceType: parsing.sourceType,
      ...(parsing.isTypeScript ? { parser } : { parserOptions: { ecmaFeatures: { jsx: true } } }),
    },
    linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
    ...(level !== undefined && { plugins, rules: errors, settings: { mitigate: { level, ...settings } } }),
  };
}

/** How the files of a package are parsed, as its package.json says. */
export function readParsing(folder: string): (path: string) => Parsing {
  let isModule = false;
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { type?: unknown };
    isModule = manifest.type === 'module';
  } catch {
    // A package without a readable manifest is CommonJS.
  }
  return (path) => {
    const isTypeScript = /\.[cm]?tsx?$/.test(path);
    const isEsm = isTypeScript
      ? !path.endsWith('.cts')
      : path.endsWith('.mjs') || (isModule && !path.endsWith('.cjs'));
    return { isTypeScript, sourceType: isEsm ? 'module' : 'commonjs' };
  };
}

/** Lints one text. A rule that throws throws here. */
export function run(linter: Linter, text: string, config: Linter.Config, filename: string): Run {
  // `verify` by itself keeps no times.
  const options = { filename, fix: false, stats: true };
  const { messages } = linter.verifyAndFix(text, config, options);
  const times: Record<string, number> = {};
  for (const pass of linter.getTimes().passes) {
    for (const [rule, { total }] of Object.entries(pass.rules ?? {}))
      times[rule] = (times[rule] ?? 0) + total;
  }
  return { messages, times };
}

/** Did the parser refuse the text? */
export function isUnparsable(messages: readonly Linter.LintMessage[]): boolean {
  return messages.some((message) => message.fatal === true);
}

/** The set a message belongs to, by rule and message id. */
export function getSet(ruleId: string, messageId: string | undefined): Level {
  const name = ruleId.replace(/^mitigate\//, '') as keyof typeof rules;
  return rules[name].meta.docs?.messages[messageId ?? ''] ?? 'recommended';
}
