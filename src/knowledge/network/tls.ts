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

/** The version that a one-version method of OpenSSL is bound to: `TLSv1_1_method`. `TLS_method` negotiates. */
export function findMethodVersion(text: string): TlsVersion | undefined {
  const name = /^(SSLv[23]|TLSv1(?:_[12])?)_(?:client_|server_)?method$/.exec(text)?.[1];
  return name === undefined ? undefined : findTlsVersion(name);
}

/** Bits of `secureOptions`, as in OpenSSL's `ssl.h`. */
const NO_TLS_1_2 = 0x08000000;
const NO_TLS_1_3 = 0x20000000;
const UNSAFE_RENEGOTIATION = 0x00040000;

/** What a set of option bits does: the highest version it leaves, and whether it allows unsafe renegotiation. */
export function readOptionBits(bits: number): { readonly highest: TlsVersion; readonly isUnsafe: boolean } {
  const highest = (bits & NO_TLS_1_3) === 0 ? 1.3 : (bits & NO_TLS_1_2) === 0 ? 1.2 : 1.1;
  return { highest, isUnsafe: (bits & UNSAFE_RENEGOTIATION) !== 0 };
}

/** Suites without encryption, without authentication, or with ciphers that are broken: RFC 7465, RFC 8996, RFC 9325. */
const BROKEN_SUITE =
  /(?:^|[-_+])(?:RC4|RC2|DES|3DES|DES-CBC3?|NULL|eNULL|aNULL|EXP(?:ORT)?(?:40|56|1024)?|MD5|ADH|AECDH|anon|IDEA|SEED|LOW)(?:$|[-_+])/i;

/** The entry of an OpenSSL cipher list that lets a broken suite in; undefined when none does. */
export function findBrokenCipher(list: string): string | undefined {
  for (const entry of list.split(/[:,\s]+/)) {
    if (/^@SECLEVEL=0$/i.test(entry)) return entry;
    if (!/^[!-]/.test(entry) && BROKEN_SUITE.test(entry)) return entry;
  }
  return undefined;
}

/** The lowest version that options of Node, curl or Chromium make a program accept: `--tls-min-v1.0`. */
export function findProgramVersion(
  text: string,
): { readonly option: string; readonly version: TlsVersion } | undefined {
  const match =
    /(?:^|\s)(--tls-(?:min|max)-v(1\.[0-3])|--(tlsv1\.[01]|sslv[23])|--ssl-version-(?:min|max)=(\S+))(?=\s|$)/i.exec(
      text,
    );
  const version = match === null ? undefined : findTlsVersion(match[2] ?? match[3] ?? match[4] ?? '');
  return match?.[1] === undefined || version === undefined ? undefined : { option: match[1], version };
}

/** The lowest version that a named policy of a cloud service admits; a policy may also be a plain version. */
export function findPolicyVersion(name: string): TlsVersion | undefined {
  const policy = Object.hasOwn(tlsPolicies, name) ? tlsPolicies[name] : undefined;
  return findTlsVersion(policy ?? name);
}
