#!/usr/bin/env node
import { CommanderError } from 'commander';
import picocolors from 'picocolors';
import type { ScanRequest } from '../commands/request.ts';
import { readArguments } from './arguments.ts';
import { createProgress } from './progress.ts';

const INTERRUPTED = 130;

/** Runs a scan and prints what it has to say. */
async function run(request: ScanRequest): Promise<void> {
  const { scan } = await import('../commands/scan.ts');
  const progress = createProgress(process.stderr);
  const { exitCode, text, notes } = await scan(request, {
    cwd: process.cwd(),
    hasColors: picocolors.isColorSupported && process.stdout.isTTY,
    columns: process.stdout.columns || 100,
    now: new Date(),
    signal: interruption.signal,
    onProgress: progress.update,
  }).finally(progress.stop);
  process.exitCode = exitCode;
  for (const note of notes) process.stderr.write(`mitigate: ${note}\n`);
  process.stdout.write(text);
}

const interruption = new AbortController();
process.on('SIGINT', () => {
  if (interruption.signal.aborted) process.exit(INTERRUPTED);
  interruption.abort(new Error('interrupted'));
});

try {
  await readArguments(process.argv.slice(2), run);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    process.stderr.write(`mitigate: ${line}\n`);
    process.exitCode = interruption.signal.aborted ? INTERRUPTED : 2;
  }
}
