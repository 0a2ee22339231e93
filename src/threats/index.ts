/**
 * The threat catalogue: both threat models and the standards they are measured by, as typed data with look-ups. It names no
 * rule; which rule answers which id is read from the rules themselves.
 */
export {
  controls,
  cwes,
  entries,
  isoEntries,
  mitigations,
  nistEntries,
  owaspEntries,
  regulationEntries,
  threats,
  vectors,
  vulnerabilities,
} from './entries.ts';
export { assets } from './assets.ts';
export { cadences, documents, frameworks, stakeholders } from './governance.ts';
export { surfaces } from './modules.ts';
export { principles } from './principles.ts';
export { riskMatrix } from './risk-matrix.ts';
export { strideWords } from './stride.ts';
export { risks, strideLetters } from './ids.ts';
export {
  allIds,
  findEntry,
  inCatalogueOrder,
  isCatalogueId,
  isThreatOrVectorId,
  matchIds,
  nearestIds,
} from './lookup.ts';
export {
  riskOf,
  securitySeverity,
  standardsOf,
  strideOf,
  threatsAndVectorsOf,
  threatsBehind,
} from './counters.ts';
export type { Standards } from './counters.ts';
export { explainSelector, selects } from './selectors.ts';
export type { Countering, SelectorExplanation } from './selectors.ts';
export type {
  CatalogueId,
  ControlGroupId,
  ControlId,
  ControlPartId,
  MitigationId,
  Risk,
  StrideLetter,
  ThreatId,
  ThreatOrVectorId,
  VectorId,
  VulnerabilityId,
} from './ids.ts';
export type { CweId } from './standards/cwe.ts';
export type { IsoId } from './standards/iso.ts';
export type { NistId } from './standards/nist.ts';
export type { AsvsId, OwaspId, OwaspTop10Id } from './standards/owasp.ts';
export type { RegulationId } from './standards/regulations.ts';
export type {
  Asset,
  Cadence,
  Citations,
  Control,
  ControlGroup,
  ControlPart,
  CweEntry,
  Entry,
  EntryType,
  Framework,
  IsoEntry,
  Mitigation,
  MitigationKind,
  Model,
  ModelDocument,
  NistEntry,
  OwaspEntry,
  Principle,
  RegulationEntry,
  RiskRow,
  Stakeholder,
  Surface,
  Threat,
  Vector,
  VectorMitigation,
  Vulnerability,
} from './types.ts';
export { parseWay, printWay, type Point, type Way } from './way.ts';
