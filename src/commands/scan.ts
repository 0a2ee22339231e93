import { resolve } from 'node:path';
import picocolors from 'picocolors';
import {
  count,
  printJson,
  printStylish,
  printThreats,
  sortFindings,
  type Finding,
  type Report,
} from '../report/index.ts';
import { version } from '../version.ts';
import { replaceFile } from './replace-file.ts';
import type { Host, Outcome, ScanRequest } from './request.ts';
import { scanFiles } from './scan-files.ts';
import { explainFailure, UsageError } from './usage-error.ts';

/** What a scan found out, before it is a report. */
export interface Scanned extends Omit<Report, 'tool' | 'createdAt'> {
  readonly notes: readonly string[];
}

/**
 * Scans code and writes a report. Throws a `UsageError` when that cannot be done as asked, and the signal's reason when it
 * is aborted; then no report is written, and each source file is either repaired or as it was.
 */
export async function scan(request: ScanRequest, host: Host): Promise<Outcome> {
  checkRequest(request);
  const { notes, ...scanned } = await scanFiles(request, host);
  const report: Report = {
    ...scanned,
    tool: { name: 'eslint-plugin-mitigate', version },
    createdAt: host.now.toISOString(),
    findings: sortFindings(scanned.findings),
  };
  const shown = request.isQuiet
    ? { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
    : report;
  host.signal.throwIfAborted();
  const text = print(shown, request, host);
  const exitCode = judge(report, request.maxWarnings);
  if (request.output === undefined) return { exitCode, text, notes };
  writeReport(request.output, text, host.cwd);
  const sum = `${count(shown.findings.length, 'finding')} in ${count(report.files, 'file')}`;
  return { exitCode, text: '', notes: [...notes, `${sum}; the report is in ${request.output}`] };
}

function checkRequest({ isFixing, isHardening, isProjectConfig }: ScanRequest): void {
  if (isHardening && !isFixing) throw new UsageError('--hardening says how to repair: it needs --fix');
  if (isProjectConfig) throw new UsageError('--eslint-config is not here yet');
}

function print(report: Report, { format, output }: ScanRequest, host: Host): string {
  const style = {
    colors: picocolors.createColors(host.hasColors && output === undefined),
    columns: host.columns,
  };
  if (format === 'json') return printJson(report);
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
