import { asvsSections, owaspTop10 } from './standards/owasp.ts';
import type { AsvsId, OwaspTop10Id } from './standards/owasp.ts';
import type { CweId } from './standards/cwe.ts';
import type { IsoId } from './standards/iso.ts';
import type { NistId } from './standards/nist.ts';
import type { RegulationId } from './standards/regulations.ts';
import { mitigations } from './entries.ts';
import { risks, strideLetters } from './ids.ts';
import type { CatalogueId, Risk, StrideLetter, ThreatId, ThreatOrVectorId } from './ids.ts';
import { findEntry, inCatalogueOrder, isThreatOrVectorId } from './lookup.ts';
import type { Citations, Entry } from './types.ts';

/** Everything a rule stands for in the standards, each list without repetition and in the standard's own order. */
export interface Standards {
  readonly owasp2021: readonly OwaspTop10Id[];
  readonly owasp2025: readonly OwaspTop10Id[];
  readonly asvs: readonly AsvsId[];
  readonly nist: readonly NistId[];
  readonly iso: readonly IsoId[];
  /** Those of the weaknesses that stand in MITRE's Top 25 of 2024 or of 2025. */
  readonly cweTop25: readonly CweId[];
  readonly regulations: readonly RegulationId[];
}

/** The gravest risk of the threats and vectors among the counters; medium when there are none. */
export const riskOf = (counters: readonly CatalogueId[]): Risk => {
  const found = new Set<Risk>();
  for (const id of counters) {
    const entry = findEntry(id);
    if (entry?.type === 'threat' || entry?.type === 'vector') found.add(entry.risk);
  }
  return risks.find((risk) => found.has(risk)) ?? 'medium';
};

const severities: Readonly<Record<Risk, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

/**
 * SARIF's `security-severity` for a risk: a number from 0.0 to 10.0 as text. GitHub shows more than 9.0 as critical, 7.0 to
 * 8.9 as high, 4.0 to 6.9 as medium and 0.1 to 3.9 as low; these lie in the middle.
 */
export const securitySeverity = (risk: Risk): string => severities[risk];

/** The STRIDE letters of all counters, mitigations and vulnerabilities included, in the order S T R I D E. */
export const strideOf = (counters: readonly CatalogueId[]): readonly StrideLetter[] => {
  const found = new Set<StrideLetter>();
  for (const id of counters) {
    const entry = findEntry(id);
    if (entry !== undefined && 'stride' in entry) for (const letter of entry.stride) found.add(letter);
  }
  return strideLetters.filter((letter) => found.has(letter));
};

const citationsOf = (entry: Entry | undefined): readonly Citations[] =>
  entry !== undefined && 'standards' in entry ? [entry.standards] : [];

/**
 * The threats that the counters stand for, in catalogue order: those listed, those a listed vector, mitigation or
 * vulnerability belongs to. Never empty for a non-empty list.
 */
export const threatsBehind = (counters: readonly CatalogueId[]): readonly ThreatId[] => {
  const behind: ThreatId[] = [];
  for (const id of counters) {
    const entry = findEntry(id);
    if (entry?.type === 'threat') behind.push(entry.id);
    else if (entry !== undefined && 'threats' in entry) behind.push(...entry.threats);
  }
  return inCatalogueOrder(behind);
};

/**
 * What the brackets of a message hold, in catalogue order: the threats and vectors among the counters, or, where only
 * mitigations and vulnerabilities are listed, the threats behind them. Never empty for a non-empty list.
 */
export const threatsAndVectorsOf = (counters: readonly CatalogueId[]): readonly ThreatOrVectorId[] => {
  const listed = inCatalogueOrder(counters.filter(isThreatOrVectorId));
  return listed.length > 0 ? listed : threatsBehind(counters);
};

/** What the mitigations of the threats cite: of the threats listed, or of those behind the rest where none is. */
const citationsBehind = (counters: readonly CatalogueId[]): readonly Citations[] => {
  const behind = threatsBehind(counters);
  const listed = behind.filter((id) => counters.includes(id));
  const wanted = listed.length > 0 ? listed : behind;
  return mitigations
    .filter(({ kind, threats }) => kind !== 'process' && threats.some((id) => wanted.includes(id)))
    .map(({ standards }) => standards);
};

const isTop10 = (id: string): id is OwaspTop10Id => Object.hasOwn(owaspTop10, id);

const isAsvs = (id: string): id is AsvsId => Object.hasOwn(asvsSections, id);

/**
 * What a rule with these counters and weaknesses counts for in the standards. The listed mitigations and vectors cite them;
 * a rule that lists none takes what the mitigations of its threats cite. OWASP Top 10 categories come from the weaknesses as
 * well, by OWASP's own mapping, and from the threats only when nothing nearer names one.
 */
export const standardsOf = (counters: readonly CatalogueId[], cwes: readonly CweId[]): Standards => {
  const near = counters.flatMap((id) => citationsOf(findEntry(id)));
  const citing = near.length > 0 ? near : citationsBehind(counters);
  const weaknesses = cwes.map((id) => findEntry(id)).filter((entry) => entry?.type === 'cwe');
  const cited = citing.flatMap(({ owasp }) => [...owasp]);
  const edition = (
    mapped: readonly (OwaspTop10Id | undefined)[],
    year: '2021' | '2025',
  ): readonly OwaspTop10Id[] => {
    const ofWeaknesses = mapped.filter((id) => id !== undefined);
    const ofCitations = cited.filter(isTop10).filter((id) => id.endsWith(year));
    const widened = near.length > 0 || ofWeaknesses.length === 0;
    return inCatalogueOrder(widened ? [...ofWeaknesses, ...ofCitations] : ofWeaknesses);
  };
  return {
    owasp2021: edition(
      weaknesses.map(({ owasp2021 }) => owasp2021),
      '2021',
    ),
    owasp2025: edition(
      weaknesses.map(({ owasp2025 }) => owasp2025),
      '2025',
    ),
    asvs: inCatalogueOrder(cited.filter(isAsvs)),
    nist: inCatalogueOrder(citing.flatMap(({ nist }) => [...nist])),
    iso: inCatalogueOrder(citing.flatMap(({ iso }) => [...iso])),
    cweTop25: inCatalogueOrder(
      weaknesses.filter(({ top25 }) => Object.keys(top25).length > 0).map(({ id }) => id),
    ),
    regulations: inCatalogueOrder(citing.flatMap(({ regulations }) => [...(regulations ?? [])])),
  };
};
