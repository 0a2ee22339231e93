import {
  algorithms,
  callRule,
  findRandomBytes,
  findStretch,
  readText,
  replaceGiven,
  thresholds,
  type Case,
  type KnownValue,
} from '../../authoring/index.ts';

interface Options {
  readonly minModulusBits: number;
  readonly minCurveBits: number;
}

const { MODULUS_BITS, CURVE_BITS } = thresholds;

export default callRule({
  name: 'no-weak-key',
  docs: {
    description: 'Disallow keys, curves and groups that are too small, and keys that are filled up.',
    counters: ['ENC-3', 'ENC-3.1', 'ENC-3.2'],
    cwe: ['CWE-326'],
  },
  messages: {
    shortModulus: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) makes a modulus of {{bits}} bits, which is factored or solved with money (NIST SP 800-131A); make it {{least}} bits at the least.',
    },
    datedModulus: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) makes a modulus of {{bits}} bits, which NIST SP 800-57 ends after 2030; make it 3072 bits, or use Ed25519 or X25519.',
    },
    smallCurve: {
      set: 'recommended',
      text: '`{{value}}` at `{{api}}` (line {{line}}) is a curve of {{bits}} bits, less than the {{least}} of NIST SP 800-131A; use P-256 or X25519.',
    },
    smallGroup: {
      set: 'recommended',
      text: '`{{value}}` at `{{api}}` (line {{line}}) is a group of {{bits}} bits that others have solved in advance (Logjam); use modp16, or X25519.',
    },
    shortMacKey: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) is given a key of {{bytes}} bytes, fewer than the {{least}} of its digest (RFC 7518, 3.2), so the key is guessed before the code; make it `randomBytes({{least}})`.',
    },
    filledKey: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) is given a key that {{stretch}}, so it holds no more than what somebody can guess; derive it with scrypt, or make it `randomBytes(32)`.',
    },
  },
  repairs: {
    raise: { kind: 'fix', text: 'Make it {{least}} bits.' },
  },
  hasLegacyFlags: true,
  options: {
    schema: {
      minModulusBits: {
        type: 'integer',
        minimum: 1024,
        description: 'Bits that a modulus of RSA, DSA or Diffie-Hellman has at the least. Default 2048.',
      },
      minCurveBits: {
        type: 'integer',
        minimum: 160,
        description: 'Bits that a curve has at the least. Default 224.',
      },
    },
    defaults: { minModulusBits: MODULUS_BITS.least, minCurveBits: CURVE_BITS.least },
  },
  judges: {
    'modulus-bits': {
      value(value, given) {
        const verdict = judgeBits(value, given);
        if (verdict === undefined || value.node.type !== 'Literal' || given.position.option === undefined)
          return verdict;
        const least = verdict.message === 'shortModulus' ? verdict.data.least : MODULUS_BITS.preferred;
        const edit = replaceGiven(value.node, given.position, String(least));
        return { ...verdict, ...(edit !== undefined && { repair: { id: 'raise', data: { least }, edit } }) };
      },
    },
    // To find a larger prime takes minutes, and the other side has to know it: no repair.
    'prime-bits': { value: judgeBits },
    curve: {
      value(value, given) {
        const name = readText(value) ?? '';
        const bits = algorithms.findCurveBits(name);
        const least = given.options.minCurveBits;
        if (bits === undefined || bits >= least) return undefined;
        return { message: 'smallCurve', data: { value: name, bits, least, ...siteData(given) } };
      },
    },
    'dh-group': {
      value(value, given) {
        const name = readText(value) ?? '';
        const bits = algorithms.findGroupBits(name);
        if (bits === undefined || bits >= given.options.minModulusBits) return undefined;
        return { message: 'smallGroup', data: { value: name, bits, ...siteData(given) } };
      },
    },
    'mac-key-bits': {
      value(value, given) {
        const bits = value.kind === 'literal' ? value.value : undefined;
        if (typeof bits !== 'number' || bits >= 256) return undefined;
        return { message: 'shortMacKey', data: { bytes: bits / 8, least: 32, ...siteData(given) } };
      },
    },
    'mac-key': {
      expression(node, given) {
        const bytes = findRandomBytes(node, given);
        const least = findDigestBytes(given);
        if (bytes === undefined || least === undefined || bytes >= least) return undefined;
        return { message: 'shortMacKey', data: { bytes, least, ...siteData(given) } };
      },
    },
    'cipher-key': {
      expression(node, given) {
        const stretch = findStretch(node, given);
        return stretch === undefined
          ? undefined
          : { message: 'filledKey', data: { stretch, ...siteData(given) } };
      },
    },
  },
});

function siteData({ site, line }: Case<Options>) {
  return { api: site.api, line };
}

/** Bytes of the digest that a code is made with at the same call. */
function findDigestBytes({ read }: Case<Options>): number | undefined {
  const sizes = [...read('mac-algorithm').values.known, ...read('jwt-algorithm').values.known].map((value) =>
    thresholds.findDigestBytes(readText(value) ?? ''),
  );
  const [size] = sizes;
  return sizes.length === 1 ? size : undefined;
}

function judgeBits(value: KnownValue, given: Case<Options>) {
  const bits = value.kind === 'literal' ? value.value : undefined;
  // A modulus of less is an exponent, a generator, or a test.
  if (typeof bits !== 'number' || bits < 256) return undefined;
  const least = given.options.minModulusBits;
  if (bits < least) return { message: 'shortModulus' as const, data: { bits, least, ...siteData(given) } };
  if (bits >= MODULUS_BITS.preferred) return undefined;
  return { message: 'datedModulus' as const, data: { bits, ...siteData(given) } };
}
