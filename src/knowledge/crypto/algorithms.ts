/** Names of hash functions as one: without case, separators, and what names the key beside them. */
const HASH_NAMES: Readonly<Record<string, string>> = {
  md2: 'MD2',
  md4: 'MD4',
  md5: 'MD5',
  md5sha1: 'MD5',
  ssl3md5: 'MD5',
  sha: 'SHA-1',
  sha1: 'SHA-1',
  sha0: 'SHA-1',
  ssl3sha1: 'SHA-1',
  dss1: 'SHA-1',
  rmd160: 'RIPEMD-160',
  ripemd: 'RIPEMD-160',
  ripemd128: 'RIPEMD-160',
  ripemd160: 'RIPEMD-160',
  hmacmd5: 'MD5',
  hmacsha1: 'SHA-1',
  // OIDs: RFC 8017 (RSA), RFC 3279 (DSA, ECDSA), RFC 1321, FIPS 180.
  '1.2.840.113549.2.5': 'MD5',
  '1.2.840.113549.1.1.2': 'MD2',
  '1.2.840.113549.1.1.4': 'MD5',
  '1.2.840.113549.1.1.5': 'SHA-1',
  '1.2.840.10040.4.3': 'SHA-1',
  '1.2.840.10045.4.1': 'SHA-1',
  '1.3.14.3.2.26': 'SHA-1',
};

/** What stands around the name of a hash function in the name of a signature: `RSA-SHA1`, `sha1WithRSAEncryption`. */
const KEY_PREFIX = /^(?:rsa|dsa|ecdsa)[-_ ]?(?:with[-_ ]?)?/i;
const KEY_SUFFIX = /[-_ ]?with[-_ ]?(?:rsa|dsa|ecdsa)(?:[-_ ]?encryption|andmgf1)?$/i;

/**
 * A hash function whose collisions are computed or within reach: MD5 (RFC 6151), SHA-1 (NIST SP 800-131A rev. 2, table 8;
 * "SHA-1 is a shambles", 2020), MD2 (RFC 6149), MD4 (RFC 6150), RIPEMD-160 (160 bits, no approval). Undefined for any other.
 */
export function findWeakHash(name: string): string | undefined {
  const text = name.trim();
  if (/^dsa$/i.test(text)) return 'SHA-1';
  const bare = text.replace(KEY_SUFFIX, '').replace(KEY_PREFIX, '');
  return HASH_NAMES[(/^\d/.test(bare) ? bare : bare.replaceAll(/[-_ /]/g, '')).toLowerCase()];
}

/** Why a weak hash function is one. */
export function explainWeakHash(hash: string): string {
  if (hash === 'SHA-1') return 'for which collisions are bought (SHAttered, 2017; NIST withdraws it by 2030)';
  return hash === 'RIPEMD-160'
    ? 'whose 160 bits are too few against collisions'
    : 'for which collisions take seconds';
}

/** A cipher, by the parts of its name. */
export interface CipherName {
  /** `AES`, `DES`, `3DES`, `RC2`, `RC4`, `Blowfish`, `CAST5`, `IDEA`, `SEED`, or the text itself. */
  readonly family: string;
  /** In small letters; undefined where the name does not tell. */
  readonly mode: string | undefined;
}

/** Names that say neither a mode nor a family by their beginning: aliases of OpenSSL. */
const CIPHER_ALIASES: Readonly<Record<string, CipherName>> = {
  des3: { family: '3DES', mode: 'cbc' },
  'des3-wrap': { family: '3DES', mode: 'wrap' },
  'id-smime-alg-cms3deswrap': { family: '3DES', mode: 'wrap' },
  'des-ede': { family: '3DES', mode: 'ecb' },
  'des-ede3': { family: '3DES', mode: 'ecb' },
  desx: { family: 'DES', mode: 'cbc' },
  des: { family: 'DES', mode: 'cbc' },
  rc2: { family: 'RC2', mode: 'cbc' },
  bf: { family: 'Blowfish', mode: 'cbc' },
  blowfish: { family: 'Blowfish', mode: 'cbc' },
  cast: { family: 'CAST5', mode: 'cbc' },
  idea: { family: 'IDEA', mode: 'cbc' },
  seed: { family: 'SEED', mode: 'cbc' },
  aes128: { family: 'AES', mode: 'cbc' },
  aes192: { family: 'AES', mode: 'cbc' },
  aes256: { family: 'AES', mode: 'cbc' },
};

/** What names begin with, longest first. */
const CIPHER_FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:des[-_]?ede3?|3des|tripledes|des3)/, '3DES'],
  [/^des/, 'DES'],
  [/^(?:arcfour|rc4|arc4)/, 'RC4'],
  [/^(?:rc2)/, 'RC2'],
  [/^(?:bf|blowfish)/, 'Blowfish'],
  [/^(?:cast)/, 'CAST5'],
  [/^(?:idea)/, 'IDEA'],
  [/^(?:rabbit)/, 'Rabbit'],
  [/^(?:id-)?aes/, 'AES'],
];

const MODE = /(?:^|[-_/ ])(ecb|cbc|cfb|ofb|ctr|gcm|ccm|ocb|xts|siv)\d*(?:$|[-_/ ])/;

