import type {
  ControlGroupId,
  ControlPartId,
  MitigationId,
  Risk,
  StrideLetter,
  ThreatId,
  VectorId,
  VulnerabilityId,
} from './ids.ts';
import type { CweId } from './standards/cwe.ts';
import type { IsoId } from './standards/iso.ts';
import type { NistId } from './standards/nist.ts';
import type { AsvsId, OwaspId, OwaspTop10Id } from './standards/owasp.ts';
import type { RegulationId } from './standards/regulations.ts';

/** The document an entry was taken from: the three modules with their operations, or the STRIDE analysis. */
export type Model = 'modules' | 'stride';

/**
 * How a mitigation is answered: by rules over source code, by rules over manifests and infrastructure files, by an
 * option of rules, or by people only.
 */
export type MitigationKind = 'code' | 'config' | 'option' | 'process';

/** What answers a row: `option` names the option, `process` says why no file can show it. */
export type Answer =
  | { readonly kind: 'code' | 'config' }
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'process'; readonly why: string };

/** The entries of each standard that ask for the same thing; one to three of each. */
export interface Citations {
  readonly owasp: readonly OwaspId[];
  readonly nist: readonly NistId[];
  readonly iso: readonly IsoId[];
  /** Only where the article or requirement names the control itself. */
  readonly regulations?: readonly RegulationId[];
}

export interface ThreatText {
  readonly title: string;
  readonly description: string;
  readonly stride: readonly StrideLetter[];
  /** The attack vector whose risk this threat inherits. */
  readonly vector?: VectorId;
  /** Of a threat that no mitigation but a process answers in the document. */
  readonly standards?: Citations;
}

export interface Threat extends ThreatText {
  readonly type: 'threat';
  readonly id: ThreatId;
  readonly model: Model;
  readonly risk: Risk;
}

export interface MitigationText {
  readonly threats: readonly ThreatId[];
  readonly title: string;
  readonly description: string;
  readonly standards: Citations;
}

export type Mitigation = MitigationText &
  Answer & {
    readonly type: 'mitigation';
    readonly id: MitigationId;
    readonly model: Model;
    readonly stride: readonly StrideLetter[];
  };

export type VectorMitigation = Answer & { readonly title: string };

export type VectorCategory = 'network' | 'application' | 'auth' | 'infrastructure';

export interface VectorText {
  readonly title: string;
  readonly description: string;
  readonly category: VectorCategory;
  readonly risk: Risk;
  readonly stride: readonly StrideLetter[];
  readonly threats: readonly ThreatId[];
  readonly mitigations: readonly VectorMitigation[];
  readonly standards: Citations;
}

export interface Vector extends VectorText {
  readonly type: 'vector';
  readonly id: VectorId;
  readonly model: 'stride';
}

export interface VulnerabilityText {
  readonly title: string;
  readonly description: string;
  readonly threats: readonly ThreatId[];
}

export interface Vulnerability extends VulnerabilityText {
  readonly type: 'vulnerability';
  readonly id: VulnerabilityId;
  readonly model: 'stride';
  readonly stride: readonly StrideLetter[];
}

/** An id that may stand among a rule's counters and that a control, principle or asset can point to. */
export type CounterId = ThreatId | VectorId | MitigationId | VulnerabilityId;

export type ControlCategory = 'preventive' | 'detective' | 'corrective';

export interface ControlGroup {
  readonly type: 'control';
  readonly id: ControlGroupId;
  readonly title: string;
  readonly description: string;
  readonly category: ControlCategory;
  readonly parts: readonly ControlPartId[];
  readonly counters: readonly CounterId[];
}

export type ControlPartText = Answer & {
  readonly title: string;
  readonly description: string;
  /** The catalogue rows that carry this control out; empty for a process. */
  readonly counters: readonly CounterId[];
  /** Only where the article or requirement names this control. */
  readonly regulations?: readonly RegulationId[];
};

export type ControlPart = ControlPartText & {
  readonly type: 'control';
  readonly id: ControlPartId;
  readonly group: ControlGroupId;
  readonly category: ControlCategory;
};

export type Control = ControlGroup | ControlPart;

export interface Surface {
  readonly type: 'surface';
  readonly id: string;
  readonly module: 'NET' | 'STO' | 'ENC';
  readonly title: string;
  readonly description: string;
}

export interface Asset {
  readonly type: 'asset';
  readonly id: string;
  readonly rank: 'primary' | 'secondary';
  readonly title: string;
  readonly description: string;
}

/** Who answers a principle: rules, the coverage report, or people only. */
export type PrincipleAnswer =
  | { readonly kind: 'code' | 'config'; readonly counters: readonly CounterId[] }
  | { readonly kind: 'report' }
  | { readonly kind: 'process'; readonly why: string };

export type PrincipleText = PrincipleAnswer & { readonly title: string; readonly description: string };

export type Principle = PrincipleText & { readonly type: 'principle'; readonly id: string };

export interface RiskRow {
  readonly type: 'risk';
  readonly id: string;
  readonly title: string;
  readonly likelihood: Risk;
  readonly impact: Risk;
  /** The document's own verdict; kept as data, an attack vector's own level wins over it. */
  readonly risk: Risk;
  readonly priority: number;
  readonly vector: VectorId;
}

export interface Cadence {
  readonly type: 'cadence';
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Longest time between two reviews; undefined for reviews on demand. */
  readonly months?: number;
}

export interface Stakeholder {
  readonly type: 'stakeholder';
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export interface ModelDocument {
  readonly type: 'document';
  readonly id: string;
  readonly model: Model;
  readonly title: string;
  readonly description: string;
  /** Absent where the document carries no control block of its own. Dates are ISO 8601 days. */
  readonly control?: {
    readonly version: string;
    readonly updated: string;
    readonly nextReview: string;
    readonly owner: string;
    readonly classification: string;
  };
}

/** A standard or law one of the models asks to follow. */
export interface Framework {
  readonly type: 'framework';
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly law: boolean;
  /** Why no entry of it is cited: it names no control, so following it is a process. */
  readonly why?: string;
}

export interface CweEntry {
  readonly type: 'cwe';
  readonly id: CweId;
  readonly title: string;
  readonly owasp2021?: OwaspTop10Id;
  readonly owasp2025?: OwaspTop10Id;
  /** The rank in MITRE's list of the year; absent when not among the 25. */
  readonly top25: { readonly 2024?: number; readonly 2025?: number };
}

export interface OwaspEntry {
  readonly type: 'owasp';
  readonly id: OwaspTop10Id | AsvsId;
  readonly title: string;
}

export interface NistEntry {
  readonly type: 'nist';
  readonly id: NistId;
  readonly title: string;
}

export interface IsoEntry {
  readonly type: 'iso';
  readonly id: IsoId;
  readonly title: string;
}

export interface RegulationEntry {
  readonly type: 'regulation';
  readonly id: RegulationId;
  readonly title: string;
  readonly law: string;
}

export type Entry =
  | Threat
  | Mitigation
  | Vector
  | Vulnerability
  | Control
  | Surface
  | Asset
  | Principle
  | RiskRow
  | Cadence
  | Stakeholder
  | ModelDocument
  | Framework
  | CweEntry
  | OwaspEntry
  | NistEntry
  | IsoEntry
  | RegulationEntry;

export type EntryType = Entry['type'];
