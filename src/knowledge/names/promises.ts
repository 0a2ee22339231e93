/** What libraries of promises are called where a file gets one from another file. */
const LIBRARY = /^(?:promises?|bluebird|q|when|rsvp)$/i;
/** Functions of whatever library that make a function which answers by a promise of one that calls back. */
const PROMISIFIER = /^(?:promisify|denodeify|thenify|pify|universalify)$/i;

/** Does a name stand for a library of promises? A second signal: only for what nobody knows. */
export function isPromiseLibrary(name: string): boolean {
  return LIBRARY.test(name);
}

/** Does a function of such a name make one that answers by a promise? A second signal: only for what nobody knows. */
export function isPromisifier(name: string): boolean {
  return PROMISIFIER.test(name);
}
