import { splitName } from './names.ts';
import { isHolder } from './placeholders.ts';

/**
 * How many bits a character of a text carries, by Shannon's measure of its own frequencies (C. E. Shannon, "A Mathematical
 * Theory of Communication", 1948, section 6). A text of n different characters has at most log2(n).
 */
export function getEntropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** 16 characters are 64 bits of hexadecimal digits: what NIST SP 800-63B (5.1.1) asks of a secret that is looked up. */
const SHORTEST_KEY = 16;
/** 16 random characters of base 64 measure 3.6 bits at least in 99 of 100; 32 random hexadecimal digits 3.3. */
const LEAST_BITS = { base64: 3.5, hex: 2.9 };
/** NIST SP 800-63B, 5.1.1: the least length of a password. */
const SHORTEST_PASSWORD = 8;

/** Is a text made at random, as keys and tokens are? */
export function isRandom(text: string): boolean {
  if (text.length < SHORTEST_KEY || text.length > 4096 || isHolder(text)) return false;
  if (/^[0-9a-f-]+$/i.test(text))
    return getEntropy(text) >= LEAST_BITS.hex && /\d/.test(text) && /[a-f]/i.test(text);
  if (!/^[A-Za-z0-9+/=_\-.~!@#$%^&*?:|]+$/.test(text) || isSpoken(text)) return false;
  return getEntropy(text) >= LEAST_BITS.base64 && /\d/.test(text) && /[A-Za-z]/.test(text);
}

/** Is a text what a person makes up as a password: long enough, and of several kinds of characters? */
export function isPasswordLike(text: string): boolean {
  if (text.length < SHORTEST_PASSWORD || text.length > 128 || !/^[!-~]+$/.test(text)) return false;
  // A selector, a path, a pattern, a call or a template is none.
  if (/^[#.$/<{[(:^&?]|[<>{}()[\]]|:\/\/|\\/.test(text) || isHolder(text)) return false;
  // Four kinds of characters are no name, version or key of a message.
  if (isSpoken(text) && !/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[!@#$%^&*])/.test(text)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
  return /\d/.test(text) && (kinds >= 3 || (kinds === 2 && text.length >= 12));
}

/** Words, one behind the other, each of letters or of digits alone: a name, a version, a message's key. */
function isSpoken(text: string): boolean {
  const words = text.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/).filter((word) => word !== '');
  return (
    words.every((word) => /^(?:[A-Za-z]{2,}\d{0,2}|v?\d{1,4})$/.test(word)) &&
    words.length * 3 < text.length + 3
  );
}

/** Is a text made up, and no word: letters and something else, as people write weak passwords? */
export function isMadeUp(text: string): boolean {
  if (!/^[!-~]{6,128}$/.test(text) || /^[#.$/<{[(:^&?]|[<>{}()[\]]|:\/\/|\\/.test(text)) return false;
  return /[a-z]/i.test(text) && /\d|[!@#$%^&*]/.test(text) && !isSpoken(text);
}

/** Is it what people write where a program makes up its own secret: `my-super-secret-key`? */
export function isSpokenSecret(text: string, name: string): boolean {
  const words = text.toLowerCase().split(/[-_ ]+/);
  const named = splitName(name);
  if (words.length < 3 || named.length < 2 || words[0] === 'x' || !/^[\w-]+$/.test(text)) return false;
  const isCalled = named.every((word, index) => words[index] === word);
  return !isCalled && words.some((word) => /^s[e3]cr[e3]t$/.test(word));
}
