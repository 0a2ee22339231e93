import {
  algorithms,
  callRule,
  findPurpose,
  isChosenBySuite,
  offerStronger,
  passwords,
  readText,
  strengthenHash,
  type Case,
  type KnownValue,
} from '../../authoring/index.ts';

interface Options {
  /** Quiet under `strict`, too, where nothing shows that a hash proves something or keeps it secret. */
  readonly allowNonSecurity: boolean;
}

export default callRule({
  name: 'no-weak-hash',
  docs: {
    description: 'Disallow hash functions whose collisions can be computed, where something rests on them.',
    counters: ['ENC-3', 'ENC-3.1', 'ENC-3.2', 'T-V2'],
    cwe: ['CWE-327', 'CWE-328'],
  },
  messages: {
    brokenHash: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) makes {{purpose}} with {{hash}}, {{why}}; use SHA-256, with a key in an HMAC where somebody has to prove something.',
    },
    brokenMac: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) authenticates with {{hash}}, {{why}}; use HMAC with SHA-256.',
    },
    brokenSignature: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) rests a signature on {{hash}}, {{why}}, so one signature serves two texts; use SHA-256, or Ed25519.',
    },
    brokenHashAnywhere: {
      set: 'strict',
      text: '`{{api}}` (line {{line}}) hashes with {{hash}}, {{why}}; use SHA-256, so that nobody comes to rely on it.',
    },
  },
  repairs: {
    replace: { kind: 'suggestion', text: 'Use {{stronger}}; what was hashed before has to be hashed again.' },
  },
  hasLegacyFlags: true,
  options: {
    schema: {
      allowNonSecurity: {
        type: 'boolean',
        description:
          'Quiet under strict, too, where nothing shows that a hash proves something or keeps it secret; recommended always is.',
      },
    },
    defaults: { allowNonSecurity: false },
  },
  judges: {
    'hash-algorithm': {
      value(value, given) {
        const hash = findHash(value);
        if (hash === undefined) return undefined;
        const { proof, isOfPassword } = findPurpose(given);
        // A password needs another function altogether: `require-strong-kdf`.
        if (isOfPassword) return undefined;
        if (proof !== undefined && !isChosenBySuite(value.node, hash))
          return {
            message: 'brokenHash',
            data: { purpose: proof, ...dataOf(given, hash) },
            ...repair(value, given),
          };
        if (given.options.allowNonSecurity || passwords.isHandshake(given.file)) return undefined;
        return { message: 'brokenHashAnywhere', data: dataOf(given, hash), ...repair(value, given) };
      },
    },
    'mac-algorithm': {
      value(value, given) {
        const hash = findHash(value);
        // HMAC does not need resistance to collisions, and SHA-1 is otherwise whole: `prefer-modern-primitives`.
        if (hash === undefined || hash === 'SHA-1' || passwords.isPrescribed(given.file)) return undefined;
        return { message: 'brokenMac', data: dataOf(given, hash), ...repair(value, given) };
      },
    },
    'signature-algorithm': {
      value(value, given) {
        const hash = findHash(value);
        if (hash === undefined) return undefined;
        return { message: 'brokenSignature', data: dataOf(given, hash), ...repair(value, given) };
      },
    },
  },
});

function findHash(value: KnownValue): string | undefined {
  return algorithms.findWeakHash(readText(value) ?? '');
}

function dataOf({ site, line }: Case<Options>, hash: string) {
  return { api: site.api, line, hash, why: algorithms.explainWeakHash(hash) };
}

/** The name of a stronger function where the weak one is spelled out. */
function repair(value: KnownValue, { position }: Case<Options>) {
  return offerStronger(strengthenHash(value, position));
}
