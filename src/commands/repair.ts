import { readFileSync } from 'node:fs';
import { replaceFile } from './replace-file.ts';
import { explainFailure } from './usage-error.ts';

/**
 * Puts the repaired text in place of the text it was made from. The reason in a few words when that cannot be: then the
 * file is as it was.
 */
export function repairFile(path: string, before: string, after: string): string | undefined {
  try {
    // Also false for a file that is not UTF-8: its bytes would not survive.
    if (!readFileSync(path).equals(Buffer.from(before))) return 'not the UTF-8 text that was scanned';
    replaceFile(path, after);
    return undefined;
  } catch (error) {
    return explainFailure(error);
  }
}
