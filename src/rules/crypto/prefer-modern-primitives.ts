import {
  algorithms,
  callRule,
  offer,
  offerStronger,
  padByOaep,
  plays,
  readText,
  strengthenCurve,
  strengthenHash,
  type Given,
  type KnownValue,
} from '../../authoring/index.ts';

export default callRule({
  name: 'prefer-modern-primitives',
  docs: {
    description:
      'Prefer what is made today to what still holds: modes, signatures, codes, curves and slow hashes.',
    counters: ['ENC-3', 'ENC-3.1', 'ENC-3.2'],
    cwe: ['CWE-327'],
  },
  messages: {
    datedMode: {
      set: 'strict',
      text: '`{{value}}` at `{{api}}` (line {{line}}) needs a MAC and padding of its own, with many ways to do it wrong; AES-256-GCM and ChaCha20-Poly1305 bring both.',
    },
    datedMac: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) makes an HMAC with SHA-1, which NIST withdraws by 2030; use SHA-256.',
    },
    datedSignature: {
      set: 'strict',
      text: '`{{value}}` at `{{api}}` (line {{line}}) is a signature of RSA by PKCS #1 v1.5; use Ed25519, or RSA-PSS.',
    },
    datedPadding: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) encrypts with the padding of PKCS #1 v1.5, which whoever decrypts has a hard time with; use OAEP.',
    },
    datedCurve: {
      set: 'strict',
      text: '`{{value}}` at `{{api}}` (line {{line}}) is a curve of {{bits}} bits; use P-256, Ed25519 or X25519.',
    },
    datedKdf: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) is PBKDF2, which needs no memory, so that graphics cards are good at it; the project has `{{package}}`: use Argon2id.',
    },
  },
  repairs: {
    replace: { kind: 'suggestion', text: 'Use {{stronger}}; the other side has to do the same.' },
    pad: { kind: 'suggestion', text: 'Use OAEP; the other side has to do the same.' },
  },
  hasLegacyFlags: true,
  judges: {
    'nonce-cipher': {
      value(value, given) {
        const name = readText(value) ?? '';
        const { family, mode } = algorithms.readCipher(name);
        // Without a MAC in the file it is another flaw: `require-authenticated-encryption`.
        if (family !== 'AES' || mode !== 'cbc' || given.getSites('mac-algorithm').length === 0)
          return undefined;
        return { message: 'datedMode', data: { value: name, ...siteData(given) } };
      },
    },
    'mac-algorithm': {
      value: (value, given) =>
        algorithms.findWeakHash(readText(value) ?? '') === 'SHA-1'
          ? {
              message: 'datedMac',
              data: siteData(given),
              ...offerStronger(strengthenHash(value, given.position)),
            }
          : undefined,
    },
    'signature-scheme': { value: judgeSignature },
    'signature-algorithm': {
      value: (value, given) =>
        plays(given.scope, given.site.node, 'signature-made') ? judgeSignature(value, given) : undefined,
    },
    'encrypt-padding': {
      value(value, given) {
        const padding = value.kind === 'literal' ? value.value : undefined;
        if (typeof padding !== 'number' && typeof padding !== 'string') return undefined;
        if (algorithms.findPaddingFlaw(padding) !== 'PKCS #1 v1.5') return undefined;
        return {
          message: 'datedPadding',
          data: siteData(given),
          ...offer('pad', padByOaep(given.position), {}),
        };
      },
    },
    curve: {
      value(value, given) {
        const name = readText(value) ?? '';
        const bits = algorithms.findCurveBits(name);
        // Below 224 bits it is another flaw: `no-weak-key`.
        if (bits === undefined || bits < 224 || bits >= 256) return undefined;
        const data = { value: name, bits, ...siteData(given) };
        return { message: 'datedCurve', data, ...offerStronger(strengthenCurve(value, given.position)) };
      },
    },
    'kdf-iterations': {
      value(_value, given) {
        const found = algorithms.ARGON2_PACKAGES.find((name) => given.hasPackage(name));
        if (found === undefined) return undefined;
        return { message: 'datedKdf', node: given.site.node, data: { package: found, ...siteData(given) } };
      },
    },
  },
});

function siteData({ site, line }: Given) {
  return { api: site.api, line };
}

/** A weak hash function in it is another flaw, `no-weak-hash`; and a padding that is given is not that of PKCS #1 v1.5. */
function judgeSignature(value: KnownValue, given: Given) {
  const name = readText(value) ?? '';
  if (!algorithms.isRsaSignature(name) || algorithms.findWeakHash(name) !== undefined) return undefined;
  if (given.getSites('signature-padding').some(({ positions }) => positions.some(isGiven))) return undefined;
  return { message: 'datedSignature' as const, data: { value: name, ...siteData(given) } };
}

function isGiven({ role, property }: Given['position']): boolean {
  return role === 'signature-padding' && (property?.nodes.length ?? 0) + (property?.origins.length ?? 0) > 0;
}
