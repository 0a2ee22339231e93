import parser from '@typescript-eslint/parser';
import { transformSync } from 'esbuild';
import { Linter, type Rule } from 'eslint';
import type { MitigateRule } from '../../src/authoring/index.ts';

/** A handler of an app, called with what it reads of a request and what it does to the answer. */
export type Handle = (request: object, response?: unknown) => unknown;

/**
 * Repairs the code of an app with one handler and gives both handlers, ready to run with what stands in the place of the
 * imports. Throws when nothing is repaired, or when a finding is left.
 */
export function runHandler(
  rule: MitigateRule,
  code: string,
  globals: Readonly<Record<string, unknown>>,
  isSuggested = false,
): { readonly before: Handle; readonly after: Handle; readonly repaired: string } {
  const repaired = repair(rule, code, isSuggested);
  return { before: load(code, globals), after: load(repaired, globals), repaired };
}

function repair(rule: MitigateRule, code: string, isSuggested: boolean): string {
  const linter = new Linter({ configType: 'flat' });
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { mitigate: { rules: { rule: rule as unknown as Rule.RuleModule } } },
    rules: { 'mitigate/rule': 'error' },
  };
  const [first] = linter.verify(code, config, { filename: 'app.ts' });
  const fix = first?.suggestions?.[0]?.fix;
  const repaired =
    isSuggested && fix !== undefined
      ? code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])
      : linter.verifyAndFix(code, config, { filename: 'app.ts' }).output;
  const left = linter.verify(repaired, config, { filename: 'app.ts' });
  if (repaired === code) throw new Error(`nothing was repaired: ${first?.message ?? 'no finding'}`);
  if (left.length > 0) throw new Error(`a finding is left: ${left[0]?.message ?? ''}\n${repaired}`);
  return repaired;
}

/** Runs the code of an app without its imports, and the constants that are made of them, and catches its handler. */
function load(code: string, globals: Readonly<Record<string, unknown>>): Handle {
  const body = transformSync(code, { loader: 'ts' })
    .code.split('\n')
    .filter((line) => !/^(?:import |const (?:app|pool|db) = )/.test(line))
    .join('\n');
  let handler: Handle | undefined;
  const app = {
    get: (_: string, given: Handle) => {
      handler = given;
    },
  };
  const names = Object.keys(globals);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is a test's own
  const run = new Function('app', ...names, body) as (...values: unknown[]) => void;
  run(app, ...names.map((name) => globals[name]));
  if (handler === undefined) throw new Error('the code has no handler');
  return handler;
}
