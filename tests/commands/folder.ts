import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Host, ScanRequest } from '../../src/commands/request.ts';

const made: string[] = [];

afterAll(() => {
  // Node's own removal gives up on paths that are longer than the system allows; one test makes such a path.
  for (const folder of made.splice(0)) execFileSync('rm', ['-rf', folder]);
});

/** Makes a folder with these files, until the tests of the file are over; answers its path without links. */
export function createFolder(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mitigate-folder-')));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What somebody asks for who gives no option. */
export const request: ScanRequest = {
  paths: [],
  set: 'recommended',
  selectors: [],
  isFixing: false,
  isHardening: false,
  format: 'stylish',
  output: undefined,
  maxWarnings: undefined,
  isQuiet: false,
  isProjectConfig: false,
};

/** A host without a terminal. */
export function createHost(cwd: string, given: Partial<Host> = {}): Host {
  return {
    cwd,
    isTerminal: false,
    hasColors: false,
    columns: 100,
    now: new Date(0),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...given,
  };
}

/** Code with one flaw, on line 2. */
export const FLAW = `import https from 'node:https';
https.request('https://api.example.com', { rejectUnauthorized: false });
`;
