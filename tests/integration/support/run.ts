import { spawn } from 'node:child_process';

/** How a program ended. `status` is null when it was stopped. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Milliseconds until the program is stopped and the run fails. Default: two minutes. */
  readonly limit?: number;
  /** What stands on standard input. */
  readonly input?: string | undefined;
}

const LONGEST = 2 * 60_000;

/** Runs a program to its end. Fails when it cannot be started or takes longer than the limit. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const limit = options.limit ?? LONGEST;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: getEnvironment(),
      stdio: 'pipe',
      timeout: limit,
      killSignal: 'SIGKILL',
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    // A program that does not read its input closes it before the end.
    child.stdin.on('error', () => undefined).end(options.input);
    child.on('error', reject);
    child.on('close', (status) => {
      if (status !== null) resolve({ status, ...output });
      else
        reject(new Error(`${[command, ...args].join(' ')} was stopped after ${limit} ms\n${output.stderr}`));
    });
  });
}

/** What the programs of a user find around them: nothing of the test run that starts them. */
export function getEnvironment(): NodeJS.ProcessEnv {
  const ours =
    /^(?:VITEST|NODE_OPTIONS$|NODE_ENV$|NODE_V8_COVERAGE$|FORCE_COLOR$|ESLINT|npm_(?:package|lifecycle)_)/;
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}
