import type { StrideMitigationId } from './ids.ts';
import type { Answer, MitigationText } from './types.ts';

/** What the STRIDE model asks for under I, D and E; the letter of the id is the kind of threat. */
export const disclosureToElevationMitigations = {
  'I-1': {
    threats: ['I1'],
    kind: 'code',
    title: 'Least privilege for data',
    description:
      'Policies, file modes and cross-origin headers name who may read, instead of letting everybody in.',
    standards: {
      owasp: ['A01:2021', 'A01:2025', 'ASVS-V8.2'],
      nist: ['PR.AA'],
      iso: ['A.5.15', 'A.8.3'],
      regulations: ['HIPAA-164.312(a)(1)', 'PCI-7.2.2'],
    },
  },
  'I-2': {
    threats: ['I1'],
    kind: 'code',
    title: 'Data classification and encryption',
    description:
      'Fields are marked by how much they matter, and the marked ones are stored encrypted and go only where their mark allows.',
    standards: {
      owasp: ['A02:2021', 'A04:2025', 'ASVS-V14.2'],
      nist: ['PR.DS', 'ID.AM'],
      iso: ['A.5.12', 'A.8.24'],
      regulations: ['GDPR-32(1)(a)', 'HIPAA-164.312(a)(2)(iv)', 'PCI-3.5.1'],
    },
  },
  'I-3': {
    threats: ['I2'],
    kind: 'code',
    title: 'Generic error messages',
    description:
      'The client learns that something failed and a reference to quote; the details go to the log.',
    standards: {
      owasp: ['A04:2021', 'A10:2025', 'ASVS-V16.5'],
      nist: ['PR.DS', 'PR.PS'],
      iso: ['A.8.12', 'A.8.28'],
    },
  },
  'I-4': {
    threats: ['I4'],
    kind: 'code',
    title: 'Secure memory management',
    description:
      'Secrets are in memory briefly, in buffers that are cleared or key objects, and fresh memory shows nothing of its past.',
    standards: { owasp: ['A02:2021', 'A04:2025', 'ASVS-V11.7'], nist: ['PR.DS'], iso: ['A.8.10', 'A.8.28'] },
  },
  'I-5': {
    threats: ['I1', 'I2', 'I3', 'I4'],
    kind: 'process',
    why: 'An audit is the work of people at a point in time; a file can carry the date of the next one but not that it was done well.',
    title: 'Security audits at intervals',
    description:
      'Somebody other than the authors looks over the system on a calendar, and what they find has owners.',
    standards: {
      owasp: ['A04:2021', 'A06:2025', 'ASVS-V15.1'],
      nist: ['ID.IM', 'ID.RA'],
      iso: ['A.5.35', 'A.5.36'],
      regulations: ['GDPR-32(1)(d)', 'HIPAA-164.308(a)(8)'],
    },
  },
  'D-1': {
    threats: ['D1', 'D2'],
    kind: 'code',
    title: 'Rate limiting and throttling',
    description: 'Each caller has a budget for expensive and for sensitive routes, logins above all.',
    standards: {
      owasp: ['A04:2021', 'A06:2025', 'ASVS-V2.4'],
      nist: ['PR.IR'],
      iso: ['A.8.6', 'A.8.26'],
    },
  },
  'D-2': {
    threats: ['D1', 'D4'],
    kind: 'code',
    title: 'Request size limits',
    description: 'Bodies, uploads, frames and fetched responses end at a size the program has named.',
    standards: { owasp: ['A04:2021', 'A06:2025', 'ASVS-V5.2'], nist: ['PR.IR'], iso: ['A.8.6', 'A.8.26'] },
  },
  'D-3': {
    threats: ['D3'],
    kind: 'code',
    title: 'Connection timeouts',
    description: 'Servers stop waiting for slow clients, and clients stop waiting for silent servers.',
    standards: { owasp: ['A04:2021', 'A06:2025', 'ASVS-V13.2'], nist: ['PR.IR'], iso: ['A.8.6', 'A.8.21'] },
  },
  'D-4': {
    threats: ['D1', 'D4'],
    kind: 'code',
    title: 'Resource monitoring and alerting',
    description:
      'The running service measures its event loop, memory and queues, and somebody is told when they leave the usual range.',
    standards: {
      owasp: ['A09:2021', 'A09:2025', 'ASVS-V15.2'],
      nist: ['DE.CM', 'PR.IR'],
      iso: ['A.8.16', 'A.8.6'],
    },
  },
  'D-5': {
    threats: ['D2'],
    kind: 'config',
    title: 'DDoS protection services',
    description:
      'Public entry points sit behind a service that filters floods before they arrive, and the infrastructure code says so.',
    standards: {
      owasp: ['A04:2021', 'A06:2025', 'ASVS-V2.4'],
      nist: ['PR.IR'],
      iso: ['A.8.20', 'A.8.14'],
      regulations: ['PCI-6.4.2'],
    },
  },
  'E-1': {
    threats: ['E2', 'E3'],
    kind: 'code',
    title: 'Role-based access control',
    description:
      'Each operation names the roles that may perform it, and the check runs on the server before the work.',
    standards: {
      owasp: ['A01:2021', 'A01:2025', 'ASVS-V8.3'],
      nist: ['PR.AA'],
      iso: ['A.5.15', 'A.5.18'],
      regulations: ['HIPAA-164.312(a)(1)', 'PCI-7.2.1'],
    },
  },
  'E-2': {
    threats: ['E2'],
    kind: 'code',
    title: 'Attribute-based access control',
    description:
      'Beyond the role, the record itself decides: its owner, its tenant, its state are compared with the caller.',
    standards: {
      owasp: ['A01:2021', 'A01:2025', 'ASVS-V8.2'],
      nist: ['PR.AA'],
      iso: ['A.5.15', 'A.8.3'],
      regulations: ['HIPAA-164.312(a)(1)'],
    },
  },
  'E-3': {
    threats: ['E1', 'E2'],
    kind: 'code',
    title: 'Least privilege for processes',
    description:
      'Services, workers, child processes and cloud roles hold the rights their task takes, listed one by one.',
    standards: {
      owasp: ['A01:2021', 'A01:2025', 'ASVS-V13.2'],
      nist: ['PR.AA', 'PR.PS'],
      iso: ['A.8.2', 'A.5.18'],
      regulations: ['PCI-7.2.2'],
    },
  },
  'E-4': {
    threats: ['E2', 'E3'],
    kind: 'process',
    why: 'Whether a person still needs a right is known to the people they work with, not to any file; only the due date can be checked.',
    title: 'Privilege reviews at intervals',
    description:
      'The list of who may do what is gone through regularly, and rights nobody can explain are taken back.',
    standards: {
      owasp: ['A01:2021', 'A01:2025', 'ASVS-V8.2'],
      nist: ['PR.AA', 'ID.IM'],
      iso: ['A.5.18', 'A.8.2'],
      regulations: ['PCI-7.2.4'],
    },
  },
  'E-5': {
    threats: ['E4'],
    kind: 'config',
    title: 'Container hardening',
    description:
      'Containers run unprivileged, with a read-only root, few capabilities, limits, a runtime profile, and nothing of the host inside.',
    standards: {
      owasp: ['A05:2021', 'A02:2025', 'ASVS-V15.2'],
      nist: ['PR.PS', 'PR.IR'],
      iso: ['A.8.9', 'A.8.22'],
    },
  },
} as const satisfies Partial<Record<StrideMitigationId, MitigationText & Answer>>;
