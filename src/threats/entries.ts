import { assets } from './assets.ts';
import { controlGroups, controlParts } from './controls.ts';
import { cadences, documents, frameworks, stakeholders } from './governance.ts';
import {
  controlGroupIds,
  controlPartIds,
  modulesMitigationIds,
  modulesThreatIds,
  strideLetters,
  strideMitigationIds,
  strideThreatIds,
  vectorIds,
  vulnerabilityIds,
} from './ids.ts';
import type { ModulesMitigationId, Risk, StrideLetter, StrideMitigationId } from './ids.ts';
import { disclosureToElevationMitigations } from './mitigations-disclosure-to-elevation.ts';
import { encryptionAndOperationsMitigations } from './mitigations-encryption-and-operations.ts';
import { networkingAndStorageMitigations } from './mitigations-networking-and-storage.ts';
import { spoofingToRepudiationMitigations } from './mitigations-spoofing-to-repudiation.ts';
import { modulesThreats, surfaces } from './modules.ts';
import { principles } from './principles.ts';
import { riskMatrix } from './risk-matrix.ts';
import { cweTop25, owaspCwes } from './standards/cwe-lists.ts';
import { cweNames } from './standards/cwe.ts';
import { isoControls } from './standards/iso.ts';
import { nistCategories } from './standards/nist.ts';
import { asvsSections, owaspTop10 } from './standards/owasp.ts';
import type { OwaspTop10Id } from './standards/owasp.ts';
import { regulationClauses } from './standards/regulations.ts';
import { strideThreats } from './stride.ts';
import type {
  Answer,
  Control,
  ControlGroup,
  ControlPart,
  CweEntry,
  Entry,
  IsoEntry,
  Mitigation,
  MitigationText,
  NistEntry,
  OwaspEntry,
  RegulationEntry,
  Threat,
  ThreatText,
  Vector,
  Vulnerability,
} from './types.ts';
import { vectorTexts } from './vectors.ts';
import { vulnerabilityTexts } from './vulnerabilities.ts';

/** `Object.keys` of a closed table, with the type of its keys. */
const idsOf = <Id extends string>(table: Readonly<Record<Id, unknown>>): readonly Id[] =>
  Object.keys(table) as Id[];

const lettersOf = (id: string): readonly StrideLetter[] =>
  strideLetters.filter((letter) => id.startsWith(letter));

const inheritedRisk = ({ vector }: ThreatText): Risk =>
  vector === undefined ? 'medium' : vectorTexts[vector].risk;

const threatOf = (id: Threat['id'], model: Threat['model'], text: ThreatText): Threat => ({
  type: 'threat',
  id,
  model,
  risk: inheritedRisk(text),
  ...text,
});

/** NET, STO, ENC, OPS, then S1 to E4. */
export const threats: readonly Threat[] = [
  ...modulesThreatIds.map((id) => threatOf(id, 'modules', modulesThreats[id])),
  ...strideThreatIds.map((id) => threatOf(id, 'stride', strideThreats[id])),
];

export const vectors: readonly Vector[] = vectorIds.map((id) => ({
  type: 'vector',
  id,
  model: 'stride',
  ...vectorTexts[id],
}));

const modulesMitigations: Readonly<Record<ModulesMitigationId, Omit<MitigationText, 'threats'> & Answer>> = {
  ...networkingAndStorageMitigations,
  ...encryptionAndOperationsMitigations,
};

const strideMitigations: Readonly<Record<StrideMitigationId, MitigationText & Answer>> = {
  ...spoofingToRepudiationMitigations,
  ...disclosureToElevationMitigations,
};

/** In the order of the threats they mitigate: NET-1.1 to OPS-3.1, then S-1 to E-5. */
export const mitigations: readonly Mitigation[] = [
  ...modulesMitigationIds.map((id): Mitigation => {
    const mitigated = threats.filter((threat) => id.startsWith(`${threat.id}.`));
    return {
      type: 'mitigation',
      id,
      model: 'modules',
      stride: mitigated.flatMap((threat) => threat.stride),
      threats: mitigated.map((threat) => threat.id),
      ...modulesMitigations[id],
    };
  }),
  ...strideMitigationIds.map((id): Mitigation => ({
    type: 'mitigation',
    id,
    model: 'stride',
    stride: lettersOf(id),
    ...strideMitigations[id],
  })),
];

