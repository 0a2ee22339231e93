import {
  algorithms,
  callRule,
  offer,
  padByOaep,
  readText,
  type Given,
  type KnownValue,
} from '../../authoring/index.ts';

export default callRule({
  name: 'no-weak-cipher',
  docs: {
    description: 'Disallow ciphers, modes and paddings that are broken, and ciphers that take no nonce.',
    counters: ['ENC-3', 'ENC-3.1', 'ENC-3.2'],
    cwe: ['CWE-327'],
  },
  messages: {
    brokenCipher: {
      set: 'recommended',
      text: '`{{value}}` makes `{{api}}` (line {{line}}) use {{flaw}}; use AES-256-GCM or ChaCha20-Poly1305 with a fresh nonce.',
    },
    noNonce: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) makes key and nonce of a password by one round of MD5, so equal texts stay equal; derive the key with scrypt and use AES-256-GCM with a fresh nonce.',
    },
    paddingOracle: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) decrypts with {{padding}}, so whoever may send ciphertexts can have others decrypted (Bleichenbacher, CVE-2023-46809); use OAEP.',
    },
    noPadding: {
      set: 'recommended',
      text: '`{{api}}` (line {{line}}) encrypts with no padding, so equal texts stay equal and small ones are found by taking roots; use OAEP.',
    },
  },
  repairs: {
    pad: { kind: 'suggestion', text: 'Use OAEP; what was encrypted before cannot be opened with it.' },
  },
  hasLegacyFlags: true,
  judges: {
    'cipher-algorithm': {
      value(value, given) {
        const name = readText(value);
        const flaw = name === undefined ? undefined : algorithms.findCipherFlaw(algorithms.readCipher(name));
        if (name === undefined || flaw === undefined) return undefined;
        return { message: 'brokenCipher', data: { value: nameOf(name, given), flaw, ...siteData(given) } };
      },
    },
    'cipher-mode': {
      value(value, given) {
        // One report for a broken cipher, whatever its mode.
        if (isBroken(given) || readText(value)?.toLowerCase() !== 'ecb') return undefined;
        const flaw = algorithms.findCipherFlaw({ family: '', mode: 'ecb' });
        return { message: 'brokenCipher', data: { value: 'ECB', flaw: flaw ?? '', ...siteData(given) } };
      },
    },
    'cipher-without-nonce': {
      called: (given) => (isBroken(given) ? undefined : { message: 'noNonce', data: siteData(given) }),
    },
    'decrypt-padding': {
      value(value, given) {
        const padding = findPaddingFlaw(value);
        if (padding === undefined) return undefined;
        return { message: 'paddingOracle', data: { padding, ...siteData(given) }, ...repair(given) };
      },
    },
    'encrypt-padding': {
      value(value, given) {
        if (findPaddingFlaw(value) !== 'no padding') return undefined;
        return { message: 'noPadding', data: siteData(given), ...repair(given) };
      },
    },
  },
});

function siteData({ site, line }: Given) {
  return { api: site.api, line };
}

/** The name as it is given; where the call alone says it, the call. */
function nameOf(name: string, { site, position }: Given): string {
  return position.property === undefined ? site.api : name;
}

/** Is the cipher of the site itself a broken one? */
function isBroken({ read }: Given): boolean {
  return read('cipher-algorithm').values.known.some((value) => {
    const name = readText(value);
    return name !== undefined && algorithms.findCipherFlaw(algorithms.readCipher(name)) !== undefined;
  });
}

function findPaddingFlaw(value: KnownValue): string | undefined {
  const padding = value.kind === 'literal' ? value.value : undefined;
  return typeof padding === 'number' || typeof padding === 'string'
    ? algorithms.findPaddingFlaw(padding)
    : undefined;
}

function repair({ position }: Given) {
  return offer('pad', padByOaep(position), {});
}
