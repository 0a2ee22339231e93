import { crossPath, PATH_DANGERS, restrictPath } from './danger/path.ts';
import { crossUrl, restrictUrl, URL_DANGERS } from './danger/url.ts';
import { HARM, type Kind } from './kind.ts';

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
const ENCODERS = new Set(['encodeURIComponent', 'encodeURI', 'escape', 'btoa', 'JSON.stringify']);

function plain(name: string, rest: Partial<Kind> & Pick<Kind, 'isHarmless'>): Kind {
  return { name, dangers: HARM, needed: [], ...rest };
}

const ALL: readonly Kind[] = [
  plain('sql', { isHarmless: WORDS }),
  plain('nosql', { isHarmless: () => true }),
  plain('command', { isHarmless: of(/[\w.:@+,=/-]/) }),
  plain('code', { isHarmless: WORDS }),
  plain('template', { isHarmless: not('{}<>%$#') }),
  plain('ldap', { isHarmless: of(/[\w.@ -]/) }),
  plain('xpath', { isHarmless: WORDS }),
  plain('xml', { isHarmless: not('<>&"\'') }),
  plain('regexp', { isHarmless: of(/[\w -]/) }),
  plain('deserialization', { isHarmless: of(/[\w-]/) }),
  plain('html', {
    isHarmless: not('<>&"\'`'),
    needed: ['<'],
    encoders: new Set(['encodeURIComponent', 'encodeURI', 'escape', 'btoa']),
  }),
  plain('header-name', { isHarmless: NAMES, encoders: ENCODERS }),
  plain('header-value', { isHarmless: not('\r\n'), needed: LINES, encoders: ENCODERS }),
  plain('log', { isHarmless: not('\r\n'), needed: LINES, encoders: ENCODERS }),
  {
    name: 'path',
    dangers: PATH_DANGERS,
    isHarmless: not('/\\'),
    needed: ['/'],
    encoders: URL_ENCODERS,
    cross: crossPath,
    restrict: restrictPath,
  },
  {
    name: 'url',
    dangers: URL_DANGERS,
    isHarmless: NAMES,
    needed: [],
    encoders: URL_ENCODERS,
    // A client takes a URL without a host for a mistake: a second slash leads nowhere.
    cross: (crossing, dangers) => crossUrl(crossing, dangers) & URL_DANGERS,
    restrict: (check, dangers) => restrictUrl(check, dangers) & URL_DANGERS,
  },
  {
    name: 'redirect',
    dangers: URL_DANGERS,
    isHarmless: NAMES,
    needed: [],
    encoders: URL_ENCODERS,
    cross: crossUrl,
    restrict: restrictUrl,
  },
];

/** The kinds of sinks by name. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(ALL.map((kind) => [kind.name, kind]));
