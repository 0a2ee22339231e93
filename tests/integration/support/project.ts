import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import type { ESLint } from 'eslint';
import { onTestFinished } from 'vitest';
import { listRepository, readText } from '../../contract/sources.ts';
import type { Cell } from './cell.ts';
import { run, type Ended } from './run.ts';

/** Files by path, from the project's folder. */
export type Files = Readonly<Record<string, string>>;

/** What ESLint found: `src/pay.js:3 no-legacy-tls`, sorted; suppressed findings are not among them. */
export interface Linted {
  readonly status: number | null;
  readonly findings: readonly string[];
}

export interface Where {
  /** Folder to run in, from the project's. Default: the project's. */
  readonly cwd?: string;
  /** Executable of Node.js. Default: the one that runs the tests. */
  readonly node?: string;
  /** What stands on standard input. Default: nothing. */
  readonly input?: string;
}

/** A folder of code that uses the packages of a cell. It is gone when the test is over. */
export interface Project {
  readonly folder: string;
  /** What the marks `// !rule` in the files promise, in the form of `findings`. */
  readonly planted: readonly string[];
  read(path: string): string;
  readAll(paths: readonly string[]): Files;
  write(files: Files): void;
  has(path: string): boolean;
  /** Lints the folder, or what the arguments name. Fails, with what ESLint printed, when it does not come to a result. */
  eslint(args?: readonly string[], where?: Where): Promise<Linted>;
  /** Runs a script of a package that the folder sees, such as `typescript/bin/tsc`. */
  script(path: string, args: readonly string[], where?: Where): Promise<Ended>;
}

/** Writes a project into a cell. To be called in a test. */
export function createProject(cell: Cell, files: Files): Project {
  mkdirSync(join(cell.folder, 'projects'), { recursive: true });
  const folder = mkdtempSync(join(cell.folder, 'projects', 'p-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

  const project: Project = {
    folder,
    planted: readPlanted(files),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    readAll: (paths) => Object.fromEntries(paths.map((path) => [path, project.read(path)])),
    has: (path) => existsSync(join(folder, path)),
    write(written) {
      for (const [path, text] of Object.entries(written)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    script(path, args, { cwd = '.', node = process.execPath, input } = {}) {
      const from = join(folder, cwd);
      return run(node, [findInstalled(from, path), ...args], { cwd: from, input });
    },
    async eslint(args = ['.'], where) {
      const ended = await project.script('eslint/bin/eslint.js', ['--format', 'json', ...args], where);
      return { status: ended.status, findings: readFindings(ended, folder) };
    },
  };
  project.write({ 'package.json': '{ "private": true, "type": "module" }', ...files });
  return project;
}

/** The path of a package's file, as Node.js looks for it: upwards from a folder. */
function findInstalled(folder: string, path: string): string {
  const file = join(folder, 'node_modules', path);
  if (existsSync(file)) return file;
  if (dirname(folder) === folder) throw new Error(`${path} is not installed`);
  return findInstalled(dirname(folder), path);
}

/** The files of a folder of this repository; paths from that folder. */
export function readRepository(folder: string): Files {
  const paths = listRepository().filter((path) => path.startsWith(`${folder}/`));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readText(path)]));
}

/** What the marks `// !rule` at the end of lines promise: one finding each, on that line. */
function readPlanted(files: Files): string[] {
  const planted = Object.entries(files).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => {
      const rule = / \/\/ !([\w/-]+)$/.exec(line)?.[1];
      return rule === undefined ? [] : [`${path}:${index + 1} ${rule}`];
    }),
  );
  return planted.sort();
}

function readFindings({ stdout, stderr }: Ended, folder: string): string[] {
  let results: ESLint.LintResult[];
  try {
    results = JSON.parse(stdout) as ESLint.LintResult[];
  } catch {
    throw new Error(`ESLint gave no result.\n${stdout}\n${stderr}`);
  }
  const findings = results.flatMap(({ filePath, messages }) => {
    const path = relative(folder, filePath).split(sep).join('/');
    return messages.map(
      ({ line, ruleId, message }) => `${path}:${line} ${ruleId?.replace('mitigate/', '') ?? message}`,
    );
  });
  return findings.sort();
}

/** Runs `mitigate scan` on the folder. Fails, with what it printed, when it does not come to a report. */
export async function scan(
  project: Project,
  args: readonly string[] = [],
  where?: Where,
): Promise<Linted & { readonly stderr: string }> {
  const script = 'eslint-plugin-mitigate/dist/cli.js';
  const { status, stdout, stderr } = await project.script(
    script,
    ['scan', '--format', 'json', ...args],
    where,
  );
  let report: { findings: { path: string; line: number; rule: string }[] };
  try {
    report = JSON.parse(stdout) as typeof report;
  } catch {
    throw new Error(`mitigate scan gave no report.\n${stdout}\n${stderr}`);
  }
  const findings = report.findings.map(
    ({ path, line, rule }) =>
      `${posix.join(where?.cwd ?? '.', path)}:${line} ${rule.replace('mitigate/', '')}`,
  );
  return { status, findings: findings.sort(), stderr };
}
