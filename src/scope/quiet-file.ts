import picomatch from 'picomatch';

/** Where tests, fixtures and mocks live by convention. */
export const DEFAULT_TEST_FILES: readonly string[] = [
  '**/*.{test,tests,spec,specs,e2e,cy,stories,bench}.{js,jsx,ts,tsx,mjs,mts,cjs,cts}',
  '**/{__tests__,__mocks__,__fixtures__,__snapshots__}/**',
  '**/{test,tests,spec,specs,e2e,fixtures,mocks,cypress}/**',
  '**/{jest,vitest,playwright,cypress}.{config,setup}.*',
];

/** Where code lies that serves developers, or shows them how something is used. No production runs it. */
export const DEFAULT_DEVELOPMENT_FILES: readonly string[] = [
  '**/{example,examples,emulator,emulators,dev-server,devserver}/**',
  // A name to be filled in makes a template of the file.
  '**/*\\{\\{*\\}\\}*',
  '**/*\\{\\{*\\}\\}*/**',
];

/** Makes the judge of paths that globs name. Paths are relative to the project root, with `/`. */
export function createPathJudge(globs: readonly string[]): (path: string) => boolean {
  // Each file is asked about: the bare patterns cost a fraction of what `picomatch` makes of them.
  const patterns = globs.map((glob) => picomatch.makeRe(glob, { dot: true }));
  return (path) => path !== '' && (globs.includes(path) || patterns.some((pattern) => pattern.test(path)));
}

/** Above this average, nobody wrote the lines by hand. */
const LONGEST_AVERAGE_LINE = 500;
const GENERATED = /@generated\b|\bDO NOT EDIT\b|\bautomatically generated\b|\bauto-generated\b/i;

/** Is the text the output of a bundler, a minifier or a generator? */
export function isGenerated(text: string, lineCount: number): boolean {
  return text.length / Math.max(1, lineCount) > LONGEST_AVERAGE_LINE || GENERATED.test(text.slice(0, 600));
}
