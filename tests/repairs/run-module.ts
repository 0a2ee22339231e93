import crypto from 'node:crypto';
import parser from '@typescript-eslint/parser';
import { transformSync } from 'esbuild';
import { Linter, type Rule } from 'eslint';
import type { MitigateRule } from '../../src/authoring/index.ts';

/** What a module exports: functions, called with whatever they take. */
export type Exports = Readonly<Record<string, (...given: never[]) => unknown>>;

/**
 * A module that imports `node:crypto`, and what else is given, before and after it is repaired under `strict`. Throws when
 * nothing is repaired.
 */
export function runModule(
  rule: MitigateRule,
  code: string,
  given: Readonly<Record<string, unknown>> = {},
): { readonly before: Exports; readonly after: Exports; readonly repaired: string } {
  const linter = new Linter({ configType: 'flat' });
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { mitigate: { rules: { rule: rule as unknown as Rule.RuleModule } } },
    rules: { 'mitigate/rule': ['error', { level: 'strict' }] },
  };
  const [first] = linter.verify(code, config, { filename: 'app.ts' });
  const edit = first?.fix ?? first?.suggestions?.[0]?.fix;
  if (edit === undefined) throw new Error(`nothing is repaired: ${first?.message ?? 'no finding'}`);
  const repaired = code.slice(0, edit.range[0]) + edit.text + code.slice(edit.range[1]);
  const [left] = linter.verify(repaired, config, { filename: 'app.ts' });
  if (left !== undefined) throw new Error(`a finding is left: ${left.message}\n${repaired}`);
  return { before: load(code, given), after: load(repaired, given), repaired };
}

function load(code: string, given: Readonly<Record<string, unknown>>): Exports {
  const { code: common } = transformSync(code, { format: 'cjs', loader: 'ts' });
  const module = { exports: {} as Exports };
  const require = (name: string): unknown => given[name] ?? crypto;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the repaired program is what is tested
  const run = new Function('module', 'exports', 'require', common) as (...given: unknown[]) => void;
  run(module, module.exports, require);
  return module.exports;
}
