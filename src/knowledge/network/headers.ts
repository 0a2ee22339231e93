/** Headers in which proxies write the address of whoever asked them; everybody can write the same. */
const ADDRESS = new Set(['x-forwarded-for', 'x-real-ip', 'forwarded', 'x-client-ip', 'x-cluster-client-ip']);
/** Headers in which proxies write which host they were asked for. */
const FORWARDED_HOST = new Set(['x-forwarded-host', 'x-original-host', 'x-host', 'forwarded']);
/** What says for which host a request was meant, and members that frameworks read from it. */
const HOST = new Set(['host', 'hostname', ':authority']);

/** Names of headers that proxies set for their clients, and that anybody else can set as well, as a condition of rows. */
export const SET_BY_ANYBODY = {
  in: [
    ...['Host', 'X-Forwarded-Host', 'X-Original-Host', 'X-Host', 'X-Forwarded-Proto', 'Forwarded'],
    ...['X-Forwarded-For', 'X-Real-IP', 'X-Client-IP', 'X-Cluster-Client-IP'],
  ].flatMap((name) => [name, name.toLowerCase()]),
};

/** Parts of names of headers; a file that spells none of a list reads none of those headers. */
export const ADDRESS_WORDS = ['forwarded', 'x-real-ip', 'client-ip'] as const;
export const HOST_WORDS = ['host', ':authority'] as const;
/** Texts one of which stands in each name or address of the machine itself. */
export const MACHINE_WORDS = ['localhost', '127.', '::1'] as const;

/** Does a header say whose request a proxy hands on? */
export function isAddressHeader(name: string | undefined): boolean {
  return name !== undefined && ADDRESS.has(name);
}

/** Does a header say which host a proxy was asked for? No browser lets a page set it, and no cache tells answers apart by it. */
export function isForwardedHost(name: string | undefined): boolean {
  return name !== undefined && FORWARDED_HOST.has(name);
}

/** Does a header, or what a framework makes of it, say for which host a request was meant? */
export function isHostHeader(name: string | undefined): boolean {
  return name !== undefined && (HOST.has(name) || FORWARDED_HOST.has(name));
}

/** Names of this machine, and of addresses of it, with or without a port. */
export function isThisMachine(host: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)(?::\d*)?$/i.test(host);
}

/** Is a text an address, or the beginning of one: `10.0.0.5`, `192.168.`, `for=10.0.0.5`, `fd00::/8`? */
export function isAddress(text: string): boolean {
  const bare = text
    .replace(/^for=/i, '')
    .replace(/^"?\[?/, '')
    .replace(/\]?"?$/, '');
  return /^\d{1,3}\.[\d./*]*$/.test(bare) || (bare.includes(':') && /^[\da-f:./]+$/i.test(bare));
}

/** Methods by which answers, of whatever framework, are given a header: `answer.set(name, value)`. */
export const HEADER_SETTERS: ReadonlySet<string> = new Set([
  'set',
  'setHeader',
  'header',
  'append',
  'appendHeader',
]);
/** Methods by which a request, of whatever framework, is asked for a header. */
export const HEADER_GETTERS: ReadonlySet<string> = new Set(['get', 'header', 'getHeader']);

/** Does a header say which page somebody comes from? Browsers spell it wrong, frameworks both ways. */
export function isReferrerHeader(name: string): boolean {
  return /^referr?er$/i.test(name);
}
