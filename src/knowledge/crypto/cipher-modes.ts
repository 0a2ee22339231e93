/** How a cipher turns blocks into a message. */
export type CipherMode =
  'gcm' | 'ccm' | 'ocb' | 'chacha20-poly1305' | 'cbc' | 'ctr' | 'cfb' | 'ofb' | 'other';

const SPELLINGS: readonly (readonly [sign: string, mode: CipherMode])[] = [
  ['wrap', 'other'],
  ['siv', 'other'],
  ['hmac', 'other'],
  ['poly1305', 'chacha20-poly1305'],
  ['gcm', 'gcm'],
  ['ccm', 'ccm'],
  ['ocb', 'ocb'],
  ['cbc', 'cbc'],
  ['ctr', 'ctr'],
  ['cfb', 'cfb'],
  ['ofb', 'ofb'],
  ['ecb', 'other'],
];

/** The mode that the name of a cipher tells: `aes-256-gcm`, `AES-CBC`; undefined where it tells none. */
export function findCipherMode(name: string): CipherMode | undefined {
  const lower = name.toLowerCase();
  // OpenSSL's short names without a mode, `aes256`, mean CBC.
  if (/^(?:aes|camellia|aria)-?(?:128|192|256)$/.test(lower)) return 'cbc';
  return SPELLINGS.find(([sign]) => lower.includes(sign))?.[1];
}

/** Modes that prove by a tag that nobody changed the message: NIST SP 800-38D, SP 800-38C, RFC 7253, RFC 8439. */
const AUTHENTICATED: ReadonlySet<CipherMode> = new Set(['gcm', 'ccm', 'ocb', 'chacha20-poly1305']);
/** Modes without a tag, in which whoever changes the ciphertext changes the message: NIST SP 800-38A. */
const MALLEABLE: ReadonlySet<CipherMode> = new Set(['cbc', 'ctr', 'cfb', 'ofb']);

export function isAuthenticated(mode: CipherMode | undefined): boolean {
  return mode !== undefined && AUTHENTICATED.has(mode);
}

/** Block ciphers and key streams that are sound by themselves; of the others, the cipher is the flaw, whatever its mode. */
export function isSound(name: string): boolean {
  return /^(?:id-)?(?:aes|camellia|aria|sm4|chacha20)/i.test(name);
}

export function isMalleable(mode: CipherMode | undefined): boolean {
  return mode !== undefined && MALLEABLE.has(mode);
}

/** The name of the same cipher in GCM, which takes keys and nonces of the same length; undefined for any other but AES. */
export function nameAuthenticated(name: string): string | undefined {
  const [, cipher, mode = ''] = /^(aes-(?:128|192|256)-)(cbc|ctr|cfb8?|cfb1|ofb)$/i.exec(name) ?? [];
  return cipher && cipher + (mode === mode.toUpperCase() ? 'GCM' : 'gcm');
}

/** Modes in which one nonce twice gives the messages away, and for some the key of the tag; in the others it shows what is alike. */
export function isFatal(mode: CipherMode | undefined): boolean {
  return mode === undefined || (mode !== 'cbc' && mode !== 'cfb');
}
