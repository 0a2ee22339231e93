import parser from '@typescript-eslint/parser';
import { RuleTester } from '@typescript-eslint/rule-tester';
import type { InvalidTestCase, ValidTestCase } from '@typescript-eslint/rule-tester';
import { Linter } from 'eslint';
import type { Rule } from 'eslint';
import type { MitigateRule } from '../../src/authoring/index.ts';
import type { MitigateSettings } from '../../src/project/index.ts';
import { readMarks } from './marks.ts';
import { checkMetamorphic } from './metamorphic.ts';

/** A piece of code and what it is linted with. */
export interface CaseObject {
  readonly code: string;
  readonly level?: 'recommended' | 'strict';
  readonly options?: Readonly<Record<string, unknown>>;
  readonly settings?: MitigateSettings;
  readonly filename?: string;
  /** The whole text after `--fix`. */
  readonly repaired?: string;
  /** The whole text after each suggestion, in the order they are offered. */
  readonly suggested?: readonly string[];
  /** Why the verdict may change when the code is rewritten; such a case is left out of the metamorphic properties. */
  readonly isFormBound?: string;
}

export type Case = string | CaseObject;

/** Cases by name. In a vulnerable one each `// !messageId` is one report on that line, and there is no other. */
export interface Cases {
  readonly safe: Readonly<Record<string, Case>>;
  readonly vulnerable: Readonly<Record<string, Case>>;
}

/**
 * Runs the cases of a rule through the rule tester, and once more rewritten in ways that keep their meaning.
 * A safe case named "not seen: …" is a known limit: it turns red when the limit falls.
 */
export function testRule(rule: MitigateRule, cases: Cases): void {
  const name = ruleName(rule);
  const tester = new RuleTester({ languageOptions: { parser } });
  tester.run(name, rule, {
    valid: Object.entries(cases.safe).map(([title, given]) => toValid(title, toObject(given))),
    invalid: Object.entries(cases.vulnerable).map(([title, given]) =>
      toInvalid(rule, title, toObject(given)),
    ),
  });
  checkMetamorphic(rule, cases);
}

/** The rule's name, as its page is named. */
export function ruleName(rule: MitigateRule): string {
  return (rule.meta.docs?.url ?? '').replace(/^.*\/|\.md$/g, '');
}

/** A case in its long form. */
export function toObject(given: Case): CaseObject {
  return typeof given === 'string' ? { code: given } : given;
}

/** What ESLint is given for a case beside the code. */
export function toSetup({ level, options, settings, filename = 'file.ts' }: CaseObject) {
  const ruleOptions = { ...options, ...(level !== undefined && { level }) };
  return {
    options: Object.keys(ruleOptions).length === 0 ? [] : [ruleOptions],
    filename,
    settings: { ...(settings !== undefined && { mitigate: settings }) },
  };
}

function toValid(title: string, given: CaseObject): ValidTestCase<readonly unknown[]> {
  const { code, marks } = readMarks(given.code);
  if (marks.length > 0) throw new Error(`safe case '${title}' has marks`);
  return { name: title, code, ...toSetup(given) };
}

function toInvalid(
  rule: MitigateRule,
  title: string,
  given: CaseObject,
): InvalidTestCase<string, readonly unknown[]> {
  const { code, marks } = readMarks(given.code);
  if (marks.length === 0) throw new Error(`vulnerable case '${title}' has no marks`);
  const offered = lint(rule, code, given).map((message) => message.suggestions ?? []);
  const texts = [...(given.suggested ?? [])];
  return {
    name: title,
    code,
    ...toSetup(given),
    output: given.repaired ?? null,
    errors: marks.map((mark, index) => ({
      messageId: mark.messageId,
      line: mark.line,
      suggestions:
        given.suggested === undefined
          ? (offered[index]?.length ?? 0)
          : (offered[index] ?? []).map((suggestion) => ({
              messageId: suggestion.messageId ?? '',
              output: texts.shift() ?? '(a suggestion that the case does not name)',
            })),
    })),
  } as unknown as InvalidTestCase<string, readonly unknown[]>;
}

/** Lints a text with one rule alone. */
export function lint(
  rule: MitigateRule,
  code: string,
  given: Omit<CaseObject, 'code'>,
): Linter.LintMessage[] {
  const { options, filename, settings } = toSetup({ ...given, code });
  return new Linter({ configType: 'flat' }).verify(
    code,
    {
      files: ['**/*.*'],
      languageOptions: { parser: parser },
      plugins: { mitigate: { rules: { rule: rule as unknown as Rule.RuleModule } } },
      rules: { 'mitigate/rule': ['error', ...options] },
      settings,
    },
    { filename },
  );
}
