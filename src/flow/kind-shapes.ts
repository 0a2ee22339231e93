import { crossPath, excludeClimbing, PATH_DANGERS, restrictPath } from './danger/path.ts';
import { computeSize, crossSize } from './danger/size.ts';
import { crossMask } from './danger/mask.ts';
import { crossStructure, PARSED, STRUCTURE } from './danger/structure.ts';
import { CUT, EDITS, readEdits } from './danger/cut.ts';
import { BROWSED_DANGERS, crossUrl, HOST_GOES_ON, restrictUrl } from './danger/url.ts';
import { crossKey, KEYS, refuseKey } from './danger/prototype.ts';
import { CLEARED, crossMarkup } from './danger/markup.ts';
import { leaveQuoted } from './danger/quoted.ts';
import { HARM, HARMLESS, type Dangers, type Kind } from './kind.ts';

/** Any character but these. */
export const not =
  (characters: string) =>
  (character: string): boolean =>
    !characters.includes(character);
/** Characters that a pattern knows. */
export const of =
  (pattern: RegExp) =>
  (character: string): boolean =>
    pattern.test(character);

export const NAMES = of(/[\w-]/);
export const WORDS = of(/[\w.:@+,-]/);
export const LINES = ['\r', '\n'];
export const URL_ENCODERS = new Set(['encodeURIComponent']);
/** What is left of a text by these means nothing to a shell, within quotes and without. */
export const WORD_ENCODERS = new Set(['encodeURIComponent', 'btoa']);
export const ENCODERS = new Set(['encodeURIComponent', 'encodeURI', 'escape', 'btoa', 'JSON.stringify']);

/** A kind of one danger, where nothing else is said. */
export function plain(name: string, rest: Partial<Kind> & Pick<Kind, 'isHarmless'>): Kind {
  return { name, dangers: HARM, needed: [], ...rest };
}

/** The URL of the page, or of the request, leads nowhere else, as long as it is whole. */
export const WHOLE_URLS = [
  { name: 'own-url', unless: CUT },
  { name: 'own-url-part', unless: EDITS },
  // A path ends the host before it, and does no more.
  { name: 'rooted', unless: CUT | (BROWSED_DANGERS & ~HOST_GOES_ON) },
];

/** A name of a file, that may lead out of its folder. */
export function file(name: string, rest: Partial<Kind>): Kind {
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
export function exit(name: string, natures: readonly string[], rest: Partial<Kind> = {}): Kind {
  return plain(name, { isHarmless: () => false, natures: new Set(natures), ...rest });
}

/** Others read all that is in a value; what is masked tells little. */
export const DISCLOSED: Partial<Kind> = {
  isDeep: true,
  isNamedOnWay: true,
  isMaskable: true,
  cross: crossMask,
};

/** What a project classifies its data as. */
export const CLASSES = ['classified', 'confidential', 'personal'];

/** How much is made: of a number, it counts how large it is. A page that takes its own memory harms nobody else. */
export const SIZED = {
  isHarmless: () => false,
  bounded: 'number' as const,
  compute: computeSize,
  cross: crossSize,
  deafTo: new Set(['browser']),
};

/** What a framework tells of the connection, by what it was told of the proxies. */
export const TOLD = new Set(['request-address']);

/** Text that browsers read as HTML. */
export function html(name: string, rest: Partial<Kind> = {}): Kind {
  const encoders = new Set(['encodeURIComponent', 'encodeURI', 'escape', 'btoa']);
  return plain(name, {
    isHarmless: not('<>&"\'`'),
    needed: ['<'],
    encoders,
    ofCallers: 'part',
    whole: CLEARED,
    cross: crossMarkup,
    leave: leaveQuoted,
    deafTo: TOLD,
    ...rest,
  });
}

/** A URL that is followed, of whose dangers some count. */
export function link(name: string, dangers: Dangers, mask: Dangers, rest: Partial<Kind>): Kind {
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
    cross: (crossing, left, tools) =>
      settle(crossUrl(crossing, left & ~EDITS, tools), left | readEdits(crossing, tools)),
    restrict: (check, left) => settle(restrictUrl(check, left & ~EDITS), left),
    ...rest,
  };
}

/** A kind whose danger is that the value is an object of others. */
export function structure(name: string, rest: Partial<Kind> = {}): Kind {
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
export function key(name: string, dangers: Dangers, rest: Partial<Kind>): Kind {
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
