import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type { Rule } from 'eslint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MitigateRule } from '../../src/authoring/index.ts';
import { isGenerated } from '../../src/scope/index.ts';
import { readMarks } from './marks.ts';
import { applyRewrite, parseSource, rewrites, type Rewrite, type Source } from './rewrite/index.ts';
import { ruleName, toObject, toSetup, type CaseObject, type Cases } from './test-rule.ts';

/** Where the random compositions start; a failure prints it with the path to the failing one. */
const SEED = 20_261_121;
/** Compositions tried for each rule. */
const RUNS = 60;
/** Failures shown in full; a broken rewrite breaks on every case. */
const SHOWN = 3;

/**
 * Checks that rewriting a case in a way that keeps its meaning keeps its verdict: the messages, wherever they stand.
 * Known limits ("not seen: …") and cases bound to their form are left out. Beside that, every repair is applied.
 */
export function checkMetamorphic(rule: MitigateRule, cases: Cases): void {
  const subjects = getSubjects(rule, cases);
  if (subjects.length === 0) return;
  describe.runIf(rewrites.length > 0)(`${ruleName(rule)}, written differently`, () => {
    const movable = subjects.filter((subject) => subject.canBeRewritten);
    for (const rewrite of rewrites) {
      it(rewrite.name, () => {
        const failures = movable.flatMap((subject) => {
          const written = rewriteOnce(subject, rewrite);
          const failure = written === undefined ? undefined : explain(subject, [rewrite], written);
          return failure === undefined ? [] : [failure];
        });
        expectNone(failures);
      });
    }
    it.runIf(movable.length > 0)('several of these at once', () => {
      checkCompositions(movable);
    });
  });
  describe(`${ruleName(rule)}, repaired`, () => {
    it('fixes parse, are complete after one run and bring no new finding', () => {
      expectNone(subjects.flatMap((subject) => checkFixes(subject)));
    });
    it('suggestions parse', () => {
      expectNone(subjects.flatMap((subject) => checkSuggestions(subject)));
    });
  });
}

/** A case, ready to be linted in any form. */
interface Subject {
  readonly title: string;
  readonly code: string;
  readonly filename: string;
  readonly canBeRewritten: boolean;
  /** The parsed code; undefined when the case is one that does not parse. */
  readonly getSource: () => Source | undefined;
  readonly getVerdict: () => Verdict;
  parse(code: string): Source | undefined;
  lint(code: string, isHardening?: boolean): Linter.LintMessage[];
  fix(code: string, isHardening: boolean): string;
}

/** Message ids, sorted. */
type Verdict = readonly string[];

function getSubjects(rule: MitigateRule, cases: Cases): Subject[] {
  const linter = new Linter({ configType: 'flat' });
  return [...Object.entries(cases.safe), ...Object.entries(cases.vulnerable)].map(([title, given]) => {
    const object = toObject(given);
    const { code } = readMarks(object.code);
    const { options, filename, settings } = toSetup(object);
    const kept = new Set(object.settings?.developmentFlags?.flatMap((flag) => flag.split('.')));
    const getConfig = (isHardening: boolean): Linter.Config => ({
      files: ['**/*.*'],
      languageOptions: { parser },
      plugins: { mitigate: { rules: { rule: rule as unknown as Rule.RuleModule } } },
      rules: { 'mitigate/rule': ['error', ...options] },
      settings: isHardening ? { mitigate: { ...settings.mitigate, fix: 'hardening' } } : settings,
    });
    const configs = { hard: getConfig(true), given: getConfig(false) };
    const lint = (text: string, isHardening = false): Linter.LintMessage[] =>
      linter.verify(text, isHardening ? configs.hard : configs.given, { filename });
    return {
      title,
      code,
      filename,
      canBeRewritten: isRewritable(title, { ...object, code }),
      getSource: once(() => parseSource(code, filename, kept)),
      parse: (text) => parseSource(text, filename, kept),
      getVerdict: once(() => getVerdict(lint(code))),
      lint,
      fix: (text, isHardening) =>
        linter.verifyAndFix(text, isHardening ? configs.hard : configs.given, { filename }).output,
    };
  });
}

function isRewritable(title: string, { code, isFormBound }: CaseObject): boolean {
  if (isFormBound !== undefined || title.startsWith('not seen:')) return false;
  // What a bundler or a generator wrote is known by the form of the whole file.
  return !isGenerated(code, code.split('\n').length);
}

