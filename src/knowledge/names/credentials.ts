import type { NatureName } from '../grammar/index.ts';

/** What credentials are called, without case, `_` and `-`. A second signal: only where it is known what is done with them. */
const NAMES = new Set(
  'token accesstoken refreshtoken idtoken authtoken bearertoken sessiontoken csrftoken jwt password passwd passphrase secret clientsecret apikey secretkey privatekey sessionid credential credentials'.split(
    ' ',
  ),
);

/** What a value of such a name is; see `NatureName`. What others send is a credential under shorter names, too. */
export function getNaturesOfName(name: string, isFromOthers = false, holder = ''): readonly NatureName[] {
  const words = splitName(name);
  const last = words.at(-1) ?? '';
  const isPublic =
    words.some((word) => NO_SECRETS.has(word) && !(RENEWING.has(word) && /^(?:token|code)$/.test(last))) ||
    PUBLIC_PREFIX.test(name);
  if (isPublic) return NONE;
  if (PASSWORDS.has(last) || words.join('').endsWith('passphrase')) return PASSWORD;
  const sent = name.toLowerCase();
  if ((isFromOthers && SENT.has(sent)) || (HEADERS.has(sent) && HOLDERS_OF_HEADERS.has(holder)))
    return SECRET;
  if (last === 'code') return isFromOthers && CODES.has(words.at(-2) ?? '') ? SECRET : NONE;
  if (last === 'token' && words.length > 1) return TOKENS.has(words.at(-2) ?? '') ? SECRET : NONE;
  if (last === 'key') {
    const kind = words.at(-2) ?? '';
    return KEYS.has(kind) ? KEY : SECRET_KEYS.has(kind) ? SECRET : NONE;
  }
  return last === 'secret' || isCredentialName(name) ? SECRET : NONE;
}

/** Is it a name that means a credential in one program and a piece of a text in the next? */
export function isAmbiguousName(name: string): boolean {
  return name.toLowerCase() === 'token';
}

/** Does a name mean somebody who is logged in here, and there a visit, a browser that is driven, a round of keys? */
export function isSessionName(name: string): boolean {
  return /^_*(?:session_?ids?|sid)$/i.test(name);
}

/** What files about statistics of use spell, in which a session is a visit. */
export const STATISTICS: readonly string[] = ['analytics', 'telemetry'];

const NONE: readonly NatureName[] = Object.freeze([]);
const PASSWORD: readonly NatureName[] = ['password'];
const SECRET: readonly NatureName[] = ['secret'];
const KEY: readonly NatureName[] = ['key'];

const PASSWORDS = new Set(['password', 'passwd', 'passphrase', 'pwd']);
/** What a word beside one of a credential's makes of it: a question, an action, something that is no secret any more. */
const NO_SECRETS = new Set(
  'has is no not should can show hide with without requires needs allow enable disable wrong invalid valid missing reset change forgot update hash hashed encrypted masked redacted length count type name field label error public max min expires expiry url path file'.split(
    ' ',
  ),
);
/** What is asked for with a token or a code that lets in: `resetToken`, `forgotPasswordToken`. */
const RENEWING = new Set(['reset', 'forgot']);
/** Values that are built into what browsers load. */
const PUBLIC_PREFIX = /^(?:NEXT_PUBLIC|VITE|REACT_APP|NUXT_PUBLIC|PUBLIC|EXPO_PUBLIC)_/;
const TOKENS = new Set(
  'access refresh id auth bearer session csrf xsrf api jwt oauth login github gitlab slack bot npm reset verification secret password activation confirmation recovery'.split(
    ' ',
  ),
);
/** Codes that let in whoever has them, once. */
const CODES = new Set([
  'verification',
  'otp',
  'reset',
  'mfa',
  'totp',
  'sms',
  'recovery',
  'backup',
  'passcode',
]);
const SECRET_KEYS = new Set(['api', 'secret', 'access', 'stripe', 'license']);
const KEYS = new Set(['private', 'encryption', 'signing', 'master', 'decryption']);
/** Fields and headers of requests. */
const SENT = new Set(
  'authorization proxy-authorization cookie set-cookie x-api-key x-auth-token token otp pin cvv cvc ssn secret sid session connect.sid'.split(
    ' ',
  ),
);

/** Headers that let in whoever sends them, whoever spells them. */
const HEADERS = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'x-auth-token',
]);
const HOLDERS_OF_HEADERS = new Set(['headers', 'requestHeaders', 'rawHeaders']);

/** `dbPassword`, `DB_PASSWORD`, `db.password`: its words, in small letters. */
function splitName(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .flatMap((word) => (word === 'apikey' ? ['api', 'key'] : word === '' ? [] : [word]));
}

/** Names of functions after which nothing of a secret is left to read. */
const MASKING =
  /mask|redact|scrub|obfuscat|sanitiz|sanitis|hash|encrypt|digest|fingerprint|truncat|hide|censor|anonymi|omit|strip|verify|valid|check|compare|length/i;

/** Does a function of such a name leave nothing of a secret? */
export function isMasking(name: string): boolean {
  return MASKING.test(name);
}

/** Names of functions that say that what they give can be shown. */
const REDACTING =
  /^(?:mask|redact|scrub|obfuscate|anonymi[sz]e|pseudonymi[sz]e|censor|hash|encrypt|digest|fingerprint)(?:[A-Z_].*)?$/;

/** Does a function of such a name make something of a value that can be shown? */
export function isRedacting(name: string): boolean {
  return REDACTING.test(name);
}

/** Is it what a credential is called? */
export function isCredentialName(name: string): boolean {
  return NAMES.has(name.replaceAll(/[_-]/g, '').toLowerCase());
}
