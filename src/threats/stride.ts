import type { StrideLetter, StrideThreatId } from './ids.ts';
import type { ThreatText } from './types.ts';

/** The six kinds of threat STRIDE is named after; the word is what users may type for the letter. */
export const strideWords = {
  S: 'spoofing',
  T: 'tampering',
  R: 'repudiation',
  I: 'information-disclosure',
  D: 'denial-of-service',
  E: 'elevation-of-privilege',
} as const satisfies Record<StrideLetter, string>;

/** The threats of the STRIDE model; the letter of the id is the kind. */
export const strideThreats = {
  S1: {
    title: 'Impersonation of a legitimate user',
    description:
      'Somebody logs in as somebody else: with a guessed or leaked password, a stolen cookie, or an identifier fixed before the login.',
    stride: ['S'],
    vector: 'AV-CREDENTIAL-STUFFING',
  },
  S2: {
    title: 'API requests with forged authentication',
    description:
      'A request brings a token, a webhook signature or a forwarded address that it made up itself, and the API takes it for proof.',
    stride: ['S'],
    vector: 'AV-JWT',
  },
  S3: {
    title: 'Man in the middle',
    description:
      'A third party poses as the other end of a connection because nothing checks who answers, or because the connection was never encrypted.',
    stride: ['S'],
    vector: 'AV-MITM',
  },
  S4: {
    title: 'DNS spoofing',
    description:
      'A forged DNS answer sends traffic elsewhere, or a name looked up backwards opens a door that only an address list should open.',
    stride: ['S'],
    vector: 'AV-MITM',
  },
  T1: {
    title: 'Modification in transit',
    description:
      'Requests, responses or scripts are changed on their way, since neither the channel nor the content is protected.',
    stride: ['T'],
    vector: 'AV-MITM',
  },
  T2: {
    title: 'Tampering with tokens',
    description:
      'The holder of a token or cookie edits it, raising a role or pushing the expiry away, and the server reads the edited claims.',
    stride: ['T'],
    vector: 'AV-JWT',
  },
  T3: {
    title: 'Injection',
    description:
      'Untrusted text becomes part of an SQL or NoSQL query, a shell command, a template, an expression, a pattern or an object prototype, and is executed as such.',
    stride: ['T'],
    vector: 'AV-INJECTION',
  },
  T4: {
    title: 'Request and response manipulation',
    description:
      'Extra fields, split headers, foreign redirect targets, attacker-chosen URLs or unsolicited messages bend what the server or the page does next.',
    stride: ['T'],
  },
  R1: {
    title: 'A user denies an action',
    description: 'An order, transfer or deletion happened, and nothing shows beyond doubt who asked for it.',
    stride: ['R'],
  },
  R2: {
    title: 'An administrator denies a change',
    description:
      'A setting, role or record was changed with high privileges, and the same privileges sufficed to leave no trace.',
    stride: ['R'],
  },
  R3: {
    title: 'An attacker covers tracks',
    description:
      'Log lines are forged, overwritten, stripped of their time or never written, so that the intrusion cannot be told afterwards.',
    stride: ['R'],
  },
  I1: {
    title: 'Access to sensitive data',
    description:
      'Files, buckets, tables, URLs or browser storage give data to people it was not meant for, in a form they can read.',
    stride: ['I'],
  },
  I2: {
    title: 'Leakage through error messages',
    description:
      'Stack traces, driver errors and version banners tell an outsider how the program is built and where to push.',
    stride: ['I'],
    vector: 'AV-RECON',
  },
  I3: {
    title: 'Side channels',
    description:
      'How long a comparison takes, or what a shared cache still holds, gives a secret away piece by piece.',
    stride: ['I'],
    standards: { owasp: ['A02:2021', 'A04:2025', 'ASVS-V11.2'], nist: ['PR.DS'], iso: ['A.8.24', 'A.8.28'] },
  },
  I4: {
    title: 'Memory dumps with secrets',
    description:
      'Heap snapshots, diagnostic reports, an open inspector or recycled buffers show keys and passwords that were only passing through.',
    stride: ['I'],
  },
  D1: {
    title: 'Resource exhaustion',
    description:
      'One caller takes all of something: body bytes, rows, parallel jobs or cache entries, because none of them is limited.',
    stride: ['D'],
    vector: 'AV-DDOS',
  },
  D2: {
    title: 'Denial of service at the application layer',
    description:
      'Ordinary-looking requests aim at the most expensive endpoint, again and again, from one place or from thousands.',
    stride: ['D'],
    vector: 'AV-DDOS',
  },
  D3: {
    title: 'Slow requests',
    description:
      'A client trickles its bytes, or a peer never answers, and connections stay occupied for as long as nobody hangs up.',
    stride: ['D'],
    vector: 'AV-DDOS',
  },
  D4: {
    title: 'Memory and CPU exhaustion',
    description:
      'A small input costs a lot: a backtracking pattern, an archive that unpacks to gigabytes, a size taken from the request, a synchronous computation.',
    stride: ['D'],
    vector: 'AV-DDOS',
  },
  E1: {
    title: 'Escalation through a vulnerability',
    description:
      'A flaw lets outside data run as code, replace a prototype or load a module, and with it come all the rights of the process.',
    stride: ['E'],
  },
  E2: {
    title: 'Authorization bypass',
    description:
      'An operation is reached without the check that should stand before it, or the check believes what the caller says about themselves.',
    stride: ['E'],
  },
  E3: {
    title: 'Compromise of an administrative interface',
    description:
      'Consoles, dashboards, introspection and debug routes are reachable by anybody who finds them.',
    stride: ['E'],
  },
  E4: {
    title: 'Container escape',
    description:
      'A workload runs as root, privileged, with the host mounted or its namespaces shared, so that leaving the container takes little.',
    stride: ['E'],
    vector: 'AV-CONTAINER-ESCAPE',
  },
} as const satisfies Record<StrideThreatId, ThreatText>;
