import type { StrideMitigationId } from './ids.ts';
import type { Answer, MitigationText } from './types.ts';

/** What the STRIDE model asks for under S, T and R; the letter of the id is the kind of threat. */
export const spoofingToRepudiationMitigations = {
  'S-1': {
    threats: ['S1'],
    kind: 'code',
    title: 'Multi-factor authentication',
    description:
      'A password alone opens no account that matters; a second factor is asked for and not switched off.',
    standards: {
      owasp: ['A07:2021', 'A07:2025', 'ASVS-V6.3'],
      nist: ['PR.AA'],
      iso: ['A.8.5', 'A.5.17'],
      regulations: ['HIPAA-164.312(d)', 'PCI-8.4.2'],
    },
  },
  'S-2': {
    threats: ['S2', 'T2'],
    kind: 'code',
    title: 'Strong token validation',
    description:
      'A token counts only after its signature, algorithm, issuer, audience and end have been checked with a key the server chose.',
    standards: {
      owasp: ['A07:2021', 'A07:2025', 'ASVS-V9.1'],
      nist: ['PR.AA'],
      iso: ['A.8.5', 'A.8.24'],
      regulations: ['HIPAA-164.312(d)'],
    },
  },
  'S-3': {
    threats: ['S3'],
    kind: 'code',
    title: 'Certificate pinning for critical connections',
    description:
      'For the few hosts that matter most, the client knows the certificate or its issuer beforehand and accepts no other.',
    standards: {
      owasp: ['A07:2021', 'A07:2025', 'ASVS-V12.3'],
      nist: ['PR.DS', 'PR.AA'],
      iso: ['A.8.21', 'A.8.24'],
    },
  },
  'S-4': {
    threats: ['S3', 'S2'],
    kind: 'code',
    title: 'Mutual TLS between services',
    description: 'Inside the system each side shows a certificate, and each side looks at it.',
    standards: {
      owasp: ['A07:2021', 'A07:2025', 'ASVS-V12.3'],
      nist: ['PR.AA', 'PR.DS'],
      iso: ['A.8.5', 'A.8.21'],
    },
  },
  'S-5': {
    threats: ['S4'],
    kind: 'code',
    title: 'DNS over HTTPS',
    description:
      'Names that decide where secrets go are resolved over an encrypted channel, and no right is granted for what a lookup says.',
    standards: {
      owasp: ['A07:2021', 'A07:2025', 'ASVS-V12.3'],
      nist: ['PR.DS', 'PR.IR'],
      iso: ['A.8.20', 'A.8.21'],
    },
  },
  'T-1': {
    threats: ['T3', 'T4'],
    kind: 'code',
    title: 'Input validation and sanitization',
    description:
      'Type, range, length and format of every input are settled by a schema at the edge; where text must be cleaned, the cleaning is complete.',
    standards: {
      owasp: ['A03:2021', 'A05:2025', 'ASVS-V2.2'],
      nist: ['PR.PS'],
      iso: ['A.8.26', 'A.8.28'],
      regulations: ['PCI-6.2.4'],
    },
  },
  'T-2': {
    threats: ['T1', 'T4'],
    kind: 'code',
    title: 'Signed requests and responses',
    description:
      'Messages between systems carry an HMAC over method, path, body and time, which the receiver computes again before it acts.',
    standards: {
      owasp: ['A08:2021', 'A08:2025', 'ASVS-V4.1'],
      nist: ['PR.DS'],
      iso: ['A.5.14', 'A.8.24'],
      regulations: ['HIPAA-164.312(c)(1)'],
    },
  },
  'T-3': {
    threats: ['T3'],
    kind: 'code',
    title: 'Parameterized queries',
    description:
      'Queries are fixed text with placeholders; values travel beside them, and operators never come from the request.',
    standards: {
      owasp: ['A03:2021', 'A05:2025', 'ASVS-V1.2'],
      nist: ['PR.PS'],
      iso: ['A.8.28'],
      regulations: ['PCI-6.2.4'],
    },
  },
  'T-4': {
    threats: ['T3', 'T4'],
    kind: 'code',
    title: 'Content Security Policy',
    description:
      'The browser is told which scripts, frames and plugins a page may load, without the escape hatches that undo the policy.',
    standards: { owasp: ['A05:2021', 'A02:2025', 'ASVS-V3.4'], nist: ['PR.PS'], iso: ['A.8.26', 'A.8.9'] },
  },
  'T-5': {
    threats: ['T1', 'T2'],
    kind: 'code',
    title: 'Integrity checks on critical data',
    description:
      'Data and scripts that come back from a store or a foreign host are compared with a digest, a signature or a schema.',
    standards: {
      owasp: ['A08:2021', 'A08:2025', 'ASVS-V3.6'],
      nist: ['PR.DS'],
      iso: ['A.8.26', 'A.8.24'],
      regulations: ['HIPAA-164.312(c)(1)', 'PCI-6.4.3'],
    },
  },
  'R-1': {
    threats: ['R1', 'R2'],
    kind: 'code',
    title: 'Audit logging',
    description:
      'Security-relevant operations leave a record of who did what and how it ended, whether they succeeded or failed.',
    standards: {
      owasp: ['A09:2021', 'A09:2025', 'ASVS-V16.3'],
      nist: ['PR.PS', 'DE.CM'],
      iso: ['A.8.15'],
      regulations: ['HIPAA-164.312(b)', 'PCI-10.2.1'],
    },
  },
  'R-2': {
    threats: ['R1'],
    kind: 'code',
    title: 'Signatures on critical operations',
    description:
      'An operation that must not be deniable runs only with a signature of the person who ordered it.',
    standards: {
      owasp: ['A08:2021', 'A08:2025', 'ASVS-V4.1'],
      nist: ['PR.DS', 'PR.AA'],
      iso: ['A.8.24', 'A.5.28'],
    },
  },
  'R-3': {
    threats: ['R3', 'R2'],
    kind: 'code',
    title: 'Tamper-proof log storage',
    description:
      'Log lines cannot be forged by what is logged, and a chain of digests or write-once storage shows whether any has gone.',
    standards: {
      owasp: ['A09:2021', 'A09:2025', 'ASVS-V16.4'],
      nist: ['PR.DS', 'PR.PS'],
      iso: ['A.8.15', 'A.5.33'],
      regulations: ['PCI-10.3.2', 'PCI-10.3.4'],
    },
  },
  'R-4': {
    threats: ['R3'],
    kind: 'code',
    title: 'Timestamps on critical events',
    description: 'Each log entry says when, from a clock that the machines of the system share.',
    standards: {
      owasp: ['A09:2021', 'A09:2025', 'ASVS-V16.2'],
      nist: ['PR.PS'],
      iso: ['A.8.15', 'A.8.17'],
      regulations: ['PCI-10.6.1'],
    },
  },
  'R-5': {
    threats: ['R2', 'R3'],
    kind: 'code',
    title: 'Immutable audit trails',
    description:
      'The program appends to the trail and does nothing else to it: not rewriting, not truncating, not deleting.',
    standards: {
      owasp: ['A09:2021', 'A09:2025', 'ASVS-V16.4'],
      nist: ['PR.DS'],
      iso: ['A.8.15', 'A.5.33'],
      regulations: ['PCI-10.3.2'],
    },
  },
} as const satisfies Partial<Record<StrideMitigationId, MitigationText & Answer>>;
