import picomatch from 'picomatch';

/** Where tests, fixtures and mocks live by convention. */
export const DEFAULT_TEST_FILES: readonly string[] = [
  '**/*.{test,tests,spec,specs,e2e,cy,stories,bench}.{js,jsx,ts,tsx,mjs,mts,cjs,cts}',
  '**/{__tests__,__mocks__,__fixtures__,__snapshots__}/**',
  '**/{test,tests,spec,specs,e2e,fixtures,mocks,cypress}/**',
  '**/{jest,vitest,playwright,cypress}.{config,setup}.*',
];

/** Makes the judge of paths that globs name. Paths are relative to the project root, with `/`. */
export function createPathJudge(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { dot: true });
}

/** Above this average, nobody wrote the lines by hand. */
const LONGEST_AVERAGE_LINE = 500;
const GENERATED = /@generated\b|\bDO NOT EDIT\b|\bautomatically generated\b|\bauto-generated\b/i;

/** Is the text the output of a bundler, a minifier or a generator? */
export function isGenerated(text: string, lineCount: number): boolean {
  return text.length / Math.max(1, lineCount) > LONGEST_AVERAGE_LINE || GENERATED.test(text.slice(0, 600));
}
