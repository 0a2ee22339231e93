import { readFile, stat } from 'node:fs/promises';
import type { ESLint, Linter } from 'eslint';
import mitigate from '../index.ts';
import type { RuleDocs, RulesById } from '../report/index.ts';
import { loadESLint, type ESLintClass } from './eslint.ts';
import { toShownPath } from './files.ts';
import { repairFile } from './repair.ts';
import type { Host, ScanRequest } from './request.ts';
import type { Scanned } from './scanned.ts';
import { Tally } from './tally.ts';
import { explainFailure, UsageError } from './usage-error.ts';

/** Scans what the project's own ESLint config covers, with the rules of ours it switches on. */
export async function scanProject(request: ScanRequest, host: Host): Promise<Scanned> {
  const { cwd, signal } = host;
  const eslint = createEngine(await loadESLint(cwd, true), request, cwd);
  const started = Date.now();
  const results = await lint(eslint, request.paths, signal);
  const rules = await listRules(eslint, results);
  if (rules.size === 0)
    throw new UsageError('the ESLint config switches on no rule of eslint-plugin-mitigate');
  const tally = new Tally([]);
  for (const result of results) {
    signal.throwIfAborted();
    await add(tally, result, { path: toShownPath(result.filePath, cwd), rules, started });
  }
  const { findings, problems, files, lines, suppressed, repaired } = tally;
  return { findings, problems, files, lines, suppressed, repaired, rules, notes: [] };
}

function createEngine(ESLint: ESLintClass, { isFixing, isHardening }: ScanRequest, cwd: string): ESLint {
  const options: ESLint.Options = {
    cwd,
    fix: isFixing && isOurs,
    warnIgnored: false,
    ...(isHardening && { overrideConfig: { settings: { mitigate: { fix: 'hardening' } } } }),
  };
  try {
    // What the project has accepted in `eslint-suppressions.json` stays accepted, where ESLint can do that.
    return new ESLint({ ...options, applySuppressions: true });
  } catch {
    return new ESLint(options);
  }
}

/** Repairs of other plugins are left alone. */
function isOurs({ ruleId }: Linter.LintMessage): boolean {
  return ruleId !== null && Object.hasOwn(mitigate.rules, ruleId.slice(ruleId.lastIndexOf('/') + 1));
}

async function lint(
  eslint: ESLint,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<ESLint.LintResult[]> {
  const interrupted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([eslint.lintFiles(paths.length === 0 ? ['.'] : [...paths]), interrupted]);
  } catch (error) {
    signal.throwIfAborted();
    throw new UsageError(`ESLint: ${explainFailure(error)}`);
  }
}

/** The rules of ours that are on for some of the files, by the ids they report under. */
async function listRules(eslint: ESLint, results: readonly ESLint.LintResult[]): Promise<RulesById> {
  const rules = new Map<string, RuleDocs>();
  const seen = new Set<unknown>();
  for (const { filePath } of results) {
    const config = (await eslint.calculateConfigForFile(filePath)) as Linter.Config | undefined;
    if (config === undefined || seen.has(config.rules)) continue;
    seen.add(config.rules);
    for (const [prefix, plugin] of Object.entries(config.plugins ?? {})) {
      if (plugin.meta?.name !== mitigate.meta.name) continue;
      for (const [name, rule] of Object.entries(plugin.rules ?? {})) {
        const id = `${prefix}/${name}`;
        const entry = config.rules?.[id];
        const level: unknown = Array.isArray(entry) ? entry[0] : entry;
        if (level === undefined || level === 0 || level === 'off') continue;
        rules.set(id, rule.meta?.docs as RuleDocs);
      }
    }
  }
  return rules;
}

interface Place {
  /** As shown. */
  readonly path: string;
  readonly rules: RulesById;
  /** When the scan began, in milliseconds. */
  readonly started: number;
}

async function add(tally: Tally, result: ESLint.LintResult, { path, rules, started }: Place): Promise<void> {
  const { filePath, messages, suppressedMessages, output } = result;
  tally.files += 1;
  const fatal = messages.find((message) => message.fatal === true);
  if (fatal !== undefined) {
    return tally.tell('parse', path, fatal.message.replace(/^Parsing error: /, ''), fatal.line, fatal.column);
  }
  try {
    const { mtimeMs } = await stat(filePath);
    const before = await readFile(filePath, 'utf8');
    if (output !== undefined) {
      // The clock counts whole milliseconds, files have parts of them: one of the same millisecond was there before.
      const isChanged = mtimeMs >= started + 1;
      const failure = isChanged ? 'changed while it was scanned' : repairFile(filePath, before, output);
      if (failure !== undefined) return tally.tell('write', path, failure);
      tally.repaired += 1;
    }
    tally.add(path, output ?? before, messages, suppressedMessages, rules);
  } catch (error) {
    tally.tell('read', path, explainFailure(error));
  }
}
