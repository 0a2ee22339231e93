import type { VulnerabilityId } from './ids.ts';
import type { VulnerabilityText } from './types.ts';

/** The weaknesses the STRIDE model lists under each letter, and the threats each of them opens. */
export const vulnerabilityTexts = {
  'S-V1': {
    title: 'Weak authentication',
    description: 'Short passwords, fast password hashes, one factor and unlimited attempts.',
    threats: ['S1'],
  },
  'S-V2': {
    title: 'Insufficient certificate validation',
    description: 'The client encrypts, but to anybody who answers.',
    threats: ['S3'],
  },
  'S-V3': {
    title: 'No mutual TLS',
    description: 'Services inside the network believe each other without proof.',
    threats: ['S2', 'S3'],
  },
  'S-V4': {
    title: 'Inadequate token validation',
    description: 'Tokens are decoded where they should be verified, or verified with half of the checks.',
    threats: ['S2', 'T2'],
  },
  'T-V1': {
    title: 'Insufficient input validation',
    description: 'Input is used as it came, or checked for its type and not for its bounds.',
    threats: ['T3', 'T4'],
  },
  'T-V2': {
    title: 'Weak integrity checks',
    description: 'Encryption without authentication, digests that can be collided, values read back unseen.',
    threats: ['T1', 'T2'],
  },
  'T-V3': {
    title: 'Missing request signing',
    description: 'A message between systems proves neither its sender nor its content.',
    threats: ['T1', 'T4'],
  },
  'T-V4': {
    title: 'Queries built from text',
    description: 'Values are pasted into a query, or a request object is the query.',
    threats: ['T3'],
  },
  'R-V1': {
    title: 'Insufficient audit logging',
    description: 'Important operations end without a record, above all when they fail.',
    threats: ['R1', 'R2'],
  },
  'R-V2': {
    title: 'Nothing that binds a person to an action',
    description: 'A record exists, yet anybody with access could have caused it.',
    threats: ['R1'],
  },
  'R-V3': {
    title: 'Inadequate log integrity',
    description: 'Lines can be injected, altered or removed unnoticed.',
    threats: ['R3'],
  },
  'I-V1': {
    title: 'Inadequate access control on data',
    description: 'Records are found by an identifier that the caller supplies, and that is the whole check.',
    threats: ['I1'],
  },
  'I-V2': {
    title: 'Verbose errors',
    description: 'The answer to a failure is the failure itself, stack and all.',
    threats: ['I2'],
  },
  'I-V3': {
    title: 'Missing encryption',
    description: 'Sensitive data travels or rests in readable form.',
    threats: ['I1'],
  },
  'I-V4': {
    title: 'Secrets in memory and logs',
    description: 'Keys and passwords stay in buffers, dumps and log files.',
    threats: ['I4'],
  },
  'D-V1': {
    title: 'Missing rate limits',
    description: 'Nothing counts how often somebody calls.',
    threats: ['D1', 'D2'],
  },
  'D-V2': {
    title: 'Inefficient algorithms',
    description: 'Time grows with the square of the input, or exponentially with a pattern.',
    threats: ['D4'],
  },
  'D-V3': {
    title: 'Resource-intensive operations',
    description: 'Unpacking, hashing or computing runs in the request path and holds everybody up.',
    threats: ['D4'],
  },
  'D-V4': {
    title: 'Unbounded allocation',
    description: 'Sizes, rows, jobs and cache entries are as many as the caller likes.',
    threats: ['D1', 'D4'],
  },
  'E-V1': {
    title: 'Weak authorization',
    description: 'The check is missing, trusts the caller, or lets through when it breaks.',
    threats: ['E2'],
  },
  'E-V2': {
    title: 'Missing privilege separation',
    description: 'Parts that face the outside run with the same rights as parts that hold the keys.',
    threats: ['E1', 'E4'],
  },
  'E-V3': {
    title: 'Inadequate role model',
    description: 'There is logged in and logged out, and little in between.',
    threats: ['E2', 'E3'],
  },
  'E-V4': {
    title: 'Insufficient container security',
    description: 'Images and workloads keep the defaults of a developer machine.',
    threats: ['E4'],
  },
} as const satisfies Record<VulnerabilityId, VulnerabilityText>;
