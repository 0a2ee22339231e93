import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { readMarks } from './marks.ts';

/** What a mark stands for: the rule that reports on the line. */
const RULES: Readonly<Record<string, string>> = {
  sql: 'require-parameterized-queries',
  command: 'no-command-injection',
  path: 'no-path-traversal',
  ssrf: 'no-ssrf',
  redirect: 'no-open-redirect',
  html: 'no-unsafe-html',
  forwarded: 'no-unsanitized-header-forwarding',
  header: 'no-header-injection',
  nosql: 'no-nosql-injection',
};

const linter = new Linter({ cwd: '/project' });
const rules = Object.fromEntries(Object.values(RULES).map((rule) => [`mitigate/${rule}`, 'error' as const]));

/** A file by its path below the project's root, and its text. */
export interface FlowCase {
  readonly file: string;
  readonly code: string;
}

/** A case whose path matters. */
export function at(file: string, code: string): FlowCase {
  return { file, code };
}

/**
 * Cases of one framework for all rules that follow data: `// !sql`, `// !path` … stand on each line that a rule reports;
 * a case without marks is safe.
 */
export function testFlows(cases: Readonly<Record<string, string | FlowCase>>): void {
  for (const [name, given] of Object.entries(cases)) {
    const { file, code: marked } = typeof given === 'string' ? at('src/file.ts', given) : given;
    it(name, () => {
      const { code, marks } = readMarks(marked);
      const expected = marks.map(({ messageId, line }) => `${line} ${RULES[messageId] ?? messageId}`);
      expect(lint(code, file)).toEqual(expected.sort());
    });
  }
}

function lint(code: string, file: string): string[] {
  const isScript =
    /\bmodule\.exports\b|\bexports\.|\brequire\(/.test(code) && !/^(?:import|export) /m.test(code);
  const messages = linter.verify(
    code,
    [
      {
        files: ['**/*.{ts,tsx,js,jsx}'],
        plugins: { mitigate: plugin },
        languageOptions: {
          parser,
          sourceType: isScript ? 'commonjs' : 'module',
          parserOptions: { ecmaFeatures: { jsx: true } },
        },
        settings: { mitigate: { root: '/project' } },
        rules,
      },
    ],
    `/project/${file}`,
  );
  return messages
    .map(({ ruleId, line, message }) => `${line} ${ruleId?.replace('mitigate/', '') ?? message}`)
    .sort();
}
