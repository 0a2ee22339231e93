import { tlsPolicies } from '../cloud/tls-policies.ts';

/** Versions of TLS as numbers: 0.3 is SSL 3, 1.2 is TLS 1.2. */
export type TlsVersion = 0.2 | 0.3 | 1 | 1.1 | 1.2 | 1.3;

const MINOR: Readonly<Record<string, TlsVersion>> = { 0: 1, 1: 1.1, 2: 1.2, 3: 1.3 };

/**
 * The version that a text names, in the spellings of Node (`TLSv1.2`), OpenSSL (`TLS1_2`), Azure (`1.2`, `Tls12`) and AWS
 * (`TLSv1.2_2021`); undefined for anything else.
 */
export function findTlsVersion(text: string): TlsVersion | undefined {
  const ssl = /^ssl[ _]?v?([23])(?!\d)/i.exec(text);
  if (ssl !== null) return ssl[1] === '2' ? 0.2 : 0.3;
  const tls = /^(?:tls)?[ _]?v?1(?:[._]?([0-3]))?(?!\d)/i.exec(text);
  return tls === null ? undefined : MINOR[tls[1] ?? '0'];
}

/** How a version is called. */
export function printTlsVersion(version: TlsVersion): string {
  return version < 1 ? `SSL ${version * 10}` : `TLS ${version.toFixed(1)}`;
}

/** The document that deprecates a version below TLS 1.2. */
export function getDeprecation(version: TlsVersion): string {
  if (version >= 1) return 'RFC 8996';
  return version === 0.3 ? 'RFC 7568' : 'RFC 6176';
}

/**
 * The version that a method of OpenSSL is bound to: `TLSv1_1_method`. `SSLv23_method` negotiates between the lowest version
 * of Node and TLS 1.2.
 */
export function findMethodVersion(text: string): TlsVersion | undefined {
  if (/^SSLv23_(?:client_|server_)?method$/.test(text)) return 1.2;
  const name = /^(SSLv[23]|TLSv1(?:_[12])?)_(?:client_|server_)?method$/.exec(text)?.[1];
  return name === undefined ? undefined : findTlsVersion(name);
}

/** Is it the method for any version? Node drops its own lowest version for that, so it begins at TLS 1.0. */
export function isMethodForAny(text: string): boolean {
  return /^TLS_(?:client_|server_)?method$/.test(text);
}

/** Bits of `secureOptions`, as in OpenSSL's `ssl.h`. */
const NO_TLS_1_2 = 0x08000000;
const NO_TLS_1_3 = 0x20000000;
const UNSAFE_RENEGOTIATION = 0x00040000;
const LEGACY_SERVER_CONNECT = 0x00000004;

/** What a set of option bits does. */
export interface OptionBits {
  /** The highest version they leave. */
  readonly highest: TlsVersion;
  /** They allow renegotiation that a man in the middle can begin. */
  readonly isUnsafe: boolean;
  /** They allow servers that know no other renegotiation. */
  readonly isLenient: boolean;
}

/** Reads a set of option bits. */
export function readOptionBits(bits: number): OptionBits {
  return {
    highest: (bits & NO_TLS_1_3) === 0 ? 1.3 : (bits & NO_TLS_1_2) === 0 ? 1.2 : 1.1,
    isUnsafe: (bits & UNSAFE_RENEGOTIATION) !== 0,
    isLenient: (bits & LEGACY_SERVER_CONNECT) !== 0,
  };
}

/** Suites without encryption, without authentication, or with ciphers that are broken: RFC 7465, RFC 8996, RFC 9325. */
const BROKEN_SUITE =
  /(?:^|[-_+])(?:RC4|RC2|DES|3DES|DES-CBC3?|NULL|eNULL|aNULL|EXP(?:ORT)?(?:40|56|1024)?|MD5|ADH|AECDH|anon|IDEA|SEED|LOW)(?:$|[-_+])/i;
/** Groups that hold suites without authentication, or without encryption too: openssl-ciphers(1). */
const UNAUTHENTICATED_GROUP = /^(?:ALL|COMPLEMENTOFDEFAULT)$/i;
const UNENCRYPTED_GROUP = /^(?:COMPLEMENTOFALL|SSLv3|TLSv1(?:\.[02])?)$/i;

/**
 * The entry of an OpenSSL cipher list that lets a broken suite in; undefined when none does. Entries that take suites out
 * (`!`, `-`) or move them to the end (`+`) let nothing in.
 */
export function findBrokenCipher(list: string): string | undefined {
  const entries = list.split(/[:,;\s]+/);
  const isOut = (pattern: RegExp): boolean =>
    entries.some((entry) => entry.startsWith('!') && pattern.test(entry.slice(1)));
  const isAuthenticated = isOut(/^(?:aNULL|ADH)$/i);
  const isEncrypted = isOut(/^(?:eNULL|NULL)$/i);
  for (const entry of entries) {
    const level = /@SECLEVEL=0\b/i.exec(entry)?.[0];
    if (level !== undefined) return level;
    if (/^[!+-]/.test(entry)) continue;
    if (BROKEN_SUITE.test(entry)) return entry;
    if (UNAUTHENTICATED_GROUP.test(entry) && !isAuthenticated) return entry;
    if (UNENCRYPTED_GROUP.test(entry) && !(isAuthenticated && isEncrypted)) return entry;
  }
  return undefined;
}

/** Options of Node, curl and Chromium that name a lowest or a highest version, and the one of Node that names suites. */
const VERSION_OPTION =
  /(?:^|[\s"'=])(--tls-(?:min|max)-v(1\.[0-3])|--tls-max[= ](1\.[0-3])|--(tlsv1(?:\.[0-3])?|sslv[23])|--ssl-version-(?:min|max)=(\w+(?:\.\d)?))(?=$|[\s"';&|)])/i;
const CIPHER_OPTION = /(?:^|[\s"'=])--tls-cipher-list=["']?([^\s"']+)/i;

/** The version that options of a program make it speak, or stop at: `--tls-min-v1.0`. */
export function findProgramVersion(
  text: string,
): { readonly option: string; readonly version: TlsVersion } | undefined {
  const [, option, ...spellings] = VERSION_OPTION.exec(text) ?? [];
  const version = findTlsVersion(spellings.find(Boolean) ?? '');
  return option === undefined || version === undefined ? undefined : { option, version };
}

/** The entry of the cipher list among the options of Node that lets a broken suite in. */
export function findProgramCipher(text: string): string | undefined {
  const list = CIPHER_OPTION.exec(text)?.[1];
  return list === undefined ? undefined : findBrokenCipher(list);
}

/** The lowest version that a named policy of a cloud service admits; a policy may also be a plain version. */
export function findPolicyVersion(name: string): TlsVersion | undefined {
  const policy = Object.hasOwn(tlsPolicies, name) ? tlsPolicies[name] : undefined;
  return findTlsVersion(policy ?? name);
}
