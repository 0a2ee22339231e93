import { createEvidence, type Evidence } from './evidence.ts';
import {
  createFacts,
  extendFacts,
  NATURE_NAMES,
  type PackageFacts,
  type PackagesFacts,
  type SourceName,
} from './grammar/index.ts';
import { listGiving } from './giving.ts';
import { packages } from './packages.ts';

export * from './grammar/index.ts';
export type { Evidence } from './evidence.ts';
export { TRUSTED_TYPES } from './browser/trusted-types.ts';
export { classifyHost, type Reach } from './network/hosts.ts';
export { findCommandHosts } from './network/programs.ts';
export {
  findBlindParameter,
  findKeywordHost,
  findPlainParameter,
  findScheme,
  namesCertificate,
  readTlsParameters,
  type SchemeKind,
} from './network/schemes.ts';
export { packages };

/** What is known of every described package. */
export const facts = createFacts(packages);

/** What shows that one of them may be in play. */
export const evidence = createEvidence(packages);

/** Everything that is known of packages, with what shows that one may be in play. */
export interface Knowledge {
  readonly facts: PackagesFacts;
  readonly evidence: readonly Evidence[];
  /** What shows that something may be in play which gives what sources of one of these names do, or makes such a value. */
  readonly getEvidenceOf: (...names: readonly SourceName[]) => readonly Evidence[];
}

/** What is known of the described packages. */
export const knowledge: Knowledge = {
  facts,
  evidence: [evidence],
  getEvidenceOf: createSourceEvidence((names) => [
    createEvidence(listGiving(packages, names), { isOfSources: true }),
  ]),
};

/** What is known with tables of somebody else's added. */
export function extendKnowledge(tables: readonly PackageFacts[]): Knowledge {
  if (tables.length === 0) return knowledge;
  const evidenceOfTables = createEvidence(tables, { isEachSpeaking: true });
  return {
    facts: extendFacts(facts, tables),
    evidence: [evidence, evidenceOfTables],
    getEvidenceOf: (...names) => [...knowledge.getEvidenceOf(...names), evidenceOfTables],
  };
}

/** Each evidence is worked out once, when it is first asked for. */
function createSourceEvidence(
  create: (names: readonly SourceName[]) => readonly Evidence[],
): Knowledge['getEvidenceOf'] {
  const known = new Map<string, readonly Evidence[]>();
  return (...names) => {
    const key = names.join();
    const evidenceOf = known.get(key) ?? create(names);
    known.set(key, evidenceOf);
    return evidenceOf;
  };
}

/** The tables whose rows stand under names: what data, sinks and arguments are. */
export type NamedTable = 'sources' | 'sinks' | 'sanitizers' | 'guards' | 'proofs' | 'roles';

/** The names that rows of a table can have: those that the described packages use. */
export function listNames(table: NamedTable): Set<string> {
  const kinds = new Set(packages.flatMap((described) => Object.keys(described.sinks ?? {})));
  if (table === 'sinks') return kinds;
  const used = packages.flatMap((described) => Object.keys(described[table] ?? {}));
  if (table === 'sources') return new Set([...used, ...NATURE_NAMES]);
  return new Set(table === 'sanitizers' || table === 'guards' ? [...kinds, ...used, 'all'] : used);
}

/** Code by which an application of a package sets a header on every answer; see {@link PackageFacts.headerHook}. */
export function findHeaderHook(packageName: string): string | undefined {
  return packages.find(({ package: name, headerHook }) => name === packageName && headerHook !== undefined)
    ?.headerHook;
}
