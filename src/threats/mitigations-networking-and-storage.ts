import type { ModulesMitigationId } from './ids.ts';
import type { Answer, MitigationText } from './types.ts';

/** What the networking and storage parts of the modules model ask for; ids carry the threat before the point. */
export const networkingAndStorageMitigations = {
  'NET-1.1': {
    kind: 'code',
    title: 'A strict parser for every payload',
    description:
      'Everything that comes in from outside goes through a schema or typed parser before the first use; what does not fit is refused. WebSocket servers also check where the handshake came from.',
    standards: {
      owasp: ['A03:2021', 'A05:2025', 'ASVS-V2.2'],
      nist: ['PR.PS'],
      iso: ['A.8.26', 'A.8.28'],
      regulations: ['PCI-6.2.4'],
    },
  },
  'NET-1.2': {
    kind: 'code',
    title: 'Limits on payloads and buffers',
    description:
      'Body parsers, uploads, sockets and buffers sized by the sender all have an upper bound that somebody chose.',
    standards: {
      owasp: ['A04:2021', 'A06:2025', 'ASVS-V5.2'],
      nist: ['PR.IR', 'PR.PS'],
      iso: ['A.8.6', 'A.8.26'],
    },
  },
  'NET-2.1': {
    kind: 'code',
    title: 'TLS unless there is a reason',
    description:
      'Clients, servers, drivers and helpers speak TLS in a current version with certificate checks on; cleartext is the exception that has to be written down.',
    standards: {
      owasp: ['A02:2021', 'A04:2025', 'ASVS-V12.1'],
      nist: ['PR.DS'],
      iso: ['A.8.21', 'A.8.24'],
      regulations: ['GDPR-32(1)(a)', 'HIPAA-164.312(e)(1)', 'PCI-4.2.1'],
    },
  },
  'NET-2.2': {
    kind: 'code',
    title: 'The protocol is negotiated inside TLS',
    description:
      'Both ends agree on HTTP/2 or HTTP/3 by ALPN during the handshake, so that nobody on the path can talk them back to an older protocol or to cleartext.',
    standards: { owasp: ['A02:2021', 'A04:2025', 'ASVS-V12.2'], nist: ['PR.DS'], iso: ['A.8.21'] },
  },
  'NET-3.1': {
    kind: 'code',
    title: 'Keys and certificates come in guarded',
    description:
      'Secrets are read from the environment, a vault or a protected file straight into key objects. None stands in source text, in a default value or in an image layer.',
    standards: {
      owasp: ['A07:2021', 'A07:2025', 'ASVS-V13.3'],
      nist: ['PR.AA', 'PR.DS'],
      iso: ['A.5.17', 'A.8.24'],
      regulations: ['PCI-8.6.2', 'PCI-3.6.1'],
    },
  },
  'NET-3.2': {
    kind: 'code',
    title: 'Allocations stay small and clean',
    description:
      'Memory requested on behalf of a caller is capped, and a fresh buffer never hands out what lay there before, so that one flaw cannot leak or take everything.',
    standards: {
      owasp: ['A04:2021', 'A06:2025', 'ASVS-V15.2'],
      nist: ['PR.IR', 'PR.DS'],
      iso: ['A.8.6', 'A.8.28'],
    },
  },
  'NET-4.1': {
    kind: 'code',
    title: 'Backpressure is honoured',
    description:
      'Producers wait when a stream, socket or queue says it is full, and no call in a request path keeps the event loop to itself.',
    standards: { owasp: ['A04:2021', 'A06:2025', 'ASVS-V15.2'], nist: ['PR.IR'], iso: ['A.8.6', 'A.8.28'] },
  },
  'NET-4.2': {
    kind: 'code',
    title: 'Growing queues are seen',
    description:
      'Event loop delay, queue lengths and cache sizes are measured or bounded, so that pile-up shows on a chart before it shows as an outage.',
    standards: {
      owasp: ['A09:2021', 'A09:2025', 'ASVS-V15.2'],
      nist: ['DE.CM', 'PR.IR'],
      iso: ['A.8.6', 'A.8.16'],
    },
  },
  'NET-4.3': {
    kind: 'code',
    title: 'Connections are pooled and kept alive',
    description:
      'Clients, agents and pools are made once, with a maximum, and given back on every path; a request does not open connections of its own.',
    standards: { owasp: ['A04:2021', 'A06:2025', 'ASVS-V13.2'], nist: ['PR.IR'], iso: ['A.8.6'] },
  },
  'NET-5.1': {
    kind: 'code',
    title: 'Every connection has its own context',
    description:
      'A handler logs through a child logger of its request and keeps request data in the request; nothing personal lands in module state.',
    standards: {
      owasp: ['A09:2021', 'A06:2025', 'ASVS-V16.2'],
      nist: ['PR.PS', 'PR.DS'],
      iso: ['A.8.15', 'A.8.28'],
    },
  },
  'NET-5.2': {
    kind: 'code',
    title: 'Headers are cleaned before they travel on',
    description:
      'A proxy or gateway forwards the headers it has chosen, free of line breaks, and answers with personal content tell caches to keep their hands off.',
    standards: {
      owasp: ['A03:2021', 'A05:2025', 'ASVS-V4.2'],
      nist: ['PR.PS', 'PR.DS'],
      iso: ['A.8.26', 'A.8.28'],
    },
  },
  'STO-1.1': {
    kind: 'code',
    title: 'Stored payloads carry a signature',
    description:
      'A serialized value gets an HMAC or an authenticated seal before it is put into the store, and is used within one step, so that a swapped value is noticed.',
    standards: {
      owasp: ['A08:2021', 'A08:2025', 'ASVS-V11.3'],
      nist: ['PR.DS'],
      iso: ['A.8.24'],
      regulations: ['HIPAA-164.312(c)(1)'],
    },
  },
  'STO-1.2': {
    kind: 'code',
    title: 'Values carry a rising number',
    description:
      'A counter, timestamp or nonce under the signature only ever grows; a value with an older one is a replay and is turned away.',
    standards: { owasp: ['A08:2021', 'A08:2025', 'ASVS-V4.1'], nist: ['PR.DS'], iso: ['A.8.24', 'A.8.28'] },
  },
  'STO-2.1': {
    kind: 'code',
    title: 'Access is checked before a handle goes out',
    description:
      'Routes, actions and resolvers that touch a store ask first who is calling and whether this very record is theirs; raw handles stay inside.',
    standards: {
      owasp: ['A01:2021', 'A01:2025', 'ASVS-V8.3'],
      nist: ['PR.AA'],
      iso: ['A.5.15', 'A.8.3'],
      regulations: ['HIPAA-164.312(a)(1)', 'PCI-7.2.1'],
    },
  },
  'STO-2.2': {
    kind: 'code',
    title: 'The process reaches only its own files',
    description:
      'Permission flags, workers with limits and lean child processes keep the program inside its folder, and paths from outside are resolved and compared with the root.',
    standards: {
      owasp: ['A01:2021', 'A01:2025', 'ASVS-V15.2'],
      nist: ['PR.PS', 'PR.AA'],
      iso: ['A.8.3', 'A.8.27'],
    },
  },
  'STO-3.1': {
    kind: 'code',
    title: 'What is read back is checked',
    description:
      'Before a stored value is returned or used, a checksum, a signature or a schema says that it is whole; deserializers that build code or classes stay out.',
    standards: {
      owasp: ['A08:2021', 'A08:2025', 'ASVS-V1.5'],
      nist: ['PR.DS'],
      iso: ['A.8.26', 'A.8.28'],
      regulations: ['HIPAA-164.312(c)(1)'],
    },
  },
  'STO-3.2': {
    kind: 'code',
    title: 'Writes survive a crash',
    description:
      'State files are written beside, flushed and renamed; databases confirm their writes; and there is a copy to go back to.',
    standards: {
      owasp: ['A08:2021', 'A10:2025', 'ASVS-V16.5'],
      nist: ['PR.DS', 'RC.RP'],
      iso: ['A.8.13', 'A.8.14'],
      regulations: ['GDPR-32(1)(c)', 'HIPAA-164.308(a)(7)(ii)(A)'],
    },
  },
  'STO-4.1': {
    kind: 'code',
    title: 'Keys are exchanged by machine',
    description:
      'Ciphertexts name the key they were made with, and the delivery pipeline, not a person, brings in the next one.',
    standards: {
      owasp: ['A02:2021', 'A04:2025', 'ASVS-V13.3'],
      nist: ['PR.DS'],
      iso: ['A.8.24'],
      regulations: ['PCI-3.7.4'],
    },
  },
  'STO-4.2': {
    kind: 'code',
    title: 'Rewrapping happens in memory',
    description:
      'When data moves from an old key to a new one, the readable form never touches a file, a temp folder or a log.',
    standards: {
      owasp: ['A04:2021', 'A06:2025', 'ASVS-V14.2'],
      nist: ['PR.DS'],
      iso: ['A.8.12', 'A.8.24'],
      regulations: ['HIPAA-164.312(a)(2)(iv)', 'PCI-3.5.1'],
    },
  },
} as const satisfies Partial<Record<ModulesMitigationId, Omit<MitigationText, 'threats'> & Answer>>;
