/** What libraries of promises are called where a file gets one from another file. */
const LIBRARY = /^(?:promises?|bluebird|q|when|rsvp)$/i;
/** Functions of whatever library that make a function which answers by a promise of one that calls back. */
const PROMISIFIER = /^(?:promisify|denodeify|thenify|pify|universalify)$/i;

/** What a member is called that answers by a promise, where the one without the suffix calls back: `readFileAsync`. */
const PROMISED = 'Async';

/** The name of the member that a promised one is made of. */
export function findPromised(name: string): string | undefined {
  return name.length > PROMISED.length && name.endsWith(PROMISED)
    ? name.slice(0, -PROMISED.length)
    : undefined;
}

/** Does a name stand for a library of promises? A second signal: only for what nobody knows. */
export function isPromiseLibrary(name: string): boolean {
  return LIBRARY.test(name);
}

/** Does a function of such a name make one that answers by a promise? A second signal: only for what nobody knows. */
export function isPromisifier(name: string): boolean {
  return PROMISIFIER.test(name);
}
