import { isRandom } from './strength.ts';
import type { Token } from './token.ts';

/** Parameters by which a program says who it is; `key` and `token` alone say other things as well. */
const PARAMETER =
  /[?&](?:api[_-]?key|appid|access[_-]?token|auth[_-]?token|client[_-]?secret|subscription-key)=([\w.-]{20,100})(?=[&#]|$)/gi;

const SHAPE = { provider: 'URL', what: 'with a key', env: 'API_KEY' };

/** The key in the query of an address, within a text. Linear. */
export function findKeyInUrl(text: string): Token | undefined {
  for (const match of text.matchAll(PARAMETER)) {
    const [whole, key = ''] = match;
    // Such keys are published with the pages that use them, or stand for one in a document.
    if (/^pk[._-]|0123456|123456789|abcdefg/i.test(key) || !isRandom(key)) continue;
    const end = match.index + whole.length;
    return { shape: SHAPE, isCertain: true, start: end - key.length, end };
  }
  return undefined;
}
