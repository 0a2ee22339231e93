import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Linter } from 'eslint';
import mitigate from '../index.ts';
import { readFindings, type Finding, type Problem, type RuleDocs, type RulesById } from '../report/index.ts';
import { createScanConfig, loadESLint } from './eslint.ts';
import { findFiles, toShownPath } from './files.ts';
import { lintFile, type Linted } from './lint.ts';
import { loadTypeScriptParser, printInstallCommand } from './parser.ts';
import { replaceFile } from './replace-file.ts';
import type { Host, ScanRequest } from './request.ts';
import type { Scanned } from './scan.ts';
import { explainFailure, UsageError } from './usage-error.ts';

const TYPESCRIPT = /\.[cm]?tsx?$/;

/** Scans files with our own config, one after the other, and repairs them if that is asked for. */
export async function scanFiles(request: ScanRequest, host: Host): Promise<Scanned> {
  const { cwd, signal } = host;
  const ESLint = await loadESLint(cwd, false);
  const found = await findFiles(request.paths, cwd, signal);
  const notes = found.others.map(
    (path) => `${toShownPath(path, cwd)}: neither TypeScript nor JavaScript, not scanned`,
  );
  if (found.files.length === 0) throw new UsageError('no TypeScript or JavaScript files found');
  const parser = await loadTypeScriptParser(cwd);
  if (parser === undefined) refuseTypeScript(found.files, cwd);
  const configs = (['module', 'commonjs'] as const).map((sourceType) =>
    createScanConfig({ ...request, parser, sourceType }),
  );
  const engines = configs.map(
    (overrideConfig) =>
      new ESLint({
        cwd: found.root,
        overrideConfigFile: true,
        overrideConfig,
        fix: request.isFixing,
      }),
  );
  const rules = listRules(configs[0] ?? []);
  const all: Tally = {
    findings: [],
    problems: [...found.problems],
    files: 0,
    lines: 0,
    suppressed: 0,
    repaired: 0,
  };
  for (const [at, file] of found.files.entries()) {
    signal.throwIfAborted();
    const linted = await lintFile(file, /\.jsx?$/.test(extname(file)) ? engines : engines.slice(0, 1));
    add(all, { file, path: toShownPath(file, cwd) }, linted, rules);
    host.onProgress(at + 1, found.files.length);
    // Signals are delivered between turns of the event loop only.
    await setImmediate();
  }
  return { ...all, set: request.set, selectors: request.selectors, rules, notes };
}

interface Tally {
  readonly findings: Finding[];
  readonly problems: Problem[];
  files: number;
  lines: number;
  suppressed: number;
  repaired: number;
}

interface Place {
  readonly file: string;
  /** As shown. */
  readonly path: string;
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

function add(all: Tally, { file, path }: Place, linted: Linted, rules: RulesById): void {
  const tell = (kind: Problem['kind'], message: string, line?: number, column?: number): void => {
    all.problems.push({ kind, path, line, column, message });
  };
  if (linted.kind === 'gone') return;
  all.files += 1;
  if (linted.kind === 'unparsed') return tell('parse', linted.message, linted.line, linted.column);
  if (linted.kind === 'crashed') return tell('crash', linted.message);
  if (linted.kind !== 'linted') return tell('read', linted.message);
  const text = linted.output === undefined ? linted.text : repair(file, linted.text, linted.output, tell);
  all.repaired += text === linted.text ? 0 : 1;
  all.lines += text.split('\n').length;
  all.suppressed += linted.suppressed.filter(({ ruleId }) => ruleId !== null && rules.has(ruleId)).length;
  const findings = readFindings({ path, messages: linted.messages, suppressed: 0, source: text }, rules);
  for (const finding of findings) all.findings.push(finding);
}

/** Writes the repaired text and hands it back; the old one if that fails. */
function repair(
  file: string,
  before: string,
  after: string,
  tell: (kind: 'write', message: string) => void,
): string {
  try {
    replaceFile(file, after);
    return after;
  } catch (error) {
    tell('write', explainFailure(error));
    return before;
  }
}
