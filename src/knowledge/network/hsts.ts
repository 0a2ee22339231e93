/** The least that is worth setting: 180 days, in seconds. */
export const LEAST_MAX_AGE = 15_552_000;
/** What repairs set: a year, in seconds. */
export const GOOD_MAX_AGE = 31_536_000;
/** The header, as RFC 6797 spells it. */
export const HSTS = 'Strict-Transport-Security';

/**
 * The `max-age` of the header's value in seconds, by the grammar of RFC 6797: directives in any case, values bare or
 * quoted. Undefined when there is none, and browsers then ignore the header.
 */
export function readMaxAge(header: string): number | undefined {
  for (const directive of header.split(';')) {
    const match = /^\s*max-age\s*=\s*(?:"(\d+)"|(\d+))\s*$/i.exec(directive);
    if (match !== null) return Number(match[1] ?? match[2]);
  }
  return undefined;
}

/** The header's value with another `max-age`, everything else as it stands. */
export function withMaxAge(header: string, seconds: number): string {
  const isThere = readMaxAge(header) !== undefined;
  if (isThere) return header.replace(/(max-age\s*=\s*"?)\d+/i, `$1${seconds}`);
  return header.trim() === '' ? `max-age=${seconds}` : `max-age=${seconds}; ${header}`;
}