/** Takes the name of a cipher apart, in any of the usual spellings. */
export function readCipher(name: string): CipherName {
  const text = name.trim().toLowerCase();
  const alias = CIPHER_ALIASES[text];
  if (alias !== undefined) return alias;
  const family = CIPHER_FAMILIES.find(([pattern]) => pattern.test(text))?.[1] ?? text;
  return { family, mode: MODE.exec(text)?.[1] };
}

/**
 * Why a cipher is weak: NIST SP 800-131A rev. 2, section 2 (DES, 3DES, RC2), RFC 7465 (RC4), CVE-2016-2183 (blocks of 64 bits),
 * NIST SP 800-38A, appendix (ECB). Undefined for a sound one.
 */
export function findCipherFlaw({ family, mode }: CipherName): string | undefined {
  const flaw = BROKEN_FAMILIES[family];
  if (flaw !== undefined) return `${family}, ${flaw}`;
  return mode === 'ecb' ? 'ECB, under which equal blocks stay equal' : undefined;
}

const SMALL_BLOCKS = 'whose blocks of 64 bits repeat after some gigabytes (CVE-2016-2183)';
const BROKEN_FAMILIES: Readonly<Record<string, string>> = {
  DES: 'whose 56 bits are tried in a day',
  '3DES': SMALL_BLOCKS,
  RC2: SMALL_BLOCKS,
  Blowfish: SMALL_BLOCKS,
  CAST5: SMALL_BLOCKS,
  IDEA: SMALL_BLOCKS,
  RC4: 'whose key stream is biased (RFC 7465)',
  Rabbit: 'which nobody maintains any more',
};

/** Bits of curves, by every usual name (FIPS 186-5, SEC 2, RFC 5639). Undefined for one that is not known. */
export function findCurveBits(name: string): number | undefined {
  const text = name.trim().toLowerCase();
  if (/^(?:ed25519|x25519|curve25519)$/.test(text)) return 256;
  if (/^(?:ed448|x448|curve448)$/.test(text)) return 448;
  const bits =
    /^p-?(\d{3})$/.exec(text)?.[1] ??
    /^(?:sec[pt]|prime|brainpoolp|wap-wsg-idm-ecid-wtls|c2(?:pnb|tnb|onb)|nist ?p-?)(\d{3})/.exec(text)?.[1];
  return bits === undefined ? undefined : Number(bits);
}

/** Bits of the named groups of RFC 2409, 3526 and 5114 as Node.js knows them. */
const GROUP_BITS: Readonly<Record<string, number>> = {
  modp1: 768,
  modp2: 1024,
  modp5: 1536,
  modp14: 2048,
  modp15: 3072,
  modp16: 4096,
  modp17: 6144,
  modp18: 8192,
};

/** A group of 4096 bits (RFC 3526, 5). */
export const STRONG_GROUP = 'modp16';

/** Bits of a named group of Diffie-Hellman. */
export function findGroupBits(name: string): number | undefined {
  return GROUP_BITS[name.trim().toLowerCase()];
}

/** Numbers and names of RSA's paddings that let an attacker who may ask decrypt: Bleichenbacher 1998, CVE-2023-46809. */
export function findPaddingFlaw(padding: string | number): string | undefined {
  if (padding === 1 || /^(?:RSAES[-_])?PKCS1(?:[-_]V1_5)?$|^RSA1_5$/i.test(String(padding)))
    return 'PKCS #1 v1.5';
  return padding === 3 || /^(?:RAW|NONE)$/i.test(String(padding)) ? 'no padding' : undefined;
}

/** The name of a weak hash function, or of a signature with one, with SHA-256 in its place, as the library spells such names. */
export function spellStronger(name: string): string | undefined {
  const found = /(?:hmac)?(sha-?1(?!\d)|md-?[245]|ripemd-?160|rmd160|ripemd|sha(?!\d))/i.exec(name)?.[1];
  if (found === undefined || name.includes('.')) return undefined;
  const stronger = found.includes('-') ? 'sha-256' : 'sha256';
  return name.replace(found, found === found.toUpperCase() ? stronger.toUpperCase() : stronger);
}

/** A curve of 256 bits in place of a smaller one, as the library spells such names: P-256 (FIPS 186-5), or brainpoolP256r1. */
export function spellCurve(name: string): string | undefined {
  if (/^brainpool/i.test(name)) return 'brainpoolP256r1';
  if (/^(?:sec[pt]|prime|wap|c2)/i.test(name)) return 'prime256v1';
  const [, start] = /^((?:nist)?p-?)\d{3}$/i.exec(name) ?? [];
  return start === undefined ? undefined : `${start}256`;
}

/** The constant of OpenSSL that stands for OAEP, in place of one for a weak padding. */
export function findOaepConstant(name: string): string | undefined {
  return /^RSA_(?:PKCS1|NO)_PADDING$/.test(name) ? 'RSA_PKCS1_OAEP_PADDING' : undefined;
}

/** Does the name of a signature say that it is one of RSA, whose padding is that of PKCS #1 v1.5 unless another is given? */
export function isRsaSignature(name: string): boolean {
  return /^RSASSA[-_]PKCS1[-_]v1_5(?:_SHA_\d+)?$|^rsa-(?:sha|ripemd|md)|withrsa(?:encryption)?$/i.test(
    name.trim(),
  );
}

/** Packages that hash passwords by Argon2, which RFC 9106 and OWASP put before PBKDF2. */
export const ARGON2_PACKAGES = ['argon2', '@node-rs/argon2', 'hash-wasm', 'argon2-browser'] as const;
