import type { Linter } from 'eslint';
import { readFindings, type Finding, type Problem, type RulesById } from '../report/index.ts';

/** What is known after some of the files. */
export class Tally {
  readonly findings: Finding[] = [];
  readonly problems: Problem[];
  files = 0;
  lines = 0;
  suppressed = 0;
  repaired = 0;

  constructor(problems: readonly Problem[]) {
    this.problems = [...problems];
  }

  /** Something that keeps a file from being scanned or repaired. Lines and columns from 1. */
  tell(kind: Problem['kind'], path: string, message: string, line?: number, column?: number): void {
    this.problems.push({ kind, path, line, column, message });
  }

  /** The messages about one text. */
  add(
    path: string,
    text: string,
    messages: readonly Linter.LintMessage[],
    suppressed: readonly Linter.LintMessage[],
    rules: RulesById,
  ): void {
    this.lines += text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    this.suppressed += suppressed.filter(({ ruleId }) => ruleId !== null && rules.has(ruleId)).length;
    for (const finding of readFindings({ path, messages, source: text }, rules)) this.findings.push(finding);
  }
}
