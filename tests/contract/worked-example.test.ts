import { pathToFileURL } from 'node:url';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MitigateRule } from '../../src/authoring/index.ts';
import { readMarks } from '../support/marks.ts';
import { lint, toObject, type Case, type Cases } from '../support/test-rule.ts';
import { evaluate } from './evaluate.ts';
import { readPage } from './markdown.ts';
import { listRepository, root } from './sources.ts';
import { findTypeErrors } from './typecheck.ts';

/** Files that the page shows whole: path → text. */
const shown = new Map(
  listRepository()
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => readPage(path).fences)
    .flatMap(({ values, code }) => {
      const file = values.get('file');
      return file === undefined ? [] : [[file, `${code}\n`] as const];
    }),
);

/** The cases that the shown tests hand to `testRule`. */
const tested: { rule: MitigateRule; cases: Cases }[] = [];
const harness = { testRule: (rule: MitigateRule, cases: Cases) => tested.push({ rule, cases }) };

/** Loads a shown file as a module; what it imports is another shown file or one of the repository. */
async function load(path: string): Promise<Record<string, unknown>> {
  const text = shown.get(path);
  if (path === 'tests/support/test-rule.ts') return harness;
  if (text === undefined)
    return (await import(pathToFileURL(join(root, path)).href)) as Record<string, unknown>;
  return evaluate(text, 'ts', (specifier) => load(posix.join(posix.dirname(path), specifier)));
}

const print = (found: readonly { line: number; messageId?: string | undefined }[]): string[] =>
  found.map(({ line, messageId }) => `${line} ${messageId}`).sort();

function runCase(rule: MitigateRule, given: Case): void {
  const long = toObject(given);
  const { code, marks } = readMarks(long.code);
  const messages = lint(rule, code, long);
  expect(print(messages)).toEqual(print(marks));
  if (long.suggested === undefined) return;
  const suggested = messages
    .flatMap(({ suggestions }) => suggestions ?? [])
    .map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]));
  expect(suggested).toEqual(long.suggested);
}

describe('the files that the docs show', () => {
  it('are a table, a rule and a test', () => {
    expect([...shown.keys()].map((path) => path.split('/').slice(0, 2).join('/')).sort()).toEqual([
      'src/knowledge',
      'src/rules',
      'tests/rules',
    ]);
  });

  it('compile', { timeout: 60_000 }, () => {
    expect(findTypeErrors(Object.fromEntries(shown))).toEqual([]);
  });

  it.each([...shown.keys()].filter((path) => path.startsWith('src/knowledge/')))(
    'say of a package what its table says: %s',
    async (path) => {
      const [ours, table] = [await load(path), (await import(join(root, path))) as object];
      expect(table).toMatchObject({ default: { package: expect.any(String) as string } });
      const rows = (facts: unknown) => Object.entries((facts as { roles: Record<string, string[]> }).roles);
      const real = Object.fromEntries(rows((table as { default: unknown }).default));
      for (const [role, paths] of rows(ours['default'])) {
        expect(real[role]).toEqual(expect.arrayContaining(paths));
      }
    },
  );

  it.each([...shown.keys()].filter((path) => path.startsWith('tests/rules/')))(
    'report what they say: %s',
    async (path) => {
      await load(path);
      expect(tested).not.toEqual([]);
      for (const { rule, cases } of tested) {
        for (const given of Object.values(cases.safe)) runCase(rule, given);
        for (const given of Object.values(cases.vulnerable)) {
          expect(readMarks(toObject(given).code).marks).not.toEqual([]);
          runCase(rule, given);
        }
      }
    },
  );
});
