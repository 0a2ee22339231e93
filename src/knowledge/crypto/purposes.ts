import { splitWords } from '../names/words.ts';

/** Words in the name of what proves something, or keeps it from others. A closed list, asked of values known to be digests. */
const PROVING = new Set(
  'signature signatures sign signed sig mac hmac token tokens password passwords passwd passphrase pwd secret csrf xsrf integrity auth authorization authentication session otp apikey credential credentials'.split(
    ' ',
  ),
);
/** Words that say that a digest only tells things apart. */
const TELLING_APART = new Set(
  'etag etags cache cached caching checksum checksums avatar gravatar color colour bucket shard fingerprint dedupe dedup filename file path revision rev version chunk asset context'.split(
    ' ',
  ),
);

/** Does the name of what receives a digest say that something is proved, or kept secret, by it? */
export function isProvingName(name: string): boolean {
  const words = splitWords(name);
  // `macHash` and `macAddress` are of a network card.
  const isProof = (word: string, index: number): boolean =>
    PROVING.has(word) && !(word === 'mac' && OF_CARDS.has(words[index + 1] ?? ''));
  return words.some(isProof) && !words.some((word) => TELLING_APART.has(word));
}

/** Words after `mac` where it is the address of a network card. */
const OF_CARDS = new Set(['address', 'addr', 'addresses', 'hash', 'id']);

/** Words by which a function says that what it answers `true` of is refused. */
const REFUSING = new Set(
  'expired expires invalid missing revoked stale outdated denied blocked tampered forged refused rejected broken corrupt corrupted damaged bad wrong failed unauthorized needs requires should must'.split(
    ' ',
  ),
);

/** Does the name of a function say that `true` means no: `isExpired`, `isTampered`, `needsLogin`? */
export function isRefusingName(name: string): boolean {
  return splitWords(name).some((word) => REFUSING.has(word));
}

/** Does it say that the digest only tells things apart? */
export function isTellingApart(name: string): boolean {
  return splitWords(name).some((word) => TELLING_APART.has(word));
}

/** What a record is called that was looked up, with what is kept of somebody. */
const RECORDS = new Set(
  'user account admin member customer person row record found existing stored doc profile employee dbuser'.split(
    ' ',
  ),
);

/** What a list of such is called, as databases give it. */
const RECORD_LISTS = new Set('rows users accounts members results result recordset docs'.split(' '));

/** Is it what a list of records is called? */
export function isRecordListName(name: string): boolean {
  return RECORD_LISTS.has(splitWords(name).at(-1) ?? '');
}

/** Is it what a record is called that holds what is kept of somebody? */
export function isRecordName(name: string): boolean {
  return RECORDS.has(splitWords(name).at(-1) ?? '') || RECORDS.has(name.toLowerCase());
}

/** Does a field say that what it holds is no password any more? */
export function isHashName(name: string): boolean {
  return splitWords(name).some((word) => word === 'hash' || word === 'hashed' || word === 'digest');
}

/** Is it what the name of a key is called, beside what was encrypted with it? */
export function isKeyIdName(name: string): boolean {
  return /^(?:kid|(?:master|data|kek|dek|cmk|encryption)?key(?:id|version|alias|arn|name)|(?:kek|dek)id)$/.test(
    name.replaceAll(/[_-]/g, '').toLowerCase(),
  );
}

/** Methods that feed a hash, by what libraries call them. */
export const FEEDING = new Set([
  'update',
  'append',
  'appendStr',
  'appendAsciiStr',
  'write',
  'finalize',
  'end',
]);
/** Functions that hold a digest against another. */
export const CHECKING = new Set([
  'timingSafeEqual',
  'verify',
  'safeCompare',
  'secureCompare',
  'constantTimeEqual',
]);
/** The service that is asked for leaked passwords by the first digits of a SHA-1 hash: no other hash function will do. */
export const LEAK_SERVICE = 'pwnedpasswords.com';

/**
 * What files spell that speak a protocol which prescribes how a password is hashed into the answer to a challenge: MySQL's, PostgreSQL's,
 * SCRAM (RFC 5802), HTTP Digest (RFC 7616), CRAM-MD5 (RFC 2195), NTLM;
 * or a format of key files that does. No other hash function will do there, either.
 */
export const PRESCRIBING: readonly string[] = [
  'native_password',
  'authenticationmd5password',
  'sha2_password',
  'sha256_password',
  'scramble',
  'scram-sha',
  'digest-md5',
  'cram-md5',
  'ntlm',
  'qop',
  'putty-private-key-file',
];

/** What files spell that open connections of WebSocket, whose key is answered by its SHA-1 hash (RFC 6455, 1.3). */
export const HANDSHAKE = '258eafa5-e914-47da-95ca-c5ab0dc85b11';

/**
 * The same, all of a list together: HTTP Digest without a quality of protection; the plugin of MariaDB that makes a key of
 * Ed25519 out of a password.
 */
export const PRESCRIBING_TOGETHER = [
  ['realm', 'nonce', 'digest'],
  ['mariadb', 'ed25519', 'scalar'],
];
