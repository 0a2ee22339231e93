export type {
  CatalogueId,
  ControlId,
  MitigationId,
  Risk,
  StrideLetter,
  ThreatId,
  ThreatOrVectorId,
  VectorId,
  VulnerabilityId,
} from './ids.ts';
export type { CweId } from './standards/cwe.ts';
