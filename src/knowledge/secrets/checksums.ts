import { crc32 } from './crc32.ts';

/** How a credential proves that it was issued: a text that fails is none, however much it looks like one. */
export type ChecksumName = keyof typeof CHECKSUMS;

/** Does the checksum of a text hold? `undefined` where the text says too little to tell. */
export function holdsChecksum(name: ChecksumName, text: string): boolean {
  return CHECKSUMS[name](text);
}

const CHECKSUMS = {
  /**
   * Prefix, 30 characters, and their CRC-32 as six digits of base 62.
   * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
   */
  github: (text: string): boolean => {
    const body = text.slice(text.indexOf('_') + 1);
    return toBase62(crc32(body.slice(0, -6))).padStart(6, '0') === body.slice(-6);
  },
  /**
   * All before the last `_`, and its CRC-32 in hexadecimal, the lowest byte first.
   * https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go
   */
  grafana: (text: string): boolean => {
    const end = text.lastIndexOf('_');
    const sum = crc32(text.slice(0, end)).toString(16).padStart(8, '0');
    return (sum.match(/../g) ?? []).toReversed().join('') === text.slice(end + 1).toLowerCase();
  },
  /** A header that names its algorithm, and a payload that is an object: RFC 7519. */
  jwt: (text: string): boolean => {
    const [header, payload] = text.split('.').map(readJson);
    return typeof header?.['alg'] === 'string' && payload !== undefined && !isPublicPayload(payload);
  },
} as const;

/** Does a text hold a JSON Web Token that everybody may have, and nothing else that is long? */
export function isPublicToken(text: string): boolean {
  const [, payload] =
    /^(?:\w{1,20} )?eyJ[\w-]{10,1000}\.(eyJ[\w-]{2,4000})\.[\w-]{20,1500}$/.exec(text) ?? [];
  const read = payload === undefined ? undefined : readJson(payload);
  return read !== undefined && isPublicPayload(read);
}

/**
 * Payloads of tokens that everybody may have: Supabase's key for browsers
 * (https://supabase.com/docs/guides/api/api-keys), and the one that jwt.io shows.
 */
function isPublicPayload(payload: Readonly<Record<string, unknown>>): boolean {
  if (payload['role'] === 'anon' || payload['sub'] === '1234567890' || payload['name'] === 'John Doe')
    return true;
  // Nobody is named, nothing ends: what is left says that it is made up.
  return !CLAIMS.some((claim) => claim in payload) && MADE_UP.test(JSON.stringify(payload));
}

/** Claims of RFC 7519 that a token for somebody has one of. */
const CLAIMS = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];
const MADE_UP = /"test|_emulated_|"(?:dummy|fake|mock|example)/i;

function readJson(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function toBase62(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (DIGITS[rest % 62] ?? '') + text;
  return text;
}
