import { ANY_NAME } from '../characters.ts';
import { findOnlyText, type Place } from '../../scope/index.ts';
import type { DataCrossing, Surroundings } from '../edge.ts';
import { HARMLESS, type Dangers, type KindTools, type TextCheck } from '../kind.ts';

/** The URL can have any scheme: `javascript:`, `file:`. */
export const SCHEME: Dangers = 1;
/** The URL can lead to any host. */
const HOST: Dangers = 2;
/** A single slash is before, so that another makes a host of what follows. */
const SECOND_SLASH: Dangers = 4;
/** The same by a backslash, which browsers take for a slash. Beside the bits of edits. */
const BACKSLASH: Dangers = 32;
/** A host is before that has not ended, so that `.evil.example` or `@evil.example` makes another of it. */
export const HOST_GOES_ON: Dangers = 64;

/** All that a URL can be harmful by, in the middle of its way as well. */
export const ALL_URL_DANGERS: Dangers = SCHEME | HOST | SECOND_SLASH | HOST_GOES_ON;

/** The same of a target that browsers are sent to, where a check knows of slashes only. */
export const BROWSED_DANGERS: Dangers = ALL_URL_DANGERS | BACKSLASH;

/** What a URL can do to lead elsewhere. A path or a query under a fixed host is not among it. */
export const URL_DANGERS: Dangers = SCHEME | HOST;

/** The same of one that the program asks by itself, in the middle of its way as well. */
export const ASKED_DANGERS: Dangers = URL_DANGERS | HOST_GOES_ON;

/** What is left of the dangers of a URL before an operation on it. */
export function crossUrl<P extends Place>(
  crossing: DataCrossing<P>,
  dangers: Dangers,
  tools: KindTools<P>,
): Dangers {
  switch (crossing.kind) {
    case 'part':
      return crossPart(crossing.around, dangers);
    case 'method':
      return dangers & ~readTaken(crossing, tools);
    case 'known':
      return crossing.effects.includes('query') ? HARMLESS : dangers;
  }
}

/** Slashes at the beginning, and slashes in a row; with backslashes among them or not. */
const SLASHES = /^\^(?:\\\/|\[(?:\\?\/|\\\\)+\])[+*]$/;
const SLASHES_IN_A_ROW = /^(?:\\\/|\[(?:\\?\/|\\\\)+\])(?:\+|\{2,\})$/;
/** Backslashes wherever they are. */
const BACKSLASHES = /^(?:\\\\|\[\\\\\])\+?$/;

/** `to.replace(/^[/\\]+/, '')`, `to.replace(/\/{2,}/g, '/')`, `to.replace(/\\/g, '/')`: what does not begin a host any more? */
function readTaken<P extends Place>(
  { name, call, from }: Extract<DataCrossing<P>, { kind: 'method' }>,
  { values }: KindTools<P>,
): Dangers {
  if (from !== 'receiver' || !/^\.replace(?:All)?$/.test(name)) return HARMLESS;
  const [written, inserted] = call.arguments.map(values);
  const [sought, ...others] = written?.known ?? [];
  const text = inserted && findOnlyText(inserted);
  if (sought === undefined || others.length > 0 || text === undefined) return HARMLESS;
  if (sought.kind === 'literal')
    return name === '.replaceAll' && sought.value === '\\' && !text.includes('\\') ? BACKSLASH : HARMLESS;
  return sought.kind === 'regexp' ? readTakenBy(sought, text) : HARMLESS;
}

function readTakenBy({ pattern, flags }: { pattern: string; flags: string }, text: string): Dangers {
  if (BACKSLASHES.test(pattern)) return flags.includes('g') && !text.includes('\\') ? BACKSLASH : HARMLESS;
  const isTaken = SLASHES.test(pattern)
    ? text === '' || text === '/'
    : SLASHES_IN_A_ROW.test(pattern) && flags.includes('g') && text === '/';
  if (!isTaken) return HARMLESS;
  return pattern.includes('\\\\') ? SECOND_SLASH | BACKSLASH : SECOND_SLASH;
}

