import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder } from '../commands/folder.ts';
import { root } from '../contract/sources.ts';

/** The built command. */
export const CLI = join(root, 'dist/cli.js');

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built `mitigate` in a folder. */
export function mitigate(cwd: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** Makes a folder with these files, and with the packages of the repository beside them. */
export function createProject(files: Readonly<Record<string, string>>): string {
  const folder = createFolder(files);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}
