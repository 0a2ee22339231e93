/**
 * Every id of the catalogue, in catalogue order. The tables beside this file are keyed by these ids, so an id without
 * an entry, or an entry without an id, does not compile.
 */

export const modulesThreatIds = [
  'NET-1',
  'NET-2',
  'NET-3',
  'NET-4',
  'NET-5',
  'STO-1',
  'STO-2',
  'STO-3',
  'STO-4',
  'ENC-1',
  'ENC-2',
  'ENC-3',
  'ENC-4',
  'OPS-1',
  'OPS-2',
  'OPS-3',
] as const;

// prettier-ignore
export const strideThreatIds = [
  'S1', 'S2', 'S3', 'S4',
  'T1', 'T2', 'T3', 'T4',
  'R1', 'R2', 'R3',
  'I1', 'I2', 'I3', 'I4',
  'D1', 'D2', 'D3', 'D4',
  'E1', 'E2', 'E3', 'E4',
] as const;

export const vectorIds = [
  'AV-MITM',
  'AV-DDOS',
  'AV-RECON',
  'AV-INJECTION',
  'AV-XSS',
  'AV-CSRF',
  'AV-DESERIALIZATION',
  'AV-CREDENTIAL-STUFFING',
  'AV-SESSION-HIJACKING',
  'AV-JWT',
  'AV-CONTAINER-ESCAPE',
  'AV-SUPPLY-CHAIN',
] as const;

// prettier-ignore
export const modulesMitigationIds = [
  'NET-1.1', 'NET-1.2', 'NET-2.1', 'NET-2.2', 'NET-3.1', 'NET-3.2', 'NET-4.1', 'NET-4.2', 'NET-4.3', 'NET-5.1', 'NET-5.2',
  'STO-1.1', 'STO-1.2', 'STO-2.1', 'STO-2.2', 'STO-3.1', 'STO-3.2', 'STO-4.1', 'STO-4.2',
  'ENC-1.1', 'ENC-1.2', 'ENC-2.1', 'ENC-2.2', 'ENC-2.3', 'ENC-3.1', 'ENC-3.2', 'ENC-4.1', 'ENC-4.2', 'ENC-4.3',
  'OPS-1.1', 'OPS-2.1', 'OPS-3.1',
] as const;

// prettier-ignore
export const strideMitigationIds = [
  'S-1', 'S-2', 'S-3', 'S-4', 'S-5',
  'T-1', 'T-2', 'T-3', 'T-4', 'T-5',
  'R-1', 'R-2', 'R-3', 'R-4', 'R-5',
  'I-1', 'I-2', 'I-3', 'I-4', 'I-5',
  'D-1', 'D-2', 'D-3', 'D-4', 'D-5',
  'E-1', 'E-2', 'E-3', 'E-4', 'E-5',
] as const;

// prettier-ignore
export const vulnerabilityIds = [
  'S-V1', 'S-V2', 'S-V3', 'S-V4',
  'T-V1', 'T-V2', 'T-V3', 'T-V4',
  'R-V1', 'R-V2', 'R-V3',
  'I-V1', 'I-V2', 'I-V3', 'I-V4',
  'D-V1', 'D-V2', 'D-V3', 'D-V4',
  'E-V1', 'E-V2', 'E-V3', 'E-V4',
] as const;

export const controlGroupIds = [
  'CTL-AUTHN',
  'CTL-INPUT',
  'CTL-CRYPTO',
  'CTL-MONITOR',
  'CTL-VULN',
  'CTL-INCIDENT',
  'CTL-UPDATE',
] as const;

// prettier-ignore
export const controlPartIds = [
  'CTL-AUTHN.1', 'CTL-AUTHN.2', 'CTL-AUTHN.3',
  'CTL-INPUT.1', 'CTL-INPUT.2', 'CTL-INPUT.3', 'CTL-INPUT.4',
  'CTL-CRYPTO.1', 'CTL-CRYPTO.2', 'CTL-CRYPTO.3',
  'CTL-MONITOR.1', 'CTL-MONITOR.2', 'CTL-MONITOR.3', 'CTL-MONITOR.4',
  'CTL-VULN.1', 'CTL-VULN.2', 'CTL-VULN.3',
  'CTL-INCIDENT.1', 'CTL-INCIDENT.2', 'CTL-INCIDENT.3',
  'CTL-UPDATE.1', 'CTL-UPDATE.2',
] as const;

export const strideLetters = ['S', 'T', 'R', 'I', 'D', 'E'] as const;

/** From the gravest down: the order of reports. */
export const risks = ['critical', 'high', 'medium', 'low'] as const;

export type ModulesThreatId = (typeof modulesThreatIds)[number];
export type StrideThreatId = (typeof strideThreatIds)[number];
export type ThreatId = ModulesThreatId | StrideThreatId;
export type VectorId = (typeof vectorIds)[number];
export type ModulesMitigationId = (typeof modulesMitigationIds)[number];
export type StrideMitigationId = (typeof strideMitigationIds)[number];
export type MitigationId = ModulesMitigationId | StrideMitigationId;
export type VulnerabilityId = (typeof vulnerabilityIds)[number];
export type ControlGroupId = (typeof controlGroupIds)[number];
export type ControlPartId = (typeof controlPartIds)[number];
export type ControlId = ControlGroupId | ControlPartId;
export type StrideLetter = (typeof strideLetters)[number];
export type Risk = (typeof risks)[number];

/** What a rule's `meta.docs.counters` may list. Controls group mitigations and are not counters themselves. */
export type CatalogueId = ThreatId | VectorId | MitigationId | VulnerabilityId;

/** What stands in the brackets of a message. */
export type ThreatOrVectorId = ThreatId | VectorId;
