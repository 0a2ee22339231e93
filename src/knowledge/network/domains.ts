/**
 * Top-level domains under which most sites stand. A closed list, so that names of files (`index.html`, `node.js`) are taken for
 * no domains. From the registries' own counts of names; two-letter ones of countries that are endings of files, too, are left out.
 */
const TOP =
  'com org net edu gov mil int info biz io dev app ai cloud xyz online site shop store tech eu uk de fr nl it es ch at be se no dk fi ie pt gr cz us ca au nz jp cn kr in br mx ar za ru ua tv cc example';
const TOP_DOMAINS: ReadonlySet<string> = new Set(TOP.split(' '));

/** What a domain looks like where nothing but it is written: `example.com`, `.example.com`. */
const DOMAIN = /^\.?(?:[a-z\d-]+\.)+([a-z]{2,24})(?::\d+)?$/i;
/** A URL that begins with a domain spelled out. */
const WITH_HOST =
  /^(?:[a-z][a-z\d+.-]*:)?\/\/((?:[a-z\d-]+\.)+[a-z]{2,24}|\d+(?:\.\d+){3})(?::\d+)?(?=[/?#]|$)/i;

/** A domain, or the beginning of a URL, that a text spells out. */
export interface SpelledHost {
  readonly host: string;
  readonly kind: 'domain' | 'url';
  /** What of the text stands after the host. */
  readonly rest: string;
}

/** Reads the host that a text spells out; undefined where it spells none. `isHost`: the text is held against a host. */
export function readHost(text: string, isHost: boolean): SpelledHost | undefined {
  const [whole, host] = WITH_HOST.exec(text) ?? [];
  if (whole !== undefined && host !== undefined) return { host, kind: 'url', rest: text.slice(whole.length) };
  const slash = text.indexOf('/');
  const start = slash < 0 ? text : text.slice(0, slash);
  const [, top = ''] = DOMAIN.exec(start) ?? [];
  const isDomain = top !== '' && (isHost || TOP_DOMAINS.has(top.toLowerCase()));
  return isDomain ? { host: start, kind: 'domain', rest: text.slice(start.length) } : undefined;
}

/** Can a part of a pattern, with its escapes taken off, be a domain? */
export function isTopDomain(name: string): boolean {
  return TOP_DOMAINS.has(name.toLowerCase());
}

/** A host, or a URL that leads to one. */
export type AddressKind = 'host' | 'url';

/** What values are called that are URLs, and those that are hosts. A second signal, where the value itself is not known. */
const HOSTS = /^\w*(?:host|hostname|domain)$/i;
const URLS = /^(?:\w*(?:url|uri|href|origin|referr?er)|link|redirectto|returnto)$/i;

/** What a name says that a value is. */
export function readAddressName(name: string): AddressKind | undefined {
  if (HOSTS.test(name)) return 'host';
  return URLS.test(name) ? 'url' : undefined;
}

/** Headers of requests that say where somebody comes from, or goes to. */
export const ADDRESS_HEADERS: ReadonlyMap<string, AddressKind> = new Map([
  ['host', 'host'],
  ['x-forwarded-host', 'host'],
  ['origin', 'url'],
  ['referer', 'url'],
  ['referrer', 'url'],
]);
