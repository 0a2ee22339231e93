import { toPrintable } from '../report/index.ts';

/** The user asked for something that cannot be done. The message is one line and says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What is said of an error: one line that is safe to show, whatever file names stand in it. */
export function describeError(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split(/[\r\n]/);
  return toPrintable(error instanceof UsageError ? line : `internal error: ${line}`);
}

/** The reason of a failed call of the platform in a few words: `no such file or folder`. */
export function explainFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return REASONS[code] ?? first;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'part of the path is not a folder',
  EISDIR: 'is a folder',
  ELOOP: 'a loop of symbolic links',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'no space left on the disk for this user',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
};
