import { crossOption, isNoOption, restrictOption } from './danger/option.ts';
import { BIASED, computeBias, computeGuess } from './danger/guess.ts';
import { crossPath, excludeClimbing, PATH_DANGERS, restrictPath } from './danger/path.ts';
import { crossCommand } from './danger/shell.ts';
import { crossCollection, LISTED } from './danger/collection.ts';
import { crossLength } from './danger/length.ts';
import { crossFailure, FAILURE, tellsFailure, tellsMessage } from './danger/failure.ts';
import { crossLine, LINE, TEXT } from './danger/line.ts';
import { computeSize, COUNTED, crossSize } from './danger/size.ts';
import { crossMask } from './danger/mask.ts';
import { COMPARING, crossStructure, PARSED, STRUCTURE } from './danger/structure.ts';
import { BEGINS, crossPage } from './danger/page.ts';
import { CUT, EDITS, readEdits } from './danger/cut.ts';
import { ALL_URL_DANGERS, crossUrl, restrictUrl, SCHEME, URL_DANGERS } from './danger/url.ts';
import { crossKey, KEY, KEY_PATH, KEYS, refuseKey } from './danger/prototype.ts';
import { crossLink, IN_TEXT, LINKED, restrictLink } from './danger/link.ts';
import { CLEARED, crossMarkup } from './danger/markup.ts';
import { leaveQuoted } from './danger/quoted.ts';
import { crossSecretUrl, findParameter, IN_URL, WHOLE } from './danger/secret-url.ts';
import { crossUrlPath, IN_PATH, restrictUrlPath, WHOLE_URL } from './danger/url-path.ts';
import { HARM, HARMLESS, type Dangers, type Kind } from './kind.ts';
import type { DataCrossing } from './edge.ts';
import type { Place } from '../scope/index.ts';

const not =
  (characters: string) =>
  (character: string): boolean =>
    !characters.includes(character);
const of =
  (pattern: RegExp) =>
  (character: string): boolean =>
    pattern.test(character);

const NAMES = of(/[\w-]/);
const WORDS = of(/[\w.:@+,-]/);
const LINES = ['\r', '\n'];
const URL_ENCODERS = new Set(['encodeURIComponent']);
/** What is left of a text by these means nothing to a shell, within quotes and without. */
const WORD_ENCODERS = new Set(['encodeURIComponent', 'btoa']);
const ENCODERS = new Set(['encodeURIComponent', 'encodeURI', 'escape', 'btoa', 'JSON.stringify']);

/** `on${name}`: what stands around a part of a name leaves only names that are meant to be chosen from. */
function crossName<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  return crossing.kind === 'part' && crossing.around.before + crossing.around.after !== ''
    ? HARMLESS
    : dangers;
}

/** What a framework tells of the connection, by what it was told of the proxies. */
const TOLD = new Set(['request-address']);

function plain(name: string, rest: Partial<Kind> & Pick<Kind, 'isHarmless'>): Kind {
  return { name, dangers: HARM, needed: [], ...rest };
}

/** The URL of the page, or of the request, leads nowhere else, as long as it is whole. */
const WHOLE_URLS = [
  { name: 'own-url', unless: CUT },
  { name: 'own-url-part', unless: EDITS },
];

/** A name of a file, that may lead out of its folder. */
function file(name: string, rest: Partial<Kind>): Kind {
  return {
    name,
    dangers: PATH_DANGERS,
    isHarmless: not('/\\'),
    needed: [],
    encoders: URL_ENCODERS,
    cross: crossPath,
    restrict: restrictPath,
    exclude: excludeClimbing,
    ofCallers: 'behind',
    ...rest,
  };
}

/** A place where a value does harm by what it is. */
function exit(name: string, natures: readonly string[], rest: Partial<Kind> = {}): Kind {
  return plain(name, { isHarmless: () => false, natures: new Set(natures), ...rest });
}

/** Others read all that is in a value; what is masked tells little. */
const DISCLOSED: Partial<Kind> = { isDeep: true, isNamedOnWay: true, isMaskable: true, cross: crossMask };

/** What a project classifies its data as. */
const CLASSES = ['classified', 'confidential', 'personal'];

