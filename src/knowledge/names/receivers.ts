import { splitWords } from './words.ts';

/**
 * What lets in whoever knows it, by the words of its name. A closed list, and a second signal: it is only asked of what is
 * known to be something that others can guess.
 */
const SECRETS = [
  'token',
  'jwt',
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'passcode',
  'secret',
  'session id',
  'sessid',
  'sid',
  'session key',
  'csrf',
  'xsrf',
  'otp',
  'totp',
  'pin',
  'pin code',
  'pincode',
  'otp code',
  'nonce',
  'oauth state',
  'auth state',
  'salt',
  'api key',
  'apikey',
  'secret key',
  'private key',
  'encryption key',
  'signing key',
  'access key',
  'license key',
  'iv',
  'initialization vector',
  'reset code',
  'verification code',
  'verify code',
  'confirmation code',
  'activation code',
  'auth code',
  'authorization code',
  'access code',
  'security code',
  'recovery code',
  'backup code',
  'login code',
  'sms code',
  'mfa code',
  'two factor code',
  'invite code',
  'invitation code',
  'reset key',
  'activation key',
  'verification key',
  'code verifier',
  'pkce verifier',
];

/** Words that say which one it is, and not that it is something else: no `cancelToken`, no `tokenCount`. */
const QUALIFIERS = new Set(
  'access refresh id auth authentication authorization bearer session csrf xsrf reset verify verification confirm confirmation activation invite invitation api login user email mail account customer client member admin temp temporary new generated random default initial raw plain unique secure secret jwt one time magic link signup registration unsubscribe remember me device recovery two factor mfa sms phone security signing encryption private webhook app application service master guest password passwd forgot change hash hashed'.split(
    ' ',
  ),
);

/** How functions begin that make one: `generateResetToken`. */
const MAKING = new Set('generate gen create make new build issue random get produce mint'.split(' '));

const ENDINGS = SECRETS.map((name) => name.split(' '));

/** Is it the name of a secret? */
export function isReceiverName(name: string): boolean {
  return mentionsReceiver(name) && isSecret(splitWords(name));
}

/** Is it the name of a function that makes one? `createSessionId`, `resetToken` */
export function isMakerName(name: string): boolean {
  if (!mentionsReceiver(name)) return false;
  const [first, ...rest] = splitWords(name);
  return first !== undefined && isSecret(MAKING.has(first) ? rest : [first, ...rest]);
}

/** Is it the name of something that has to be new, and no more? */
export function isOnceName(name: string): boolean {
  const last = splitWords(name).at(-1);
  return last === 'nonce' || last === 'salt';
}

/** What people are told in so many words: no `Your code is`, which may be that of an error. */
const TOLD = new Set(['password', 'passcode', 'passphrase', 'otp', 'pin']);
/** Of the text before a value, no more is read. */
const LONGEST_WORDS = 40;

/** The secret that a text says comes next: `Your verification code is `, `New password: `. */
export function findToldName(text: string): string | undefined {
  const end = text.slice(-LONGEST_WORDS);
  const parameter = /[?&]([a-z_]{1,30})=$/.exec(end)?.[1];
  if (parameter !== undefined) return LOGIN_PARAMETERS.includes(parameter) ? parameter : undefined;
  // What is put together with a word is no sentence: `pin-${count}`.
  if (!/[: ]$/.test(end)) return undefined;
  const words = splitWords(end);
  const said = words.at(-1) === 'is' ? words.slice(0, -1) : words;
  const last = said.at(-1) ?? '';
  if (TOLD.has(last)) return last;
  const pair = said.slice(-2).join(' ');
  return last === 'code' && SECRETS.includes(pair) ? pair : undefined;
}

/** RFC 6749, section 10.12; RFC 7636: parameters of a login at somebody else's, which bind the answer to who asked. */
export const LOGIN_PARAMETERS: readonly string[] = ['state', 'code_verifier'];

/** Can a text hold any of the names? */
export function mentionsReceiver(text: string): boolean {
  return /token|jwt|passw|pwd|passphrase|passcode|secret|sess|csrf|xsrf|otp|pin|nonce|auth_?state|salt|key|\biv|IV\b|Iv\b|vector|code|verifier|sid\b|[?&]state=/i.test(
    text,
  );
}

function isSecret(words: readonly string[]): boolean {
  return ENDINGS.some(
    (ending) =>
      ending.every((word, index) => words[words.length - ending.length + index] === word) &&
      words.slice(0, -ending.length).every((word) => QUALIFIERS.has(word)),
  );
}
