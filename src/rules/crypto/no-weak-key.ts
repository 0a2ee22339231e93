import {
  algorithms,
  callRule,
  findShortMacBits,
  findShortMacKey,
  findStretch,
  offer,
  offerStronger,
  readText,
  replaceGiven,
  strengthenCurve,
  strengthenGroup,
  thresholds,
  type Case,
  type ShortMacKey,
  type KnownValue,
} from '../../authoring/index.ts';

interface Options {
  readonly minModulusBits: number;
  readonly minCurveBits: number;
  /** Bytes that a key of an HMAC has, whatever the digest; 0 stands for as many as the digest. */
  readonly minMacKeyBytes: number;
}

const { MODULUS_BITS, CURVE_BITS } = thresholds;

const siteData = ({ site, line }: Case<Options>) => ({ api: site.api, line });
const atLeast = (minimum: number, description: string) =>
  ({ type: 'integer', minimum, description }) as const;

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
    replace: { kind: 'suggestion', text: 'Use {{stronger}}; the other side has to do the same.' },
    lengthen: {
      kind: 'suggestion',
      text: 'Draw {{least}} bytes; what was signed with the old key has to be signed again.',
    },
  },
  hasLegacyFlags: true,
  options: {
    schema: {
      minModulusBits: atLeast(1024, 'Bits that a modulus of RSA, DSA or Diffie-Hellman has. Default 2048.'),
      minCurveBits: atLeast(160, 'Bits that a curve has. Default 224.'),
      minMacKeyBytes: atLeast(0, 'Bytes that a key of an HMAC has. Default 0: as many as its digest.'),
    },
    defaults: { minModulusBits: MODULUS_BITS.least, minCurveBits: CURVE_BITS.least, minMacKeyBytes: 0 },
  },
  judges: {
    'modulus-bits': {
      value(value, given) {
        const verdict = judgeBits(value, given);
        const isWritten = value.node.type === 'Literal' && given.position.option !== undefined;
        if (verdict === undefined || !isWritten) return verdict;
        const least = verdict.message === 'shortModulus' ? verdict.data.least : MODULUS_BITS.preferred;
        const edit = replaceGiven(value.node, given.position, String(least));
        return { ...verdict, ...offer('raise', edit, { least }) };
      },
    },
    // To find a larger prime takes minutes: no repair.
    'prime-bits': { value: judgeBits },
    curve: {
      value(value, given) {
        const name = readText(value) ?? '';
        const bits = algorithms.findCurveBits(name);
        const least = given.options.minCurveBits;
        if (bits === undefined || bits >= least) return undefined;
        const data = { value: name, bits, least, ...siteData(given) };
        return { message: 'smallCurve', data, ...offerStronger(strengthenCurve(value, given.position)) };
      },
    },
    'dh-group': {
      value(value, given) {
        const name = readText(value) ?? '';
        const bits = algorithms.findGroupBits(name);
        if (bits === undefined || bits >= given.options.minModulusBits) return undefined;
        const data = { value: name, bits, ...siteData(given) };
        return { message: 'smallGroup', data, ...offerStronger(strengthenGroup(value, given.position)) };
      },
    },
    'mac-key-bits': {
      value: (value, given) =>
        report(findShortMacBits(value, given.position, given.options.minMacKeyBytes), given),
    },
    'mac-key': {
      expression: (node, given) => report(findShortMacKey(node, given, given.options.minMacKeyBytes), given),
    },
    'cipher-key': {
      expression(node, given) {
        const stretch = findStretch(node, given);
        if (stretch === undefined) return undefined;
        return { message: 'filledKey', data: { stretch, ...siteData(given) } };
      },
    },
  },
});

function report(found: ShortMacKey | undefined, given: Case<Options>) {
  if (found === undefined) return undefined;
  const { edit, ...data } = { ...found, ...siteData(given) };
  return { message: 'shortMacKey' as const, data, ...offer('lengthen', edit, { least: found.least }) };
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