/** How much is made: of a number, it counts how large it is. A page that takes its own memory harms nobody else. */
const SIZED = {
  isHarmless: () => false,
  bounded: 'number' as const,
  compute: computeSize,
  cross: crossSize,
  deafTo: new Set(['browser']),
};

/** Text that browsers read as HTML. */
function html(name: string, rest: Partial<Kind> = {}): Kind {
  const encoders = new Set(['encodeURIComponent', 'encodeURI', 'escape', 'btoa']);
  return plain(name, {
    isHarmless: not('<>&"\'`'),
    needed: ['<'],
    encoders,
    ofCallers: 'part',
    whole: CLEARED,
    cross: crossMarkup,
    leave: leaveQuoted,
    ...rest,
  });
}

/** A URL that is followed, of whose dangers some count. */
function link(name: string, dangers: Dangers, mask: Dangers, rest: Partial<Kind>): Kind {
  const settle = (left: Dangers, edits: Dangers): Dangers =>
    (left & mask) === 0 ? HARMLESS : (left & mask) | (edits & EDITS);
  return {
    name,
    dangers,
    isHarmless: NAMES,
    needed: [],
    encoders: URL_ENCODERS,
    isUrl: true,
    whole: WHOLE_URLS,
    cross: (crossing, left) => settle(crossUrl(crossing, left & ~EDITS), left | readEdits(crossing)),
    restrict: (check, left) => settle(restrictUrl(check, left & ~EDITS), left),
    ...rest,
  };
}

/** A kind whose danger is that the value is an object of others. */
function structure(name: string, rest: Partial<Kind> = {}): Kind {
  return {
    name,
    dangers: STRUCTURE,
    ofText: PARSED,
    isHarmless: not('{}[]"'),
    needed: [],
    cross: crossStructure,
    ...rest,
  };
}

/** Names of members on the way to one that is written. */
function key(name: string, dangers: Dangers, rest: Partial<Kind>): Kind {
  return {
    name,
    dangers,
    harmful: KEYS,
    isHarmless: of(/[^a-z_]/),
    needed: [],
    encoders: new Set(['JSON.stringify', 'btoa']),
    cross: crossKey,
    refuse: refuseKey,
    ...rest,
  };
}

