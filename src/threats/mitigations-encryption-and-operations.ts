import type { ModulesMitigationId } from './ids.ts';
import type { Answer, MitigationText } from './types.ts';

/** What the encryption and operations parts of the modules model ask for; ids carry the threat before the point. */
export const encryptionAndOperationsMitigations = {
  'ENC-1.1': {
    kind: 'code',
    title: 'Randomness comes from the system',
    description:
      'Whatever must not be guessed is drawn from crypto.randomBytes, crypto.randomUUID or getRandomValues; Math.random, clocks and process ids are for animations.',
    standards: { owasp: ['A02:2021', 'A04:2025', 'ASVS-V11.5'], nist: ['PR.DS'], iso: ['A.8.24', 'A.8.28'] },
  },
  'ENC-1.2': {
    kind: 'code',
    title: 'A failing generator is noticed',
    description:
      'The error of a cryptographic call ends the operation; a catch block never carries on with a weaker or empty value.',
    standards: {
      owasp: ['A02:2021', 'A10:2025', 'ASVS-V11.2'],
      nist: ['PR.DS', 'PR.PS'],
      iso: ['A.8.24', 'A.8.28'],
    },
  },
  'ENC-2.1': {
    kind: 'code',
    title: 'Key buffers are wiped',
    description:
      'Buffers that held key material are filled with zeros on every way out, or the key lives in a key object the runtime guards.',
    standards: { owasp: ['A02:2021', 'A04:2025', 'ASVS-V11.7'], nist: ['PR.DS'], iso: ['A.8.10', 'A.8.24'] },
  },
  'ENC-2.2': {
    kind: 'code',
    title: 'Secrets stay out of the log',
    description:
      'Passwords, tokens, keys, authorization headers and whole configuration objects are not arguments of a logger, a tracer or an error that leaves the process.',
    standards: { owasp: ['A09:2021', 'A09:2025', 'ASVS-V16.2'], nist: ['PR.DS'], iso: ['A.8.12', 'A.8.15'] },
  },
  'ENC-2.3': {
    kind: 'code',
    title: 'The logger knows what to hide',
    description:
      'Paths and patterns of sensitive fields are registered with the logger or the error reporter when it is created, before the first line is written.',
    standards: {
      owasp: ['A09:2021', 'A09:2025', 'ASVS-V16.2'],
      nist: ['PR.DS', 'PR.PS'],
      iso: ['A.8.11', 'A.8.15'],
    },
  },
  'ENC-3.1': {
    kind: 'code',
    title: 'Modern primitives only',
    description:
      'Digests of the SHA-2 or SHA-3 family, AES-GCM or ChaCha20-Poly1305, keys of today’s length, and a slow derivation such as Argon2id for passwords.',
    standards: {
      owasp: ['A02:2021', 'A04:2025', 'ASVS-V11.3'],
      nist: ['PR.DS'],
      iso: ['A.8.24'],
      regulations: ['GDPR-32(1)(a)', 'HIPAA-164.312(a)(2)(iv)', 'PCI-3.5.1'],
    },
  },
  'ENC-3.2': {
    kind: 'option',
    option: 'legacyFlags',
    title: 'Old algorithms behind a named flag',
    description:
      'Where an old peer leaves no choice, the weak mode runs only inside a branch on a flag whose name is declared, so that it can be found and ended.',
    standards: {
      owasp: ['A02:2021', 'A04:2025', 'ASVS-V11.1'],
      nist: ['PR.DS', 'GV.RM'],
      iso: ['A.8.24', 'A.8.9'],
    },
  },
  'ENC-4.1': {
    kind: 'code',
    title: 'A nonce is used once',
    description:
      'Each encryption under a key gets a nonce of its own and of the length the mode wants: drawn at random, or counted by a counter that never restarts.',
    standards: { owasp: ['A02:2021', 'A04:2025', 'ASVS-V11.3'], nist: ['PR.DS'], iso: ['A.8.24'] },
  },
  'ENC-4.2': {
    kind: 'code',
    title: 'The tag decides',
    description:
      'Ciphertext is authenticated, the full-length tag is set before decryption ends, and nothing of the output is used until it has held.',
    standards: { owasp: ['A02:2021', 'A04:2025', 'ASVS-V11.3'], nist: ['PR.DS'], iso: ['A.8.24'] },
  },
  'ENC-4.3': {
    kind: 'code',
    title: 'Results of checks are looked at',
    description:
      'The boolean, promise or error of a verification steers the program: it is awaited, tested, and its failure ends the sensitive operation.',
    standards: { owasp: ['A02:2021', 'A10:2025', 'ASVS-V11.2'], nist: ['PR.PS'], iso: ['A.8.28'] },
  },
  'OPS-1.1': {
    kind: 'config',
    title: 'The model is reviewed on a calendar',
    description:
      'The document of the threat model carries a review date and owners, and a date in the past is as visible as a failing test. Incidents bring the review forward.',
    standards: {
      owasp: ['A04:2021', 'A06:2025', 'ASVS-V15.1'],
      nist: ['ID.RA', 'ID.IM'],
      iso: ['A.5.35', 'A.5.7'],
    },
  },
  'OPS-2.1': {
    kind: 'config',
    title: 'Recommendations run in lint and CI',
    description:
      'What can be read off a file is checked on every commit with settings that are themselves checked, and a report says which threats have a check and which have none.',
    standards: {
      owasp: ['A04:2021', 'A06:2025', 'ASVS-V15.1'],
      nist: ['PR.PS', 'GV.OV'],
      iso: ['A.8.25', 'A.8.29', 'A.5.36'],
    },
  },
  'OPS-3.1': {
    kind: 'code',
    title: 'Deviations have a decision record',
    description:
      'A suppressed finding names its architecture decision record, its owner and the day it ends; the record says what makes up for the missing control.',
    standards: {
      owasp: ['A04:2021', 'A06:2025', 'ASVS-V15.1'],
      nist: ['GV.RM', 'GV.PO'],
      iso: ['A.5.36', 'A.8.32'],
    },
  },
} as const satisfies Partial<Record<ModulesMitigationId, Omit<MitigationText, 'threats'> & Answer>>;
