import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import parser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import ts from 'typescript';
import { rules, type RuleName } from '../../src/rules/index.ts';

/** Files of one program in a folder of their own, which can be linted with and without its types. */
export interface TypedFiles {
  readonly lint: (
    name: string,
    options: { readonly isTyped: boolean; readonly rule?: RuleName; readonly level?: 'strict' },
  ) => string[];
  readonly remove: () => void;
}

/** Writes files to a temporary folder and makes a program of them. Its `node_modules` is this repository's. */
export function writeTyped(files: Readonly<Record<string, string>>, root: string): TypedFiles {
  const folder = mkdtempSync(join(tmpdir(), 'mitigate-typed-'));
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const program = ts.createProgram(
    Object.keys(files).map((name) => join(folder, name)),
    {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      jsx: ts.JsxEmit.Preserve,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: ['node'],
      skipLibCheck: true,
      noEmit: true,
      allowImportingTsExtensions: true,
    },
  );
  const linter = new Linter({ configType: 'flat', cwd: folder });
  return {
    lint(name, { isTyped, rule, level = 'recommended' }) {
      const names = rule === undefined ? (Object.keys(rules) as RuleName[]) : [rule];
      const messages = linter.verify(
        files[name] ?? '',
        {
          files: ['**/*.*'],
          languageOptions: {
            parser,
            parserOptions: { ecmaFeatures: { jsx: true }, ...(isTyped && { programs: [program] }) },
          },
          plugins: { mitigate: { rules: rules as unknown as Record<string, Rule.RuleModule> } },
          rules: Object.fromEntries(names.map((one) => [`mitigate/${one}`, 'error'])),
          settings: { mitigate: { level } },
        },
        { filename: join(folder, name) },
      );
      return messages.map(
        ({ line, ruleId, messageId, message }) => `${line} ${ruleId ?? message} ${messageId ?? ''}`,
      );
    },
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}
