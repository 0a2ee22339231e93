import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { listRepository, root } from './sources.ts';

const ENTRY = join(root, 'dist/index.js');
const LOCK = join(tmpdir(), `mitigate-build-${basename(root)}-${process.ppid}`);

/** Builds `dist` if it is missing or older than the sources. Two test files that ask at once get one build. */
export async function build(): Promise<void> {
  for (;;) {
    if (lock()) break;
    await setTimeout(200);
  }
  try {
    if (isFresh()) return;
    execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/build.ts')], { cwd: root });
  } finally {
    rmSync(LOCK, { recursive: true });
  }
}

function lock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

function isFresh(): boolean {
  if (!existsSync(ENTRY)) return false;
  const built = statSync(ENTRY).mtimeMs;
  return listRepository()
    .filter((path) => path.startsWith('src/'))
    .every((path) => statSync(join(root, path)).mtimeMs <= built);
}
