import type { Linter } from 'eslint';
import { inCatalogueOrder, riskOf, risks, type CatalogueId, type Risk } from '../threats/index.ts';
import { cutFrame, type Frame, type Span } from './frame.ts';

/** What a report asks of a rule's `meta.docs`. */
export interface RuleDocs {
  readonly description: string;
  readonly url: string;
  readonly counters: readonly CatalogueId[];
  readonly threats: readonly string[];
  readonly cwe: readonly string[];
  readonly repairs: Readonly<Record<string, 'fix' | 'hardening' | 'suggestion'>>;
}

/** Rules by the id under which they reported: `mitigate/no-legacy-tls`. */
export type RulesById = ReadonlyMap<string, RuleDocs>;

/** What ESLint said of one file. */
export interface FileResult {
  /** Path as shown, with `/` between folders. */
  readonly path: string;
  readonly messages: readonly Linter.LintMessage[];
  /** The text the messages are about. */
  readonly source: string;
}

/** What can be done about a finding without a person writing code. */
export type RepairOffer = 'fix' | 'hardening' | 'suggestion';

export interface Finding extends Span {
  readonly path: string;
  readonly ruleId: string;
  readonly severity: 'error' | 'warning';
  /** The message without the threats at its end. */
  readonly message: string;
  /** In catalogue order; the user's own last. */
  readonly threats: readonly string[];
  readonly risk: Risk;
  readonly cwe: readonly string[];
  /** Address of the rule's page. */
  readonly url: string;
  readonly repair: RepairOffer | undefined;
  readonly frame: Frame;
}

/** Why something that was to be scanned was not. */
export interface Problem {
  readonly kind: 'parse' | 'read' | 'crash' | 'write';
  readonly path: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly message: string;
}

/** What was scanned and how. */
export interface ScanFacts {
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** Whose rules ran: a preset's, or those of the project's own ESLint config. */
  readonly set: 'recommended' | 'strict' | 'project';
  /** The selectors of `--threat`, as given. */
  readonly selectors: readonly string[];
  readonly files: number;
  readonly lines: number;
  readonly suppressed: number;
  /** Files that were repaired. */
  readonly repaired: number;
  /** The rules that ran. */
  readonly rules: RulesById;
  readonly problems: readonly Problem[];
}

export interface Report extends ScanFacts {
  /** By path, line and column. */
  readonly findings: readonly Finding[];
}

const BRACKETS = / \[([^\][]+)\]$/;

/** The findings of our rules in one file; what other rules said is left out. */
export function readFindings(file: FileResult, rules: RulesById): Finding[] {
  return file.messages.flatMap((message) => {
    const docs = message.ruleId === null ? undefined : rules.get(message.ruleId);
    return docs === undefined || message.ruleId === null
      ? []
      : [readFinding(file, message, message.ruleId, docs)];
  });
}

function readFinding(file: FileResult, message: Linter.LintMessage, ruleId: string, docs: RuleDocs): Finding {
  const { text, threats } = splitMessage(message.message);
  const span: Span = {
    line: message.line,
    column: message.column,
    endLine: message.endLine ?? message.line,
    endColumn: message.endColumn ?? message.column,
  };
  return {
    ...span,
    path: file.path,
    ruleId,
    severity: message.severity === 2 ? 'error' : 'warning',
    message: text,
    threats,
    risk: riskOf(docs.counters),
    cwe: docs.cwe,
    url: docs.url,
    repair: findRepair(message, docs),
    frame: cutFrame(file.source, span),
  };
}

/** Takes the threats in brackets off the end of a message. */
export function splitMessage(message: string): { text: string; threats: readonly string[] } {
  const found = BRACKETS.exec(message);
  if (found?.[1] === undefined) return { text: message, threats: [] };
  return { text: message.slice(0, found.index), threats: inCatalogueOrder(found[1].split(' ')) };
}

function findRepair({ fix, suggestions }: Linter.LintMessage, docs: RuleDocs): RepairOffer | undefined {
  // Under `fix: 'hardening'` such repairs come as fixes, too.
  if (fix !== undefined) return Object.values(docs.repairs).includes('fix') ? 'fix' : 'hardening';
  const offered = suggestions?.map(({ messageId }) => docs.repairs[messageId ?? ''] ?? 'suggestion') ?? [];
  return offered.includes('hardening') ? 'hardening' : offered[0];
}

/** The findings in the order of a report: by path, line, column and rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (one, other) =>
      compare(one.path, other.path) ||
      one.line - other.line ||
      one.column - other.column ||
      compare(one.ruleId, other.ruleId),
  );
}

/** Code units, not the reader's language: a report is the same everywhere. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The findings of each file, in the order given. */
export function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group === undefined) groups.set(finding.path, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** One threat with the findings that leave it open. */
export interface OpenThreat {
  readonly id: string;
  readonly risk: Risk;
  readonly findings: readonly Finding[];
  /** In how many files. */
  readonly files: number;
}

/** The open threats: by risk, then by number of findings, then in catalogue order. */
export function groupByThreat(findings: readonly Finding[]): OpenThreat[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const threat of finding.threats.length === 0 ? [NO_THREAT] : finding.threats) {
      const group = groups.get(threat);
      if (group === undefined) groups.set(threat, [finding]);
      else group.push(finding);
    }
  }
  return inCatalogueOrder([...groups.keys()])
    .map((id) => {
      const found = groups.get(id) ?? [];
      return {
        id,
        risk: riskOf([id as CatalogueId]),
        findings: found,
        files: new Set(found.map(({ path }) => path)).size,
      };
    })
    .sort(
      (one, other) =>
        risks.indexOf(one.risk) - risks.indexOf(other.risk) || other.findings.length - one.findings.length,
    );
}

/** Stands for the threat of a finding whose rule counters none. */
export const NO_THREAT = 'other';
