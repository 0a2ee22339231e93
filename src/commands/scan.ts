import { existsSync, statSync, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import picocolors from 'picocolors';
import {
  count,
  printHtml,
  printJson,
  printStylish,
  printThreats,
  sortFindings,
  toPrintable,
  type Finding,
  type Report,
} from '../report/index.ts';
import { explainSelector } from '../threats/index.ts';
import { version } from '../version.ts';
import { replaceFile } from './replace-file.ts';
import type { Host, Outcome, ScanRequest } from './request.ts';
import { scanFiles } from './scan-files.ts';
import { scanProject } from './scan-project.ts';
import { explainFailure, UsageError } from './usage-error.ts';

/**
 * Scans code and writes a report. Throws a `UsageError` when that cannot be done as asked, and the signal's reason when it
 * is aborted; then no report is written, and each source file is either repaired or as it was.
 */
export async function scan(given: ScanRequest, host: Host): Promise<Outcome> {
  const request = sortSelectors(given, host.cwd);
  checkRequest(request, host);
  const { notes: asides, ...scanned } = await (request.isProjectConfig ? scanProject : scanFiles)(
    request,
    host,
  );
  const report: Report = {
    ...scanned,
    set: request.isProjectConfig ? 'project' : request.set,
    selectors: request.selectors,
    tool: { name: 'eslint-plugin-mitigate', version },
    createdAt: host.now.toISOString(),
    findings: sortFindings(scanned.findings),
  };
  const shown = request.isQuiet
    ? { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
    : report;
  const notes = asides.map((note) => toPrintable(note));
  host.signal.throwIfAborted();
  const text = print(shown, request, host);
  const exitCode = judge(report, request.maxWarnings);
  if (request.output === undefined) return { exitCode, text, notes };
  writeReport(request.output, text, host.cwd);
  const sum = `${count(shown.findings.length, 'finding')} in ${count(report.files, 'file')}`;
  return { exitCode, text: '', notes: [...notes, toPrintable(`${sum}; the report is in ${request.output}`)] };
}

/**
 * `--threat S3 src` means the threat `S3` and the path `src`: what selects nothing and is there on the disk is a path.
 * Several selectors may share an argument: `S3,NET-2`.
 */
function sortSelectors(request: ScanRequest, cwd: string): ScanRequest {
  const given = request.selectors.flatMap((text) =>
    existsSync(resolve(cwd, text)) ? [text] : text.split(','),
  );
  const isPath = (text: string): boolean => !explainSelector(text).known && existsSync(resolve(cwd, text));
  return {
    ...request,
    selectors: given.filter((text) => !isPath(text)),
    paths: [...request.paths, ...given.filter(isPath)],
  };
}

/** Refuses what cannot end well before any work is done. */
function checkRequest(request: ScanRequest, host: Host): void {
  const { isHardening, isFixing, isProjectConfig, selectors, output, format } = request;
  if (isHardening && !isFixing) throw new UsageError('--hardening says how to repair: it needs --fix');
  if (isProjectConfig && selectors.length > 0)
    throw new UsageError('--threat and --eslint-config exclude each other: the config says which rules run');
  if (format === 'html' && output === undefined && host.isTerminal)
    throw new UsageError('--format html is for a file: add --output report.html');
  if (output !== undefined) checkOutput(output, host.cwd);
}

function checkOutput(output: string, cwd: string): void {
  const path = resolve(cwd, output);
  const stat = (place: string): Stats | undefined => statSync(place, { throwIfNoEntry: false });
  if (stat(path)?.isDirectory() === true) throw new UsageError(`--output: ${output} is a folder`);
  if (stat(dirname(path))?.isDirectory() !== true)
    throw new UsageError(`--output: there is no folder ${dirname(output)}`);
}

function print(report: Report, { format, output }: ScanRequest, host: Host): string {
  const style = {
    colors: picocolors.createColors(host.hasColors && output === undefined),
    columns: host.columns,
  };
  if (format === 'json') return printJson(report);
  if (format === 'html') return printHtml(report);
  return format === 'threats' ? printThreats(report, style) : printStylish(report, style);
}

function judge({ findings, problems }: Report, maxWarnings: number | undefined): 0 | 1 | 2 {
  const warnings = findings.filter(isWarning).length;
  if (warnings < findings.length || warnings > (maxWarnings ?? Infinity)) return 1;
  return problems.length > 0 ? 2 : 0;
}

function isWarning({ severity }: Finding): boolean {
  return severity === 'warning';
}

function writeReport(path: string, text: string, cwd: string): void {
  try {
    replaceFile(resolve(cwd, path), text);
  } catch (error) {
    throw new UsageError(`${path}: the report could not be written: ${explainFailure(error)}`);
  }
}