function once<Answer>(ask: () => Answer): () => Answer {
  let answer: { readonly value: Answer } | undefined;
  return () => (answer ??= { value: ask() }).value;
}

function getVerdict(messages: readonly Linter.LintMessage[]): Verdict {
  return messages
    .filter((message) => message.fatal === true || message.ruleId !== null)
    .map((message) => message.messageId ?? message.message)
    .sort();
}

function rewriteOnce(subject: Subject, rewrite: Rewrite): string | undefined {
  const source = subject.getSource();
  return source === undefined ? undefined : applyRewrite(rewrite, source);
}

/** What is wrong with a rewritten case; undefined when its verdict stayed. */
function explain(subject: Subject, done: readonly Rewrite[], written: string): string | undefined {
  const before = subject.getVerdict();
  const after = getVerdict(subject.lint(written));
  if (before.join() === after.join()) return undefined;
  return [
    `'${subject.title}', to ${done.map((rewrite) => rewrite.name).join(', then ')}:`,
    `as it stands:  ${before.join(', ') || 'nothing'}`,
    `rewritten:     ${after.join(', ') || 'nothing'}`,
    written,
  ].join('\n');
}

function checkCompositions(subjects: readonly Subject[]): void {
  const composition = fc.record({
    subject: fc.integer({ min: 0, max: subjects.length - 1 }),
    steps: fc.array(
      fc.record({ first: fc.nat({ max: rewrites.length - 1 }), places: fc.integer({ min: 1, max: 0xff }) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  });
  fc.assert(
    fc.property(composition, ({ subject: index, steps }) => {
      const subject = subjects[index];
      let source = subject?.getSource();
      const done: Rewrite[] = [];
      for (const { first, places } of steps) {
        const current = source;
        if (current === undefined) break;
        const step = findStep(current, first, (place) => ((places >> (place % 8)) & 1) === 1);
        if (step === undefined) continue;
        done.push(step.rewrite);
        source = subject?.parse(step.written);
        if (source === undefined) throw new Error(`does not parse: ${step.rewrite.name}\n${step.written}`);
      }
      const failure =
        subject === undefined || source === undefined || done.length === 0
          ? undefined
          : explain(subject, done, source.code);
      if (failure !== undefined) throw new Error(failure);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}

/** The first rewrite, from a place in the list on, that applies. */
function findStep(source: Source, first: number, isPicked: (place: number) => boolean) {
  for (const rewrite of [...rewrites.slice(first), ...rewrites.slice(0, first)]) {
    const written = applyRewrite(rewrite, source, isPicked);
    if (written !== undefined) return { rewrite, written };
  }
  return undefined;
}

/** Applies the fixes, once as they stand and once with those that harden. */
function checkFixes(subject: Subject): string[] {
  return [false, true].flatMap((isHardening) => {
    const before = subject.lint(subject.code, isHardening);
    if (!before.some((message) => message.fix !== undefined)) return [];
    const fixed = subject.fix(subject.code, isHardening);
    const after = getVerdict(subject.lint(fixed, isHardening));
    const known = getVerdict(before);
    const added = after.filter((id) => count(after, id) > count(known, id));
    const problems = [
      ...(added.length > 0 ? [`brings ${added.join(', ')}`] : []),
      ...(subject.fix(fixed, isHardening) === fixed ? [] : ['changes again when it is run again']),
    ];
    return problems.map((problem) => `'${subject.title}': the fix ${problem}:\n${fixed}`);
  });
}

function count(verdict: Verdict, id: string): number {
  return verdict.filter((one) => one === id).length;
}

function checkSuggestions(subject: Subject): string[] {
  return subject.lint(subject.code).flatMap((message) =>
    (message.suggestions ?? []).flatMap(({ desc, fix }) => {
      const written = subject.code.slice(0, fix.range[0]) + fix.text + subject.code.slice(fix.range[1]);
      return parseSource(written, subject.filename) === undefined
        ? [`'${subject.title}': the suggestion '${desc}' does not parse:\n${written}`]
        : [];
    }),
  );
}

function expectNone(failures: readonly string[]): void {
  const [first] = failures;
  if (first === undefined) return;
  const more = failures.length > SHOWN ? `\n\n… and ${String(failures.length - SHOWN)} more` : '';
  expect.fail(`${failures.slice(0, SHOWN).join('\n\n')}${more}`);
}