export const vulnerabilities: readonly Vulnerability[] = vulnerabilityIds.map((id) => ({
  type: 'vulnerability',
  id,
  model: 'stride',
  stride: lettersOf(id),
  ...vulnerabilityTexts[id],
}));

const groupOf = (id: (typeof controlGroupIds)[number]): ControlGroup => {
  const parts = controlPartIds.filter((part) => part.startsWith(`${id}.`));
  return {
    type: 'control',
    id,
    ...controlGroups[id],
    parts,
    counters: [...new Set(parts.flatMap((part) => [...controlParts[part].counters]))],
  };
};

const partsOf = (group: (typeof controlGroupIds)[number]): readonly ControlPart[] =>
  controlPartIds
    .filter((id) => id.startsWith(`${group}.`))
    .map((id) => ({
      type: 'control',
      id,
      group,
      category: controlGroups[group].category,
      ...controlParts[id],
    }));

/** Each group, followed by its single controls. */
export const controls: readonly Control[] = controlGroupIds.flatMap((id): readonly Control[] => [
  groupOf(id),
  ...partsOf(id),
]);

const categoryOf = (cwe: string, edition: '2021' | '2025'): OwaspTop10Id | undefined =>
  idsOf(owaspCwes).find((id) => id.endsWith(edition) && owaspCwes[id].some((listed) => listed === cwe));

const rankOf = (cwe: string, year: keyof typeof cweTop25): number =>
  cweTop25[year].findIndex((id) => id === cwe) + 1;

/** In the order of their numbers. */
export const cwes: readonly CweEntry[] = idsOf(cweNames).map((id) => {
  const owasp2021 = categoryOf(id, '2021');
  const owasp2025 = categoryOf(id, '2025');
  const rank2024 = rankOf(id, 2024);
  const rank2025 = rankOf(id, 2025);
  return {
    type: 'cwe',
    id,
    title: cweNames[id],
    ...(owasp2021 && { owasp2021 }),
    ...(owasp2025 && { owasp2025 }),
    top25: { ...(rank2024 > 0 && { 2024: rank2024 }), ...(rank2025 > 0 && { 2025: rank2025 }) },
  };
});

/** Top 10 of 2021, of 2025, then the cited sections of ASVS 5.0.0. */
export const owaspEntries: readonly OwaspEntry[] = [
  ...idsOf(owaspTop10).map((id): OwaspEntry => ({ type: 'owasp', id, title: owaspTop10[id] })),
  ...idsOf(asvsSections).map((id): OwaspEntry => ({ type: 'owasp', id, title: asvsSections[id] })),
];

export const nistEntries: readonly NistEntry[] = idsOf(nistCategories).map((id) => ({
  type: 'nist',
  id,
  title: nistCategories[id],
}));

export const isoEntries: readonly IsoEntry[] = idsOf(isoControls).map((id) => ({
  type: 'iso',
  id,
  title: isoControls[id],
}));

export const regulationEntries: readonly RegulationEntry[] = idsOf(regulationClauses).map((id) => ({
  type: 'regulation',
  id,
  ...regulationClauses[id],
}));

/** The whole catalogue, in catalogue order. */
export const entries: readonly Entry[] = [
  ...threats,
  ...vectors,
  ...mitigations,
  ...vulnerabilities,
  ...controls,
  ...surfaces,
  ...assets,
  ...principles,
  ...riskMatrix,
  ...cadences,
  ...stakeholders,
  ...documents,
  ...frameworks,
  ...cwes,
  ...owaspEntries,
  ...nistEntries,
  ...isoEntries,
  ...regulationEntries,
];
