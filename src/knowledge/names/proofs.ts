import { getCredentialKind, splitName } from '../secrets/names.ts';

/** Words in the name of what proves that a message is genuine. A closed list, asked of what a request brings. */
const SIGNING = new Set('signature sig hmac csrf xsrf authorization'.split(' '));
/** Tokens that let somebody in once. */
const ONCE = new Set('reset confirmation verification activation invite unsubscribe'.split(' '));

/** Is it what something is called by which a request proves that it is allowed: `x-hub-signature-256`, `apiKey`, `_csrf`? */
export function isProofName(name: string): boolean {
  const words = splitName(name);
  if (words.some((word) => SIGNING.has(word)) || getCredentialKind(name) === 'secret') return true;
  return words.at(-1) === 'token' && words.slice(0, -1).every((word) => ONCE.has(word)) && words.length > 1;
}

/** Is it the header of such: one that is there for nothing else? */
export function isProofHeader(name: string): boolean {
  return (/^x-/i.test(name) || /signature|authorization/i.test(name)) && isProofName(name);
}
