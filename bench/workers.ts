import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** More would take the machine away from its user. */
const WORKERS = 2;
/** A task that takes longer than this hangs. */
const LONGEST = 20 * 60_000;

/** What the tasks came to, in their order. */
export interface Outcome<Task, Result> {
  readonly results: readonly Result[];
  /** Tasks that did not end. */
  readonly hangs: readonly Task[];
}

/** Gives each task to a process of its own: what it takes is given back, and a hang is the process's alone. */
export async function runAll<Task, Result>(
  script: string,
  tasks: readonly Task[],
  describe: (task: Task, result: Result | undefined) => string,
): Promise<Outcome<Task, Result>> {
  const open = [...tasks];
  const done = new Map<Task, Result>();
  const hangs: Task[] = [];
  const work = async (): Promise<void> => {
    for (let task = open.shift(); task !== undefined; task = open.shift()) {
      const result = await runOne<Result>(script, task);
      if (result === undefined) hangs.push(task);
      else done.set(task, result);
      process.stderr.write(`${describe(task, result)}\n`);
    }
  };
  await Promise.all(Array.from({ length: Number(process.env['BENCH_WORKERS'] ?? WORKERS) }, work));
  return { results: tasks.flatMap((task) => done.get(task) ?? []), hangs };
}

function runOne<Result>(script: string, task: unknown): Promise<Result | undefined> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL(script, import.meta.url)), {
      execArgv: ['--import', 'tsx', '--max-old-space-size=3000'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST);
    let result: Result | undefined;
    child.on('message', (message) => {
      result = message as Result;
      child.disconnect();
    });
    child.on('exit', () => {
      clearTimeout(timer);
      resolve(result);
    });
    child.send(task as object);
  });
}
