import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that nobody ever sees a part of it: to a new file beside it, flushed, then renamed. The mode of a
 * file that is there stays. What is no regular file, such as `/dev/stdout`, is written to directly. A link is followed, so that it
 * stays a link. Synchronous on purpose: no signal comes between. Throws the platform's error and leaves nothing behind.
 */
export function replaceFile(path: string, text: string): void {
  const target = followLink(path);
  const there = statSync(target, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) {
    write(openSync(target, 'w'), (file) => writeWhole(file, text));
    return;
  }
  if (there !== undefined) accessSync(target, constants.W_OK);
  const fresh = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    write(openSync(fresh, 'wx'), (file) => {
      if (there !== undefined) fchmodSync(file, there.mode & PERMISSIONS);
      writeWhole(file, text);
      fsyncSync(file);
    });
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

const PERMISSIONS = 0o7777;

function write(file: number, fill: (file: number) => void): void {
  try {
    fill(file);
  } finally {
    closeSync(file);
  }
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

function followLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
