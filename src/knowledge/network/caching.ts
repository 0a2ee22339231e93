/** Headers that tell caches what they may keep; the latter two are read by those of delivery networks alone. */
export const CACHING_HEADERS = ['Cache-Control', 'CDN-Cache-Control', 'Surrogate-Control'];

/** What keeps an answer out of caches that serve others (RFC 9111, section 5.2.2). */
const KEPT_OUT = /\b(?:no-store|private|no-cache)\b/i;
/** What lets them keep it for a time. */
const LET_IN = /\bpublic\b|\b(?:s-maxage|max-age)\s*=\s*"?[1-9]/i;

/** Does a header let a cache keep an answer for others than who asked? */
export function isShared(text: string): boolean {
  return LET_IN.test(text) && !KEPT_OUT.test(text);
}

/** Names of the methods that set a header of one answer, by the package that the answer is of. */
export const HEADER_SETTERS: ReadonlyMap<string, string> = new Map([
  ['express', 'set'],
  ['fastify', 'header'],
  ['koa', 'set'],
  ['hono', 'header'],
  ['node:http', 'setHeader'],
]);

/** Methods of routes whose answers no cache keeps by itself. */
export const WRITING = new Set(['post', 'put', 'patch', 'delete', 'del']);
/** Methods that are given the function of a route. */
const ROUTING = new Set([...WRITING, 'get', 'head', 'options', 'all', 'use', 'route', 'on']);

/** Is a method of that name given the function of a route? */
export function isRouting(name: string): boolean {
  return ROUTING.has(name.toLowerCase());
}

/** Words that the names of functions begin with which serve such routes: `POST`, `createOrder`, `delete_user`. */
const WRITING_VERB =
  /^(?:post|put|patch|create|add|insert|update|upsert|edit|change|save|store|delete|remove|destroy|upload|reset|submit|register|send)(?![a-z])/i;

/** Does the name of a function say that it serves such a route? */
export function isWritingName(name: string): boolean {
  // A name in capital letters has no words but the whole.
  return WRITING_VERB.test(
    /^[A-Z]+$/.test(name) ? name.toLowerCase() : name.replace(/([a-z])([A-Z])/g, '$1_$2'),
  );
}

/** Modes of the Fetch standard in which an answer is taken from the cache however old it is. */
export const KEEPING = new Set(['force-cache', 'only-if-cached']);

/** Headers that say who asks, as they are written. */
export const CREDENTIAL_HEADERS = [
  'Authorization',
  'authorization',
  'Cookie',
  'cookie',
  'X-Api-Key',
  'x-api-key',
];

/** What requests and answers tell of themselves, by which the public ones can be told from those of one account. */
export const TELLING = new Set([
  'url',
  'destination',
  'mode',
  'headers',
  'credentials',
  'pathname',
  'href',
  'cache',
]);
