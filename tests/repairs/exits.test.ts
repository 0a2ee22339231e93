import fs from 'node:fs';
import inspector from 'node:inspector';
import os from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import requireLogTimestamp from '../../src/rules/audit/require-log-timestamp.ts';
import noMemoryDumpExposure from '../../src/rules/secrets/no-memory-dump-exposure.ts';
import noPermissiveFileMode from '../../src/rules/secrets/no-permissive-file-mode.ts';
import noSecretLogging from '../../src/rules/secrets/no-secret-logging.ts';
import { runModule, type Exports } from './run-module.ts';

/** The line that a program writes, whose logger writes to `destination`. */
function write(program: (lines: string[]) => Exports, ...given: unknown[]): string {
  const lines: string[] = [];
  const { run } = program(lines);
  (run as (...values: unknown[]) => unknown)(...given);
  return lines.join('');
}

/** A program that logs by pino, before and after. */
function logging(rule: Parameters<typeof runModule>[0], code: string) {
  const of = (which: 'before' | 'after') => (lines: string[]) =>
    runModule(rule, `import pino from 'pino';\n${code}`, {
      pino: (options: pino.LoggerOptions) => pino(options, { write: (line: string) => lines.push(line) }),
    })[which];
  return { before: of('before'), after: of('after') };
}

describe('what leaves a program, executed before and after', () => {
  it('a password is not in the line, and the rest is', () => {
    const { before, after } = logging(
      noSecretLogging,
      `const logger = pino({});
export function run(user: string, password: string) {
  logger.info({ user, password }, 'seen');
}`,
    );
    expect(write(before, 'ada', 'correct horse')).toContain('correct horse');
    const line = write(after, 'ada', 'correct horse');
    expect(line).not.toContain('correct horse');
    expect(JSON.parse(line)).toMatchObject({ user: 'ada', msg: 'seen' });
  });

  it('a line says when it was written', () => {
    const { before, after } = logging(
      requireLogTimestamp,
      `const logger = pino({ timestamp: false });
export function run() {
  logger.info('seen');
}`,
    );
    expect(JSON.parse(write(before))).not.toHaveProperty('time');
    const { time } = JSON.parse(write(after)) as { readonly time: number };
    expect(Math.abs(Date.now() - time)).toBeLessThan(60_000);
  });

  it('a file is written by its owner alone', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'modes-'));
    const mask = process.umask(0);
    try {
      const { before, after } = runModule(
        noPermissiveFileMode,
        `import fs from 'node:fs';
export function run(file: string) {
  fs.writeFileSync(file, 'a', { mode: 0o666 });
  return fs.statSync(file).mode & 0o777;
}`,
        { 'node:fs': fs },
      );
      const run = ({ run: one }: Exports, name: string) =>
        (one as (file: string) => number)(path.join(folder, name));
      expect(run(before, 'a') & 0o022).toBe(0o022);
      const mode = run(after, 'b');
      expect(mode & 0o022).toBe(0);
      expect(mode & 0o600).toBe(0o600);
    } finally {
      process.umask(mask);
      fs.rmSync(folder, { recursive: true });
    }
  });

  it('a debugger listens to this machine alone', () => {
    const { before, after } = runModule(
      noMemoryDumpExposure,
      `import inspector from 'node:inspector';
export function run() {
  inspector.open(0, '0.0.0.0');
  const url = inspector.url();
  inspector.close();
  return url;
}`,
      { 'node:inspector': inspector },
    );
    const listen = ({ run }: Exports) => new URL((run as () => string)()).hostname;
    expect(listen(before)).toBe('0.0.0.0');
    expect(listen(after)).toBe('127.0.0.1');
  });
});
