import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readText, root } from './repository.ts';

/** A generated file, or the generated part of one. */
export interface Output {
  /** From the root, with `/`. */
  readonly path: string;
  /** What is generated; formatted before it is compared and written. */
  readonly text: string;
  /** What stands before and after it and is kept byte for byte. */
  readonly head?: string;
  readonly tail?: string;
}

/** Names the outputs that the repository does not hold as they should be, and writes them unless told not to. */
export async function settle(outputs: readonly Output[], isCheck: boolean): Promise<string[]> {
  const stale: string[] = [];
  for (const { path, text, head = '', tail = '' } of outputs) {
    const options = await resolveConfig(join(root, path));
    const wanted = head + (await format(text, { ...options, filepath: path })) + tail;
    if (existsSync(join(root, path)) && readText(path) === wanted) continue;
    stale.push(path);
    if (isCheck) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), wanted);
  }
  return stale;
}

/** Names generated files that nothing generates any more, and removes them unless told not to. */
export function remove(paths: readonly string[], isCheck: boolean): string[] {
  if (!isCheck) for (const path of paths) rmSync(join(root, path));
  return [...paths];
}
