import { readFileSync } from 'node:fs';

/** A line of a package's file. */
export interface Place {
  /** From the package's root, with `/`. */
  readonly file: string;
  readonly line: number;
}

/** A flaw that was published, and mended. */
export interface Advisory {
  /** The id of GitHub's advisory; the CVE id where the databases looked at name no other. */
  readonly id: string;
  readonly cve?: string;
  readonly class: string;
  readonly package: string;
  readonly vulnerable: string;
  readonly fixed: string;
  /** Rules that ought to speak. */
  readonly rules: readonly string[];
  /** Where, in the vulnerable version. */
  readonly places: readonly Place[];
  /** What is wrong there. */
  readonly flaw: string;
  /** Why no rule speaks, for those that are missed. */
  readonly cause?: string;
  /** Why a rule still speaks in the fixed version. */
  readonly twin?: string;
}

/** What the rules say of the two versions of a flaw's package: those of the rules that speak at its places. */
export interface Verdict {
  readonly id: string;
  readonly integrity: Readonly<Record<'vulnerable' | 'fixed', string>>;
  readonly problem?: string;
  readonly found: Readonly<Record<'recommended' | 'strict', readonly string[]>>;
  readonly fixed: Readonly<Record<'recommended' | 'strict', readonly string[]>>;
}

/** The rules that may find a flaw of a class. `README.md` has the same table. */
export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  'command-injection': ['no-command-injection'],
  'code-injection': ['no-code-injection', 'no-untrusted-module-load', 'no-template-injection'],
  'path-traversal': ['no-path-traversal'],
  ssrf: ['no-ssrf'],
  'open-redirect': ['no-open-redirect'],
  'sql-injection': ['require-parameterized-queries'],
  'nosql-injection': ['no-nosql-injection'],
  xss: ['no-unsafe-html', 'no-disabled-escaping', 'no-template-injection'],
  'prototype-pollution': ['no-prototype-pollution'],
  redos: ['no-redos', 'no-untrusted-regexp'],
  xxe: ['no-xml-external-entities'],
  deserialization: ['no-unsafe-deserialization'],
  'header-injection': ['no-header-injection'],
};

/** What the rules lacked: a miss names one of them, then says what it was. */
export const CAUSES: Readonly<Record<string, string>> = {
  file: 'the way crosses files',
  source: 'nothing shows that the data are those of others',
  way: 'the way is lost on the way',
  sink: 'the call that does harm is not known',
  check: 'a check is taken for a whole one',
  meaning: 'what is wrong is no flow of data',
  design: 'the rules leave it to the caller, on purpose',
};

/** Mends of replacements are flaws of every class. */
const EVERYWHERE = 'no-incomplete-sanitization';

/** The published flaws. Throws one line that names what is wrong with the data. */
export function readAdvisories(): readonly Advisory[] {
  const rows: unknown = JSON.parse(readFileSync(new URL('advisories.json', import.meta.url), 'utf8'));
  if (!Array.isArray(rows)) throw new TypeError('advisories.json: expected a list');
  const advisories = rows as readonly Advisory[];
  const ids = advisories.map(({ id }) => id);
  for (const [index, advisory] of advisories.entries()) {
    const problem =
      findProblem(advisory) ?? (ids.indexOf(advisory.id) < index ? 'stands there twice' : undefined);
    if (problem !== undefined) throw new TypeError(`advisories.json: ${advisory.id}: ${problem}`);
  }
  return advisories;
}

function findProblem({ id, class: name, rules, places, flaw, cause }: Advisory): string | undefined {
  if (!/^(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,})$/.test(id)) return 'has no id';
  const allowed = CLASSES[name];
  if (allowed === undefined) return `there is no class ${name}`;
  if (rules.length === 0 || !rules.every((rule) => allowed.includes(rule) || rule === EVERYWHERE))
    return 'has rules that its class has not';
  if (places.length === 0 || !places.every(({ line }) => Number.isInteger(line))) return 'has no place';
  if (cause !== undefined && CAUSES[getCause(cause)] === undefined) return 'has a cause of no known kind';
  return flaw === '' ? 'does not say what is wrong' : undefined;
}

/** The kind of a cause: its first word. */
export function getCause(cause: string): string {
  return cause.slice(0, Math.max(0, cause.indexOf(':')));
}
