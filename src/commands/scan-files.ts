import { setImmediate } from 'node:timers/promises';
import type { ESLint, Linter } from 'eslint';
import mitigate from '../index.ts';
import type { RuleDocs, RulesById } from '../report/index.ts';
import { createScanConfig, loadESLint } from './eslint.ts';
import { findFiles, toShownPath } from './files.ts';
import { lintFile, type Linted } from './lint.ts';
import { loadTypeScriptParser, printInstallCommand } from './parser.ts';
import { repairFile } from './repair.ts';
import type { Host, ScanRequest } from './request.ts';
import type { Scanned } from './scanned.ts';
import { Tally } from './tally.ts';
import { UsageError } from './usage-error.ts';

/** A file that does not parse as the first is tried as the second. */
const SOURCE_TYPES = ['module', 'commonjs'] as const;
const TYPESCRIPT = /\.[cm]?tsx?$/;

/** Scans files with our own config, one after the other, and repairs them if that is asked for. */
export async function scanFiles(request: ScanRequest, host: Host): Promise<Scanned> {
  const { cwd, signal } = host;
  const found = await findFiles(request.paths, cwd, signal);
  const notes = found.others.map(
    (path) => `${toShownPath(path, cwd)}: neither TypeScript nor JavaScript, not scanned`,
  );
  if (found.files.length === 0) throw new UsageError('no TypeScript or JavaScript files found');
  const parser = await loadTypeScriptParser(cwd);
  if (parser === undefined) refuseTypeScript(found.files, cwd);
  const { rules, lint, lintUnrepaired } = await createLint(request, cwd, found.root, parser);
  const tally = new Tally(found.problems);
  for (const [at, file] of found.files.entries()) {
    signal.throwIfAborted();
    const path = toShownPath(file, cwd);
    const linted = await lint(file);
    if (linted.kind === 'linted' && linted.output !== undefined) {
      const failure = repairFile(file, linted.text, linted.output);
      if (failure !== undefined) tally.tell('write', path, failure);
      tally.repaired += failure === undefined ? 1 : 0;
      add(
        tally,
        path,
        failure === undefined ? { ...linted, text: linted.output } : await lintUnrepaired(file),
        rules,
      );
    } else add(tally, path, linted, rules);
    host.onProgress(at + 1, found.files.length);
    // Signals are delivered between turns of the event loop only.
    await setImmediate();
  }
  const { findings, problems, files, lines, suppressed, repaired } = tally;
  return { findings, problems, files, lines, suppressed, repaired, rules, notes };
}

interface Lint {
  readonly rules: RulesById;
  readonly lint: (file: string) => Promise<Linted>;
  readonly lintUnrepaired: (file: string) => Promise<Linted>;
}

async function createLint(
  request: ScanRequest,
  cwd: string,
  root: string,
  parser: Linter.Parser | undefined,
): Promise<Lint> {
  const ESLint = await loadESLint(cwd, false);
  const configs = SOURCE_TYPES.map((sourceType) => createScanConfig({ ...request, parser, sourceType }));
  const createEngines = (fix: boolean): ESLint[] =>
    configs.map((overrideConfig) => new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig, fix }));
  const lintWith =
    (engines: readonly ESLint[]) =>
    (file: string): Promise<Linted> =>
      lintFile(file, /\.jsx?$/.test(file) ? engines : engines.slice(0, 1));
  return {
    rules: listRules(configs.flat()),
    lint: lintWith(createEngines(request.isFixing)),
    lintUnrepaired: lintWith(createEngines(false)),
  };
}

function refuseTypeScript(files: readonly string[], cwd: string): void {
  const [first] = files.filter((file) => TYPESCRIPT.test(file));
  if (first === undefined) return;
  throw new UsageError(
    `a parser is needed for TypeScript files such as ${toShownPath(first, cwd)}; install it with: ${printInstallCommand(cwd)}`,
  );
}

/** The rules of ours that a config switches on, by the ids they report under. */
function listRules(config: readonly Linter.Config[]): RulesById {
  const known: Readonly<Record<string, { meta?: { docs?: unknown } }>> = mitigate.rules;
  return new Map(
    config
      .flatMap(({ rules }) => Object.keys(rules ?? {}))
      .map((id) => [id, known[id.replace('mitigate/', '')]?.meta?.docs as RuleDocs]),
  );
}

function add(tally: Tally, path: string, linted: Linted, rules: RulesById): void {
  if (linted.kind === 'gone') return;
  tally.files += 1;
  if (linted.kind === 'linted') {
    return tally.add(path, linted.text, linted.messages, linted.suppressed, rules);
  }
  if (linted.kind === 'unparsed') {
    return tally.tell('parse', path, linted.message, linted.line, linted.column);
  }
  tally.tell(linted.kind === 'crashed' ? 'crash' : 'read', path, linted.message);
}
