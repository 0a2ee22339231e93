import {
  flowRule,
  kdf,
  offer,
  passwords,
  readText,
  thresholds,
  type Case,
  type KnownValue,
} from '../../authoring/index.ts';

/** 0 stands for the figures of OWASP: of PBKDF2 by hash function. */
const DEFAULTS = {
  minIterations: 0,
  minBcryptCost: thresholds.BCRYPT_COST,
  minScryptCost: 0,
  minArgon2Memory: 0,
  minSaltBytes: thresholds.SALT_BYTES,
};
type Options = typeof DEFAULTS;

const sourceData = ({ source }: { readonly source: { readonly name: string; readonly line: number } }) => ({
  source: source.name,
  line: source.line,
});
const siteData = ({ site, line }: Case<Options>) => ({ api: site.api, line });
const atLeast = (minimum: number, description: string) =>
  ({ type: 'integer', minimum, description }) as const;

export default flowRule({
  name: 'require-strong-kdf',
  docs: {
    description: 'Require a slow function, with its full cost and a random salt, for passwords.',
    counters: ['S1', 'S-V1', 'ENC-3', 'ENC-3.1', 'ENC-3.2'],
    cwe: ['CWE-916', 'CWE-759', 'CWE-760'],
  },
  messages: {
    fastHash: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is a password, and `{{api}}` is made to be fast: a graphics card tries billions a second; use Argon2id, scrypt or bcrypt.',
    },
    fewRounds: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) does {{rounds}} rounds of PBKDF2 where OWASP asks for {{least}} with {{digest}}; do as many, or use Argon2id.',
    },
    lowCost: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) is given a cost of {{cost}}, below the figure of OWASP, so guesses are cheap; use {{instead}}.',
    },
    defaultCost: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) leaves the cost of scrypt to its default, N 16384 and p 1, below the figure of OWASP; give it N 131072, or p 5.',
    },
    wrongVariant: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) uses {{variant}}, which RFC 9106 does not advise for passwords; use Argon2id.',
    },
    constantSalt: {
      set: 'recommended',
      text: 'the salt of `{{api}}` (line {{line}}) is always the same, so one table of guesses serves for all; make it `randomBytes(16)` and keep it beside the hash.',
    },
    shortSalt: {
      set: 'recommended',
      text: 'the salt of `{{api}}` (line {{line}}) has {{bytes}} bytes, fewer than the {{least}} of NIST SP 800-132, so salts repeat; make it `randomBytes(16)`.',
    },
    plainComparison: {
      set: 'recommended',
      text: '`{{source}}` (line {{line}}) is compared with a password that is kept as it is, so whoever reads the table has every password; keep a hash of Argon2id, scrypt or bcrypt and verify by it.',
    },
  },
  repairs: {
    raise: { kind: 'suggestion', text: 'Raise the cost; what was hashed before keeps its own.' },
  },
  hasLegacyFlags: true,
  options: {
    schema: {
      minIterations: atLeast(0, "Rounds of PBKDF2. Default 0: OWASP's figures by hash function."),
      minBcryptCost: atLeast(4, 'Cost of bcrypt. Default 10.'),
      minScryptCost: atLeast(0, "N of scrypt at r 8 and p 1. Default 0: OWASP's figures."),
      minArgon2Memory: atLeast(0, "KiB of Argon2. Default 0: OWASP's figures by passes."),
      minSaltBytes: atLeast(1, 'Bytes of a salt that is drawn. Default 16.'),
    },
    defaults: DEFAULTS,
  },
  judges: {
    hashed: {
      tainted(arrival) {
        if (passwords.isFastForReason(arrival)) return undefined;
        return { message: 'fastHash', data: { ...sourceData(arrival), api: arrival.sink.api } };
      },
    },
  },
  compared: {
    words: [['password', 'passwd', 'passphrase']],
    isMeasure: passwords.isStoredPassword,
    judge: (found) =>
      passwords.isPassword(found) ? { message: 'plainComparison', data: sourceData(found) } : undefined,
  },
  roles: {
    'kdf-iterations': {
      value(value, given) {
        const found = kdf.findFewRounds(value, given, given.options.minIterations);
        if (found === undefined) return undefined;
        return {
          message: 'fewRounds',
          data: { ...found, ...siteData(given) },
          ...offer('raise', kdf.raiseNumber(value, given.position, found.least), {}),
        };
      },
    },
    'scrypt-cost': {
      value: judgeCost,
      absent: (given) =>
        kdf.isCheapScrypt(16_384, given, given.options.minScryptCost)
          ? { message: 'defaultCost', data: siteData(given) }
          : undefined,
    },
    'bcrypt-cost': { value: judgeCost },
    'argon2-memory': { value: judgeCost },
    'argon2-memory-bytes': { value: judgeCost },
    'argon2-variant': {
      value(value, given) {
        const variant = value.kind === 'literal' ? thresholds.findArgon2Flaw(value.value) : undefined;
        if (variant === undefined) return undefined;
        return { message: 'wrongVariant', data: { variant, ...siteData(given) } };
      },
    },
    'kdf-salt': {
      value: (value, given) =>
        readText(value) === undefined ? undefined : { message: 'constantSalt', data: siteData(given) },
      expression(node, given) {
        const flaw = kdf.findSaltFlaw(node, given, given.options.minSaltBytes);
        if (flaw === undefined) return undefined;
        const { bytes, least } = flaw;
        // A text that is known is told where it is written.
        if (bytes !== 'constant') return { message: 'shortSalt', data: { bytes, least, ...siteData(given) } };
        if (given.scope.values(node).known.some((value) => readText(value) !== undefined)) return undefined;
        return { message: 'constantSalt', data: siteData(given) };
      },
    },
  },
});

function judgeCost(value: KnownValue, given: Case<Options>) {
  const found = kdf.findLowCost(value, given, given.options);
  if (found === undefined) return undefined;
  const { edit, ...data } = found;
  return { message: 'lowCost' as const, data: { ...data, ...siteData(given) }, ...offer('raise', edit, {}) };
}
