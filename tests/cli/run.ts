import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** Makes a folder with these files, and with the packages of the repository beside them unless `isBare`. */
export function createProject(
  files: Readonly<Record<string, string>>,
  { isBare = false }: { readonly isBare?: boolean } = {},
): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mitigate-scan-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (!isBare) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** Code with one flaw, on line 2. */
export const FLAW = `import https from 'node:https';
https.request('https://api.example.com', { rejectUnauthorized: false });
`;
