import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ESLint, Linter } from 'eslint';
import { explainFailure } from './usage-error.ts';

/** What became of one file. */
export type Linted =
  | {
      readonly kind: 'linted';
      readonly text: string;
      readonly messages: readonly Linter.LintMessage[];
      readonly suppressed: readonly Linter.SuppressedLintMessage[];
      /** The repaired text, where something was repaired. */
      readonly output: string | undefined;
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unparsed'; readonly line: number; readonly column: number; readonly message: string }
  | { readonly kind: 'unread' | 'crashed' | 'large'; readonly message: string };

/** Larger files are bundles and data. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Lints one file with the first of the engines that can parse it. Never throws. */
export async function lintFile(path: string, engines: readonly ESLint[]): Promise<Linted> {
  const read = await readSource(path);
  if (typeof read !== 'string') return read;
  let failed: Linted | undefined;
  for (const engine of engines) {
    const linted = await lintText(path, read, engine);
    if (linted.kind !== 'unparsed') return linted;
    failed ??= linted;
  }
  return failed ?? { kind: 'crashed', message: 'there is no engine for it' };
}

async function lintText(path: string, text: string, engine: ESLint): Promise<Linted> {
  try {
    const [result] = await engine.lintText(text, { filePath: path });
    if (result === undefined) return { kind: 'crashed', message: 'ESLint has no config for it' };
    const { messages, suppressedMessages: suppressed, output } = result;
    const fatal = messages.find((message) => message.fatal === true);
    if (fatal !== undefined) {
      const { line, column, message } = fatal;
      return { kind: 'unparsed', line, column, message: message.replace(/^Parsing error: /, '') };
    }
    return { kind: 'linted', text, messages, suppressed, output };
  } catch (error) {
    return { kind: 'crashed', message: explainFailure(error) };
  }
}

/** The text of a file; a link that took its place is not followed. */
async function readSource(path: string): Promise<string | Linted> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { size } = await file.stat();
      if (size > MOST_BYTES) return { kind: 'large', message: 'larger than 4 MB' };
      return await file.readFile('utf8');
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'gone' };
    return { kind: 'unread', message: explainFailure(error) };
  }
}
