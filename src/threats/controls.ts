import type { ControlGroupId, ControlPartId } from './ids.ts';
import type { ControlCategory, ControlPartText } from './types.ts';

interface ControlGroupText {
  readonly title: string;
  readonly description: string;
  readonly category: ControlCategory;
}

/** The controls framework: seven groups that prevent, detect or correct. Groups are no counters; their parts point to them. */
export const controlGroups = {
  'CTL-AUTHN': {
    title: 'Authentication and authorization',
    description: 'Who somebody is, and what they may do.',
    category: 'preventive',
  },
  'CTL-INPUT': {
    title: 'Input validation',
    description: 'What may come in.',
    category: 'preventive',
  },
  'CTL-CRYPTO': {
    title: 'Cryptography',
    description: 'Which algorithms protect data, digests and signatures.',
    category: 'preventive',
  },
  'CTL-MONITOR': {
    title: 'Monitoring and logging',
    description: 'How an attack becomes visible while it runs.',
    category: 'detective',
  },
  'CTL-VULN': {
    title: 'Vulnerability management',
    description: 'How weaknesses are found before an attacker finds them.',
    category: 'detective',
  },
  'CTL-INCIDENT': {
    title: 'Incident response',
    description: 'What happens once something has gone wrong.',
    category: 'corrective',
  },
  'CTL-UPDATE': {
    title: 'Updates and patches',
    description: 'How known weaknesses leave the system.',
    category: 'corrective',
  },
} as const satisfies Record<ControlGroupId, ControlGroupText>;

export const controlParts = {
  'CTL-AUTHN.1': {
    title: 'Multi-factor authentication',
    description: 'Something known is joined by something held.',
    kind: 'code',
    counters: ['S-1'],
  },
  'CTL-AUTHN.2': {
    title: 'Role-based access control',
    description: 'Rights hang on roles.',
    kind: 'code',
    counters: ['E-1'],
  },
  'CTL-AUTHN.3': {
    title: 'Attribute-based access control',
    description: 'Rights hang on what caller and record have in common.',
    kind: 'code',
    counters: ['E-2'],
  },
  'CTL-INPUT.1': {
    title: 'Validation on the server',
    description: 'What the browser checked is checked again where it counts.',
    kind: 'code',
    counters: ['NET-1.1', 'T-V1'],
  },
  'CTL-INPUT.2': {
    title: 'Type checks',
    description: 'A string is a string, and an array in its place is refused.',
    kind: 'code',
    counters: ['NET-1.1', 'T-1'],
  },
  'CTL-INPUT.3': {
    title: 'Range checks',
    description: 'Numbers, lengths and counts have ends on both sides.',
    kind: 'code',
    counters: ['T-1', 'T-V1'],
  },
  'CTL-INPUT.4': {
    title: 'Format checks',
    description: 'Patterns are anchored, and named formats are really checked.',
    kind: 'code',
    counters: ['T-1', 'T-V1'],
  },
  'CTL-CRYPTO.1': {
    title: 'Strong encryption: AES-256-GCM, ChaCha20-Poly1305',
    description: 'Ciphers that hide and authenticate in one step.',
    kind: 'code',
    counters: ['ENC-3.1', 'ENC-4.1', 'ENC-4.2'],
  },
  'CTL-CRYPTO.2': {
    title: 'Secure hashing: SHA-3, Argon2',
    description: 'Collision-resistant digests, and a slow, memory-hard derivation for passwords.',
    kind: 'code',
    counters: ['ENC-3.1'],
  },
  'CTL-CRYPTO.3': {
    title: 'Digital signatures: Ed25519, ECDSA',
    description: 'Signatures over curves, checked before anything is believed.',
    kind: 'code',
    counters: ['ENC-3.1', 'ENC-4.3', 'R-2'],
  },
  'CTL-MONITOR.1': {
    title: 'Logging of security events',
    description: 'Logins, denials and changes of rights leave a trace with a time.',
    kind: 'code',
    counters: ['R-1', 'R-4'],
  },
  'CTL-MONITOR.2': {
    title: 'Real-time monitoring',
    description: 'Load and failures are measured while the service runs.',
    kind: 'code',
    counters: ['NET-4.2', 'D-4'],
  },
  'CTL-MONITOR.3': {
    title: 'Anomaly detection',
    description: 'Unusual behaviour raises a hand.',
    kind: 'process',
    why: 'What is unusual shows only in the traffic of the running system, which no source file contains.',
    counters: [],
  },
  'CTL-MONITOR.4': {
    title: 'SIEM integration',
    description: 'Events of all systems meet in one place and are read together.',
    kind: 'process',
    why: 'The connection to a central event store is made by the platform, outside the repository.',
    counters: [],
  },
  'CTL-VULN.1': {
    title: 'Security assessments',
    description: 'The system is examined as a whole, at set times.',
    kind: 'process',
    why: 'An assessment is a judgement of people over the whole system; its results are documents, not code.',
    counters: [],
    regulations: ['GDPR-32(1)(d)', 'HIPAA-164.308(a)(8)'],
  },
  'CTL-VULN.2': {
    title: 'Penetration tests',
    description: 'Somebody tries to break in, by agreement.',
    kind: 'process',
    why: 'The test acts on a deployed system from outside and leaves nothing in its source files.',
    counters: [],
    regulations: ['PCI-11.4.1'],
  },
  'CTL-VULN.3': {
    title: 'Dependency scanning',
    description: 'Known flaws in packages are looked for at every build.',
    kind: 'config',
    counters: ['AV-SUPPLY-CHAIN'],
    regulations: ['PCI-6.3.2'],
  },
  'CTL-INCIDENT.1': {
    title: 'Incident response plan',
    description: 'Everybody knows whom to call and what to do first.',
    kind: 'process',
    why: 'A plan is agreed and rehearsed between people; that a text exists says nothing of whether it works.',
    counters: [],
    regulations: ['HIPAA-164.308(a)(6)', 'PCI-12.10.1'],
  },
  'CTL-INCIDENT.2': {
    title: 'Automated remediation',
    description: 'The system takes the first step against an attack by itself.',
    kind: 'process',
    why: 'Which reaction is right depends on the platform and on the incident; there is no form a file could be held to.',
    counters: [],
  },
  'CTL-INCIDENT.3': {
    title: 'Backup and recovery',
    description: 'There is a copy, and a way back from it.',
    kind: 'config',
    counters: ['STO-3.2'],
    regulations: ['GDPR-32(1)(c)', 'HIPAA-164.308(a)(7)(ii)(A)'],
  },
  'CTL-UPDATE.1': {
    title: 'Regular updates',
    description: 'Dependencies, actions and images move forward by a bot or a schedule.',
    kind: 'config',
    counters: ['AV-SUPPLY-CHAIN'],
    regulations: ['PCI-6.3.3'],
  },
  'CTL-UPDATE.2': {
    title: 'Emergency patches',
    description: 'A fix can be out the same day when it must.',
    kind: 'process',
    why: 'How fast a team can act is shown by the day it has to, not by anything in the repository.',
    counters: [],
    regulations: ['PCI-6.3.3'],
  },
} as const satisfies Record<ControlPartId, ControlPartText>;
