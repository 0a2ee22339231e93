#!/usr/bin/env node
import { constants } from 'node:os';
import { CommanderError } from 'commander';
import picocolors from 'picocolors';
import type { ScanRequest } from '../commands/request.ts';
import { createProgram } from './arguments.ts';
import { createProgress } from './progress.ts';
import { print, toLine } from './print.ts';

const { stdout, stderr } = process;
const progress = createProgress(stderr);
const interruption = new AbortController();

/** The first signal ends the run in good order, the second at once; the reason is the code to exit with. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    const code = 128 + constants.signals[signal];
    if (interruption.signal.aborted) process.exit(code);
    interruption.abort(code);
  });
}

async function run(request: ScanRequest): Promise<void> {
  const { scan } = await import('../commands/scan.ts');
  const { exitCode, text, notes } = await scan(request, {
    cwd: process.cwd(),
    isTerminal: stdout.isTTY,
    hasColors: picocolors.isColorSupported && (stdout.isTTY || process.env['FORCE_COLOR'] !== undefined),
    columns: stdout.isTTY ? stdout.columns : 120,
    now: readClock(process.env['SOURCE_DATE_EPOCH']),
    signal: interruption.signal,
    onProgress: progress.update,
  });
  progress.stop();
  await print(stderr, notes.map(toLine).join(''));
  await print(stdout, text);
  process.exitCode = exitCode;
}

/** Now, or the time that reproducible builds ask for, in seconds. */
function readClock(epoch: string | undefined): Date {
  return epoch !== undefined && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}

try {
  await createProgram(run).parseAsync();
} catch (error) {
  const at = progress.stop();
  const code: unknown = interruption.signal.reason;
  if (typeof code === 'number') {
    await print(stderr, toLine(`interrupted${at}; no report was written`));
    // What is still running is of no use to anybody.
    process.exit(code);
  }
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof CommanderError)) {
    const { describeError } = await import('../commands/usage-error.ts');
    await print(stderr, toLine(describeError(error)));
  }
}
