import type { TSESTree } from '@typescript-eslint/utils';
import {
  classifyHost,
  findKeywordHost,
  findScheme,
  readTlsParameters,
  type KnownPlace,
  type Reach,
  type Role,
  type SchemeKind,
} from '../../knowledge/index.ts';
import type { Value } from '../../scope/index.ts';
import type { Reading } from '../site.ts';

/** What a URL or an address says, as far as its text is known. */
export interface Endpoint {
  /** Lower case, without the colon; undefined when the text begins with a hole or has no scheme. */
  readonly scheme: string | undefined;
  readonly schemeKind: SchemeKind | undefined;
  /** The scheme of the same protocol over TLS, if there is one. */
  readonly secureScheme: string | undefined;
  /** How far the host is; undefined when it is not known. */
  readonly reach: Reach | undefined;
  /** The host as written, for messages; undefined when it is not known. */
  readonly host: string | undefined;
  /** What the URL's parameters say of TLS. */
  readonly parameters: 'off' | 'on' | 'unverified' | undefined;
}

/** Stands for a hole while the text is taken apart; a private-use character that no URL has. */
const HOLE = '\uE000';
const URL_SHAPE = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:,]*)/i;
/** A socket file in the place of a host, as got and request write it: `http://unix:/var/run/docker.sock:/info`. */
const UNIX_SHAPE = /^[a-z][a-z0-9+.-]*:\/\/unix:\//i;
const ADDRESS_SHAPE = /^(\[[^\]]*\]|[^/?#:,]*)/;

/** Reads a value that is dialled as a URL. Undefined when it is not a text. */
export function readUrl(value: Value): Endpoint | undefined {
  const text = readText(value);
  if (text === undefined) return undefined;
  const match = URL_SHAPE.exec(text);
  const scheme = match?.[1]?.toLowerCase();
  const described = scheme === undefined ? undefined : findScheme(scheme);
  return {
    scheme,
    schemeKind: described?.kind,
    secureScheme: described?.secure,
    ...(UNIX_SHAPE.test(text)
      ? { reach: 'loopback', host: 'unix' }
      : readHost(match === null ? findKeywordHost(text) : match[2])),
    parameters: readTlsParameters(text),
  };
}

/** Reads a value that is dialled as a host, or a host with a port. Undefined when it is not a text. */
export function readAddress(value: Value): Endpoint | undefined {
  const text = readText(value);
  if (text === undefined) return undefined;
  const bare = { scheme: undefined, schemeKind: undefined, secureScheme: undefined, parameters: undefined };
  if (text.startsWith('/')) return { ...bare, reach: 'loopback', host: text };
  return URL_SHAPE.test(text) ? readUrl(value) : { ...bare, ...readHost(ADDRESS_SHAPE.exec(text)?.[1]) };
}

/** The text of a value, with a character that no text has in place of each part that is not known. */
export function readText(value: Value): string | undefined {
  if (value.kind === 'text') return value.parts.map((part) => part ?? HOLE).join('');
  return value.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** A hole in front leaves the domain known, a hole behind a whole host is a path or a port. */
function readHost(written: string | undefined): { reach: Reach | undefined; host: string | undefined } {
  if (written === undefined) return { reach: undefined, host: undefined };
  const host = written.endsWith(HOLE) ? written.slice(0, -1) : written;
  if (host !== written && !isWholeHost(host)) return { reach: undefined, host: undefined };
  // What is not set is put together to a text all the same.
  if (host === 'undefined' || host === 'null') return { reach: undefined, host: undefined };
  const domain = host.slice(host.lastIndexOf(HOLE) + 1);
  const isCut = domain !== host;
  if (isCut && !/^\.[^.]+\.[^.]+/.test(domain)) {
    const reach = domain.startsWith('.') ? classifyHost(`x${domain}`) : undefined;
    return { reach: reach === 'public' ? undefined : reach, host: undefined };
  }
  const shown = host.replaceAll(HOLE, '…');
  return { reach: classifyHost(isCut ? `x${domain}` : host), host: shown };
}

function isWholeHost(host: string): boolean {
  if (host.includes(HOLE) || host === '') return false;
  return host === 'localhost' || /\.[a-z]{2,}$/i.test(host) || /^\d+(?:\.\d+){3}$/.test(host);
}

/** How far a site dials, over everything that names its target. */
export interface Target {
  /** The farthest known host; undefined when no host is known. */
  readonly reach: Reach | undefined;
  readonly host: string | undefined;
  /** Another host is possible, and all that are known are in one's own network: `process.env.HOST ?? 'localhost'`. */
  readonly isLikelyNear: boolean;
  /** Nothing names a host, so the client's own default applies. */
  readonly isDefault: boolean;
  /** A Unix socket is dialled. */
  readonly isSocket: boolean;
  /** What the URLs and their parameters say of TLS. */
  readonly tls: 'off' | 'on' | 'unverified' | undefined;
}

const FARTHEST: readonly (Reach | undefined)[] = ['loopback', 'reserved', 'internal', 'public'];

/** Reads where a site dials from the roles that name its target. */
export function readTarget(read: (role: Role) => Reading): Target {
  const readings = (['dial-url', 'dial-neutral-url'] as const).map(read);
  const hosts = read('dial-host');
  const endpoints = [
    ...readings.flatMap(({ values }) => values.known.map((value) => readUrlOrAddress(value))),
    ...hosts.values.known.map((value) => readAddress(value)),
  ].filter((endpoint) => endpoint !== undefined);
  const farthest = endpoints.reduce<Endpoint | undefined>(
    (best, one) => (FARTHEST.indexOf(one.reach) > FARTHEST.indexOf(best?.reach) ? one : best),
    undefined,
  );
  const isOverTls = endpoints.some(
    ({ schemeKind, parameters }) => schemeKind === 'tls' || parameters === 'on',
  );
  // A host that may also be another one is as far as that other one may be.
  const isOpen =
    [...readings, hosts].some(({ values }) => values.known.length > 0 && !values.complete) ||
    endpoints.some(({ scheme, reach }) => scheme !== undefined && reach === undefined);
  const known = isOpen && farthest?.reach !== 'public' ? undefined : farthest;
  return {
    reach: known?.reach,
    host: known?.host,
    isLikelyNear: isOpen && farthest?.reach !== undefined && farthest.reach !== 'public',
    isDefault: [...readings, hosts].every((reading) => !mayNameHost(reading)),
    isSocket: read('dial-socket').isFound,
    tls:
      endpoints.find(({ parameters }) => parameters !== undefined)?.parameters ??
      (isOverTls ? 'on' : undefined),
  };
}

/** An endpoint without a scheme is an address when it looks like one: `localhost:8000`. */
export function readUrlOrAddress(value: Value): Endpoint | undefined {
  const isAddress = /^(?:localhost|[a-z0-9.-]+:\d+)(?:$|[/?#])/i.test(readText(value) ?? '');
  return isAddress ? readAddress(value) : readUrl(value);
}

/** Callbacks and option objects stand where a host could, and name none. */
function mayNameHost({ values, isGiven, isFound }: Reading): boolean {
  if (!isFound || !values.complete) return isGiven;
  return values.known.some((value) => readText(value) !== undefined);
}

/** Is TLS switched off by a value: `false`, `null`, `'disable'`? */
export function isSwitchedOff(value: Value): boolean {
  return value.kind === 'literal' && (!value.value || value.value === 'disable');
}

/** Is there nobody on the way: the machine itself, a name that cannot exist, a socket file? */
export function isHere(reach: Reach | undefined): boolean {
  return reach === 'loopback' || reach === 'reserved';
}

/** The place where a text begins: the literal that holds its first character. */
export function headOf(value: Value<KnownPlace>): TSESTree.Node {
  return value.kind === 'text' || value.kind === 'literal' ? value.head : value.node;
}