const ALL: readonly Kind[] = [
  plain('sql', { isHarmless: WORDS, ofCallers: 'part' }),
  structure('nosql', { isDeep: true, inert: COMPARING }),
  structure('nosql-value', { like: ['nosql'] }),
  structure('nosql-fields', { like: ['nosql'] }),
  // Asked about by name, where a test takes the value for a text: no row leads here.
  structure('tested-text', { isOneText: true }),
  structure('record'),
  structure('merged', { ofCallers: 'whole' }),
  key('prototype-key', KEY, { ofCallers: 'whole', isHarmless: not('_'), needed: ['_'] }),
  key('prototype-walk', KEYS, { ofCallers: 'whole', like: ['prototype-key'] }),
  key('prototype-path', KEY_PATH, { ofCallers: 'whole', like: ['prototype-key'] }),
  plain('nosql-text', { isHarmless: of(/[\w.:@+-]/), ofCallers: 'part' }),
  plain('command', {
    isHarmless: of(/[\w.:@+,=/-]/),
    encoders: WORD_ENCODERS,
    ofCallers: 'behind',
    cross: crossCommand,
  }),
  plain('option', {
    isHarmless: not('-'),
    isHarmlessStart: not('-'),
    needed: ['-'],
    cross: crossOption,
    restrict: restrictOption,
    isInert: isNoOption,
    ofCallers: 'behind',
  }),
  {
    name: 'url-path',
    dangers: WHOLE_URL,
    harmful: IN_PATH,
    isHarmless: not('/\\?#%'),
    needed: ['/'],
    encoders: URL_ENCODERS,
    cross: crossUrlPath,
    restrict: restrictUrlPath,
    deafTo: new Set(['browser']),
  },
  plain('code', {
    isHarmless: WORDS,
    isHarmlessAmongSuch: of(/[\d\s+*/%().,<>=!&|^~?:-]/),
    encoders: new Set(['JSON.stringify', 'btoa']),
    sources: new Set(['remote']),
    ofCallers: 'part',
  }),
  plain('decision', { isHarmless: () => false, deafTo: TOLD }),
  // What a page or a person reads of a token of their own is theirs.
  plain('claimed-token', {
    isHarmless: () => false,
    deafTo: new Set(['request-address', 'browser', 'command-line']),
  }),
  plain('limit-key', { isHarmless: () => false, deafTo: TOLD }),
  {
    name: 'link',
    dangers: IN_TEXT,
    harmful: LINKED,
    // A test of what a host is made of is taken for one of whose it is.
    isHarmless: of(/[\w.:-]/),
    needed: [],
    cross: crossLink,
    restrict: restrictLink,
  },
  plain('isolated-code', {
    isHarmless: WORDS,
    encoders: new Set(['JSON.stringify', 'btoa']),
    ofCallers: 'part',
  }),
  plain('bytecode', { isHarmless: WORDS }),
  plain('function-name', { isHarmless: WORDS, cross: crossName }),
  plain('table-key', { isHarmless: WORDS, cross: crossName }),
  file('module', { isHarmless: not('/\\:'), like: ['path'] }),

  plain('template', { isHarmless: not('{}<>%$#'), ofCallers: 'part' }),
  plain('confined-template', { isHarmless: not('{}<>%$#'), ofCallers: 'part' }),
  file('template-name', { like: ['path'] }),

  plain('template-options', { isHarmless: WORDS }),
  // A filter is left by its brackets, or widened by a star; a name of an entry is continued by a comma.
  plain('ldap', {
    isHarmless: of(/[\w.@ -]/),
    needed: ['(', ')', '*'],
    encoders: new Set(['btoa']),
    ofCallers: 'part',
  }),
  plain('ldap-dn', {
    isHarmless: of(/[\w.@ -]/),
    needed: [','],
    encoders: new Set(['encodeURIComponent', 'escape', 'btoa']),
    ofCallers: 'part',
  }),
  plain('xpath', { isHarmless: WORDS, ofCallers: 'part' }),
  plain('xml', { isHarmless: not('<>&"\''), ofCallers: 'whole' }),
  // Outside of brackets all other characters stand for themselves. A page is slow for whoever looks at it.
  plain('regexp', {
    isHarmless: not('\\^$.*+?()[]{}|'),
    deafTo: new Set(['browser']),
    ofCallers: 'part',
  }),
  // Whatever the text is made of: how long it is decides.
  plain('searched', {
    isHarmless: () => false,
    bounded: 'length',
    cross: crossLength,
    deafTo: new Set(['browser']),
    ofCallers: 'whole',
  }),
  // Asked about by name, for what is gone through: no row leads here.
  plain('collection', {
    isHarmless: () => false,
    dangers: LISTED,
    // What is known to be a text is a line or a header of a request, which servers bound.
    ofText: HARMLESS,
    bounded: 'length',
    cross: crossCollection,
    deafTo: new Set(['browser']),
  }),
  plain('size', SIZED),
  // A list of others is as long as what they have sent.
  plain('size-or-list', { ...SIZED, harmful: COUNTED }),
  plain('deserialization', { isHarmless: of(/[\w-]/), ofCallers: 'whole' }),
  html('html'),
  html('untyped-body', { like: ['html'] }),
  html('typed-body', { like: ['html'] }),
  html('sniffed-body', { like: ['html'], dangers: BEGINS, cross: crossPage }),
  html('markup', { like: ['html'] }),
  html('selector', {
    like: ['html'],
    whole: [...WHOLE_URLS, ...CLEARED],
    cross: (crossing, dangers) =>
      crossing.kind === 'part' && !crossing.around.isFirst && !/^\s*</.test(crossing.around.start)
        ? HARMLESS
        : dangers | readEdits(crossing),
  }),
  plain('header-name', { isHarmless: NAMES, encoders: ENCODERS }),
  plain('header-value', { isHarmless: not('\r\n'), needed: LINES, encoders: ENCODERS }),
  plain('header-part', { isHarmless: not('"\\;\r\n'), needed: ['"'], encoders: ENCODERS }),
  plain('cookie-part', { isHarmless: not(';\r\n'), needed: [';'], encoders: ENCODERS }),
  {
    name: 'protocol-text',
    dangers: TEXT,
    harmful: LINE,
    isHarmless: not('\r\n'),
    needed: LINES,
    encoders: ENCODERS,
    cross: crossLine,
    ofCallers: 'behind',
  },
  // The console of a page is read by whoever looks at the page.
  plain('log', {
    isHarmless: not('\r\n'),
    needed: LINES,
    encoders: ENCODERS,
    deafTo: new Set(['browser']),
  }),
  plain('log-file', {
    isHarmless: not('\r\n'),
    needed: LINES,
    encoders: ENCODERS,
    like: ['log'],
    deafTo: new Set(['browser']),
  }),
  plain('log-level', { isHarmless: () => false, deafTo: new Set(['browser', 'command-line']) }),
  file('path', { needed: ['/'], sources: new Set(['archive']) }),

  exit('logged', ['password', 'secret', 'key', 'plaintext'], DISCLOSED),
  exit('hashed', ['password']),
  // Asked about at every place that a URL is given to.
  {
    ...exit('secret-url', ['password', 'secret', 'key']),
    dangers: WHOLE,
    harmful: IN_URL,
    isNamedOnWay: true,
    cross: crossSecretUrl,
    label: findParameter,
  },
  { ...exit('secret-query', ['password', 'secret', 'key']), isNamedOnWay: true },
  exit('disk', ['plaintext']),
  exit('disk-credential', ['password', ...CLASSES]),
  exit('kept', ['password', 'secret', 'key', ...CLASSES], { isDeep: true, isNamedOnWay: true }),
  exit('stored-password', ['password'], { isNamedByOthers: true }),
  exit('cookie-value', ['password'], { isNamedByOthers: true, isNamedOnWay: true }),
  // Asked about by name, for what a hash is used for: no row leads here.
  exit('hashed-secret', ['password', 'secret', 'key']),
  // Asked about by name, for what is compared: no row leads here.
  exit('compared', ['digest']),
  // A record with the time in it holds other things besides.
  exit('unguessable', ['guessable', 'clock'], {
    compute: computeGuess,
    encoders: new Set(['JSON.stringify']),
  }),
  exit('evenly-drawn', ['random-byte'], { compute: computeBias, harmful: BIASED }),
  exit('error-text', ['password', 'secret', 'key', 'plaintext'], DISCLOSED),
  exit('sent', ['failure', 'caught'], {
    dangers: FAILURE,
    isDeep: true,
    cross: crossFailure,
    tells: tellsFailure,
  }),
  exit('sent-live', ['failure', 'caught'], {
    dangers: FAILURE,
    isDeep: true,
    cross: crossFailure,
    tells: tellsFailure,
  }),
  exit('sent-message', ['failure', 'caught'], {
    dangers: FAILURE,
    isDeep: true,
    cross: crossFailure,
    tells: tellsMessage,
  }),
  exit('third-party', CLASSES, DISCLOSED),
  // Asked about by name, for answers: no row leads here.
  exit('cached', ['password', 'secret', 'key', ...CLASSES], DISCLOSED),
  // Asked about in place of other kinds, for what the project has classified: no row leads here.
  exit('exposed', CLASSES, DISCLOSED),
  {
    ...exit('exposed-url', CLASSES, { isMaskable: true }),
    dangers: WHOLE,
    harmful: IN_URL,
    cross: crossSecretUrl,
  },
  plain('unshown-log', {
    isHarmless: not('\r\n'),
    needed: LINES,
    encoders: ENCODERS,
    like: ['log'],
    deafTo: new Set(['browser']),
  }),
  // A client takes a URL without a host for a mistake: a second slash leads nowhere. A page sends requests in the name of
  // whoever looks at it: it reaches nothing that they do not.
  link('url', URL_DANGERS, URL_DANGERS, { deafTo: new Set(['browser']), ofCallers: 'behind' }),
  link('redirect', URL_DANGERS, ALL_URL_DANGERS, {}),
  // Which host is opened is up to who asks for it; a scheme may start a program, and so may the path of a file.
  link('opened', SCHEME, SCHEME, { like: ['redirect', 'url'] }),
  link('script-url', SCHEME, SCHEME, { like: ['redirect', 'url'] }),
];

/** The kinds of sinks by name. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(ALL.map((kind) => [kind.name, kind]));
