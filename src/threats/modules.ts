import type { ModulesThreatId } from './ids.ts';
import type { Surface, ThreatText } from './types.ts';

/** The threats of the modules model: networking, storage, encryption, and operating the model itself. */
export const modulesThreats = {
  'NET-1': {
    title: 'Input validation failures',
    description:
      'A request body, query, header, frame or message is used before anything has shown that it has the expected shape and size. Wrong types slip past later checks, and oversized input fills memory before the handler ever runs.',
    stride: ['T', 'D'],
    vector: 'AV-DESERIALIZATION',
  },
  'NET-2': {
    title: 'Transport downgrade',
    description:
      'A connection that should be encrypted ends up in cleartext or on a weak protocol version: by a plain scheme, a switched-off check, or a negotiation somebody on the path can push backwards.',
    stride: ['S', 'T', 'I'],
    vector: 'AV-MITM',
  },
  'NET-3': {
    title: 'Credential leakage',
    description:
      'Certificates, private keys, passwords and API keys lie in source code, image layers or ordinary strings, where a repository clone, a stray dump or a leftover buffer gives them away.',
    stride: ['I', 'S'],
  },
  'NET-4': {
    title: 'Resource exhaustion',
    description:
      'Work arrives faster than it leaves. Streams ignore their buffers, queues and caches grow without anybody looking, every request opens its own socket, and the event loop stands still behind one slow call.',
    stride: ['D'],
    vector: 'AV-DDOS',
  },
  'NET-5': {
    title: 'Cross-request contamination',
    description:
      "One process serves many people at once. Data kept outside the request, a logger shared by all of them, or headers passed on unseen let one person's data appear in another person's answer.",
    stride: ['I', 'T'],
  },
  'STO-1': {
    title: 'Tampering and replay',
    description:
      'Whoever can write to the store, or sits between it and the program, swaps a value for one of their own or puts an older genuine value back, and the program believes it.',
    stride: ['T', 'S'],
  },
  'STO-2': {
    title: 'Unauthorized access',
    description:
      'A store handle, record or file is handed out without asking whether this caller may have it, or the process can reach far more of the disk than its job needs.',
    stride: ['I', 'E'],
  },
  'STO-3': {
    title: 'Corrupted persistence',
    description:
      'What is read back is not what was written: half a file after a crash, a damaged value, or bytes shaped by an attacker that a deserializer turns into live objects.',
    stride: ['T', 'D'],
    vector: 'AV-DESERIALIZATION',
  },
  'STO-4': {
    title: 'Key management drift',
    description:
      'Encryption keys stay in use for years because nothing replaces them, and the day one is finally exchanged the data passes through the disk in readable form.',
    stride: ['I'],
  },
  'ENC-1': {
    title: 'Weak randomness',
    description:
      'Tokens, identifiers, keys and nonces come from a generator that can be predicted, or the secure generator fails and the program goes on with what it has.',
    stride: ['S', 'I'],
    vector: 'AV-SESSION-HIJACKING',
  },
  'ENC-2': {
    title: 'Key exposure',
    description:
      'Key material outlives its use: in buffers nobody clears, in log lines, in error reports and diagnostics that leave the machine.',
    stride: ['I'],
  },
  'ENC-3': {
    title: 'Algorithm downgrade',
    description:
      'Data is protected by a hash, cipher, key size or key derivation that is broken or outdated, out of habit or for the sake of an old peer.',
    stride: ['I', 'T'],
  },
  'ENC-4': {
    title: 'Implementation misuse',
    description:
      'A sound algorithm is used in an unsound way. A nonce repeats, the authentication tag goes unchecked, or the failure of a verification is dropped on the floor.',
    stride: ['T', 'I'],
  },
  'OPS-1': {
    title: 'Stale model',
    description:
      'The threat model describes last year: new endpoints, stores and dependencies are missing, and its review date has passed without anybody noticing.',
    stride: ['R'],
  },
  'OPS-2': {
    title: 'Unenforced model',
    description:
      'The model recommends and nothing checks. A commit that removes a mitigation goes through as easily as one that adds it.',
    stride: ['R'],
  },
  'OPS-3': {
    title: 'Undocumented deviation',
    description:
      'Somebody had a reason to step outside the model, perhaps a good one, but reason, owner and end date are written down nowhere.',
    stride: ['R'],
  },
} as const satisfies Record<ModulesThreatId, ThreatText>;

const surface = (module: Surface['module'], place: number, title: string, description: string): Surface => ({
  type: 'surface',
  id: `SURFACE-${module}-${place}`,
  module,
  title,
  description,
});

/** Where the three modules meet untrusted data, as it looks in a TypeScript program. */
export const surfaces: readonly Surface[] = [
  surface(
    'NET',
    1,
    'HTTP clients and servers',
    'Route handlers, middleware, fetch and other clients, proxies: everything that reads a request or a response off the wire.',
  ),
  surface(
    'NET',
    2,
    'WebSocket and socket frames',
    'WebSocket servers and clients, TCP and UDP sockets, where the program itself cuts the bytes into messages.',
  ),
  surface(
    'NET',
    3,
    'TLS settings and their secrets',
    'Contexts, agents and listeners with their trusted certificates, resumption tickets and private keys.',
  ),
  surface(
    'STO',
    1,
    'The key-value store',
    'Redis, LevelDB, browser storage and their like, holding values and metadata that users had a hand in.',
  ),
  surface(
    'STO',
    2,
    'Encrypted and concurrent store access',
    'The layer that seals values before they are written, and the code that reads and writes the same keys side by side.',
  ),
  surface(
    'ENC',
    1,
    'Hashing, encryption and HMAC',
    'Web Crypto, node:crypto and cryptographic packages, wherever raw keys pass through them.',
  ),
  surface(
    'ENC',
    2,
    'Randomness',
    'The generators behind keys, nonces, tokens and the identifiers of logged-in users.',
  ),
];
