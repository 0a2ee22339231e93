import { crossOption, isNoOption, restrictOption } from './danger/option.ts';
import { BIASED, computeBias, computeGuess } from './danger/guess.ts';
import { crossCommand } from './danger/shell.ts';
import { crossCollection, LISTED } from './danger/collection.ts';
import { crossLength } from './danger/length.ts';
import { crossFailure, FAILURE, tellsFailure, tellsMessage } from './danger/failure.ts';
import { crossLine, LINE, TEXT } from './danger/line.ts';
import { COUNTED } from './danger/size.ts';
import { COMPARING } from './danger/structure.ts';
import { BEGINS, crossPage } from './danger/page.ts';
import { readEdits } from './danger/cut.ts';
import { ALL_URL_DANGERS, ASKED_DANGERS, BROWSED_DANGERS, SCHEME, URL_DANGERS } from './danger/url.ts';
import { KEY, KEY_PATH, KEYS, refuseInherited } from './danger/prototype.ts';
import { FILTER_DANGERS, leaveFilter } from './danger/filter.ts';
import { crossLiteral, isReopened, leaveLiteral } from './danger/literal.ts';
import { crossStatement, QUOTED } from './danger/statement.ts';
import { crossLink, IN_TEXT, LINKED, restrictLink } from './danger/link.ts';
import { CLEARED } from './danger/markup.ts';
import { crossSecretUrl, findParameter, IN_URL, WHOLE } from './danger/secret-url.ts';
import { crossUrlPath, IN_PATH, restrictUrlPath, WHOLE_URL } from './danger/url-path.ts';
import { HARMLESS, type Dangers, type Kind } from './kind.ts';
import type { DataCrossing } from './edge.ts';
import type { Place } from '../scope/index.ts';
import {
  not,
  of,
  NAMES,
  WORDS,
  LINES,
  URL_ENCODERS,
  WORD_ENCODERS,
  ENCODERS,
  plain,
  WHOLE_URLS,
  file,
  exit,
  DISCLOSED,
  CLASSES,
  SIZED,
  TOLD,
  html,
  link,
  structure,
  key,
} from './kind-shapes.ts';

/** `on${name}`: what stands around a part of a name leaves only names that are meant to be chosen from. */
function crossName<P extends Place>(crossing: DataCrossing<P>, dangers: Dangers): Dangers {
  return crossing.kind === 'part' && crossing.around.before + crossing.around.after !== ''
    ? HARMLESS
    : dangers;
}

const ALL: readonly Kind[] = [
  plain('sql', { isHarmless: WORDS, ofCallers: 'part', dangers: QUOTED, cross: crossStatement }),
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
  plain('function-name', { isHarmless: WORDS, cross: crossName, refuse: refuseInherited }),
  plain('table-key', { isHarmless: WORDS, cross: crossName, refuse: refuseInherited }),
  file('module', { isHarmless: not('/\\:'), like: ['path'] }),

  plain('template', { isHarmless: not('{}<>%$#'), ofCallers: 'part' }),
  plain('confined-template', { isHarmless: not('{}<>%$#'), ofCallers: 'part' }),
  file('template-name', { like: ['path'] }),

  plain('template-options', { isHarmless: WORDS }),
  // A filter is left by its brackets, or widened by a star; a name of an entry is continued by a comma.
  plain('ldap', {
    dangers: FILTER_DANGERS,
    isHarmless: of(/[\w.@ -]/),
    needed: ['(', ')', '*'],
    leave: leaveFilter,
    encoders: new Set(['btoa']),
    ofCallers: 'part',
  }),
  plain('ldap-dn', {
    isHarmless: of(/[\w.@ -]/),
    needed: [','],
    encoders: new Set(['encodeURIComponent', 'escape', 'btoa']),
    ofCallers: 'part',
  }),
  plain('xpath', {
    isHarmless: WORDS,
    ofCallers: 'part',
    cross: crossLiteral,
    leave: leaveLiteral,
    isEscape: isReopened,
  }),
  plain('xml', { isHarmless: not('<>&"\''), ofCallers: 'whole' }),
  // Outside of brackets all other characters stand for themselves. A page is slow for whoever looks at it.
  plain('regexp', {
    isHarmless: not('\\^$.*+?()[]{}|'),
    // Where nothing is repeated, grouped or chosen from, they match one sign each, or none.
    isHarmlessAmongSuch: not('\\*+?()[]{}|'),
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
    cross: (crossing, dangers, tools) =>
      crossing.kind === 'part' && !crossing.around.isFirst && !/^\s*</.test(crossing.around.start)
        ? HARMLESS
        : dangers | readEdits(crossing, tools),
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
  link('url', URL_DANGERS, ASKED_DANGERS, { deafTo: new Set(['browser']), ofCallers: 'behind' }),
  link('redirect', URL_DANGERS, ALL_URL_DANGERS, {}),
  // Asked about in place of redirect: no row leads here.
  link('browsed', URL_DANGERS, BROWSED_DANGERS, { like: ['redirect', 'url'] }),
  // Which host is opened is up to who asks for it; a scheme may start a program, and so may the path of a file.
  link('opened', SCHEME, SCHEME, { like: ['redirect', 'url'] }),
  link('script-url', SCHEME, SCHEME, { like: ['redirect', 'url'] }),
];

/** The kinds of sinks by name. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(ALL.map((kind) => [kind.name, kind]));
