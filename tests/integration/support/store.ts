import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder that outlives the run, filled once. It takes its name when it is complete, so that a run that was stopped
 * leaves nothing half done, and two runs at once do not meet.
 */
export async function keep(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const store = getStore();
  const kept = join(store, name);
  if (existsSync(kept)) {
    const now = new Date();
    utimesSync(kept, now, now);
    return kept;
  }
  const folder = mkdtempSync(join(store, 'unfinished-'));
  try {
    await fill(folder);
    renameSync(folder, kept);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(kept)) throw error;
  }
  return kept;
}

/** Each content of the plugin has cells of its own; those that nobody used for this long go. */
const LONGEST_IDLE = 2 * 60 * 60 * 1000;
let store: string | undefined;

/** The folder in which tarballs and cells are kept between runs: outside the repository, whose packages a cell must not see. */
function getStore(): string {
  if (store !== undefined) return store;
  const folder = join(tmpdir(), `mitigate-cells-${process.getuid?.() ?? 'user'}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // In a folder that everybody may write to, the name may be taken by somebody else.
  const found = lstatSync(folder);
  if (!found.isDirectory() || (process.getuid !== undefined && found.uid !== process.getuid()))
    throw new Error(`${folder} is not ours`);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > LONGEST_IDLE) rmSync(path, { recursive: true, force: true });
  }
  return (store = folder);
}