/** Where a URL's authority begins, and where it has ended. */
const AUTHORITY = /^(?:[a-z][\w+.-]*:\/\/[^/?#\\]*|(?:https?|wss?|ftp):\/?)$/i;
const AFTER_AUTHORITY = /^[a-z][\w+.-]*:[/\\]{2}[^/?#\\]+[/?#\\]/i;

/** A scheme and the beginning of a host. */
const HOST_BEGUN = /^[a-z][\w+.-]*:\/\/[^/?#\\]*[^/?#\\@]$/i;

function crossPart(around: Surroundings, dangers: Dangers): Dangers {
  const { isFirst, start, before, hasUnknownBefore } = around;
  if (isFirst || (!hasUnknownBefore && REFRESH.test(start))) return dangers;
  if (hasUnknownBefore ? around.isAfterOrigin : HOST_BEGUN.test(start))
    return (dangers & (HOST | HOST_GOES_ON)) === 0 ? HARMLESS : HOST_GOES_ON;
  // What nobody knows decides where the URL leads, unless the host comes after it.
  if (hasUnknownBefore) {
    if (AFTER_AUTHORITY.test(start)) return HARMLESS;
    return /:\/\/(?:[^/?#]*@)?$/.test(before) ? dangers & ~SCHEME : HARMLESS;
  }
  if (AUTHORITY.test(start)) return dangers & ~SCHEME;
  if (start === '//') return dangers & ~SCHEME;
  if (start !== '/') return HARMLESS;
  // Another slash, or a backslash, makes a host of what follows; where one is before already, this is the other.
  return withSlash(dangers) | ((dangers & (SECOND_SLASH | BACKSLASH)) === 0 ? HARMLESS : HOST);
}

/** What stands before the target in the header `Refresh`, and in the element that takes its place. */
const REFRESH = /^\s*\d+\s*[;,]\s*url\s*=\s*$/i;

/** Any name below a domain that is spelled out: the domain's owner gives the name. */
const AFTER_DOMAIN = new RegExp(String.raw`^[a-z][\w+.-]*://(?:${ANY_NAME}\.)+[\w-]+(?:\.[\w-]+)+[/?#]`, 'i');

const PORT = new RegExp(String.raw`:(?:\d|${ANY_NAME})+(?=[/?#])`);

/** What is left of the dangers of a text that leads elsewhere by two slashes only. */
function withSlash(dangers: Dangers): Dangers {
  return (dangers & HOST) === 0 ? dangers & (SECOND_SLASH | BACKSLASH) : SECOND_SLASH | BACKSLASH;
}

const HOST_MEMBERS = new Set(['hostname', 'host', 'origin']);

/** What is left of the dangers of a URL that a test has been made on. */
export function restrictUrl({ test, text, start, outcome, member }: TextCheck, dangers: Dangers): Dangers {
  if (test === 'equals') return restrictByMember(member ?? WHOLE, dangers);
  if (member !== undefined && member !== WHOLE) {
    const isDomain = test === 'endsWith' && outcome && (text ?? start)?.startsWith('.') === true;
    return isDomain && HOST_MEMBERS.has(member) ? HARMLESS : dangers;
  }
  if (text === undefined) return test === 'startsWith' && outcome ? HARMLESS : dangers;
  if (test === 'startsWith' && outcome) return restrictByStart(text, dangers);
  if (!outcome && test === 'startsWith') return dangers & ~(NOT_BEGINNING.get(text) ?? HARMLESS);
  if (!outcome && test === 'includes') {
    if (text === '\\') return dangers & ~BACKSLASH;
    const left = withSlash(dangers) | (dangers & HOST_GOES_ON);
    if (text === '//') return left & ~SECOND_SLASH;
    if (text === '://' || text === ':') return left;
  }
  return dangers;
}

/** What a text rules out by not beginning so. */
const NOT_BEGINNING: ReadonlyMap<string, Dangers> = new Map([
  ['/', SECOND_SLASH | BACKSLASH],
  ['//', SECOND_SLASH],
  ['/\\', BACKSLASH],
]);

/** The member that is the whole URL, in normal form. */
const WHOLE = 'href';

function restrictByMember(member: string, dangers: Dangers): Dangers {
  if (HOST_MEMBERS.has(member) || member === WHOLE) return HARMLESS;
  return member === 'protocol' ? dangers & ~SCHEME : dangers;
}

function restrictByStart(start: string, found: Dangers): Dangers {
  const dangers = /^[/?#\\]/.test(start) ? found & ~HOST_GOES_ON : found;
  const text = start.replace(PORT, '');
  if (AFTER_DOMAIN.test(text) || AFTER_AUTHORITY.test(text.split(ANY_NAME, 1).join(''))) return HARMLESS;
  if (text === '/') return withSlash(dangers);
  if (text.startsWith('/') && !text.startsWith('//')) return HARMLESS;
  const scheme = /^([a-z][\w+.-]*):/i.exec(text)?.[1];
  return scheme === undefined || RUNNING.test(scheme) ? dangers : dangers & ~SCHEME;
}

/** Schemes that run what comes after them. */
const RUNNING = /^(?:javascript|vbscript|data)$/i;
