/**
 * What functions of the language hand on. No package stands here: those are rows of `knowledge`.
 */
export type Model =
  /** The receiver itself, or some of its elements in another order. */
  | 'receiver'
  /** One element of the receiver. */
  | 'element'
  /** What the callback returns, as elements. */
  | 'mapped'
  /** What the callback returns for each element, laid out flat. */
  | 'flatMapped'
  /** What the callback returns, or the value it begins with. */
  | 'reduced'
  /** A text made of the receiver's text. */
  | 'text'
  /** A text made of the receiver's text and of the arguments. */
  | 'textWithArguments'
  /** Parts of the receiver's text, as elements. */
  | 'parts'
  /** The elements as one text. */
  | 'joined'
  /** A value of a map. */
  | 'entry'
  /** A list, each element of which is the first argument, but for those that are left as they are. */
  | 'filled'
  /** Pairs of names and values. */
  | 'pairs'
  /** The names of members. */
  | 'keys'
  /** A number, or how it is written, worked out of the receiver. */
  | 'counted'
  /** A number, a truth value: no text of anybody's. */
  | 'clean';

/** Methods of texts, arrays, maps, sets, promises and regular expressions, by name. */
export const METHODS: ReadonlyMap<string, Model> = byName<Model>({
  receiver:
    'slice filter reverse toReversed sort toSorted toSpliced splice subarray values flat valueOf catch finally',
  filled: 'fill',
  textWithArguments: 'concat padStart padEnd replace replaceAll',
  element: 'find findLast at pop shift',
  mapped: 'map',
  flatMapped: 'flatMap',
  reduced: 'then reduce reduceRight',
  text: 'trim trimStart trimEnd substring substr toLowerCase toUpperCase toLocaleLowerCase toLocaleUpperCase toString toLocaleString normalize repeat charAt',
  parts: 'split match matchAll',
  joined: 'join',
  entry: 'get',
  pairs: 'entries',
  keys: 'keys',
  counted:
    'charCodeAt codePointAt toFixed toPrecision toISOString getTime getFullYear getMonth getDate getDay getHours getMinutes getSeconds getMilliseconds getUTCFullYear getUTCMonth getUTCDate getUTCDay getUTCHours getUTCMinutes getUTCSeconds getTimezoneOffset readUInt32BE readUInt32LE readUint32BE readUint32LE readInt32BE readInt32LE readBigUInt64BE readBigUInt64LE readUIntBE readUIntLE getUint32 getInt32 getBigUint64',
  clean:
    'includes indexOf lastIndexOf startsWith endsWith has some every test search findIndex findLastIndex localeCompare hasOwnProperty push unshift size',
});

/** What global functions hand on of their first argument. */
export type FunctionModel =
  /** The argument itself. */
  | 'argument'
  /** A text made of the argument's text. */
  | 'text'
  /** An error, whose members spell the text. */
  | 'failure'
  /** Whatever the text spells out. */
  | 'parsed'
  /** A text made of everything in the argument. */
  | 'everything'
  /** The values of the members, as elements. */
  | 'values'
  | 'keys'
  | 'pairs'
  /** An object made of pairs. */
  | 'fromPairs'
  /** The elements, run through a callback where there is one. */
  | 'elements'
  /** One of the elements. */
  | 'oneOf'
  /** Every argument is an element. */
  | 'list'
  /** All arguments laid over each other. */
  | 'merged'
  /** The characters that numbers stand for. */
  | 'characters'
  /** A number, worked out of the arguments. */
  | 'clean';

/** Functions of the language, by name; only where nothing shadows them. */
export const FUNCTIONS: ReadonlyMap<string, FunctionModel> = byName<FunctionModel>({
  text: 'String String.raw decodeURIComponent decodeURI encodeURIComponent encodeURI escape unescape atob btoa',
  parsed: 'JSON.parse',
  everything: 'JSON.stringify',
  values: 'Object.values',
  keys: 'Object.keys Object.getOwnPropertyNames Reflect.ownKeys',
  pairs: 'Object.entries',
  fromPairs: 'Object.fromEntries',
  merged: 'Object.assign',
  argument:
    'Object.freeze Object.seal Object.preventExtensions Object.create structuredClone Promise.resolve Promise.reject Promise.all Promise.allSettled Reflect.get Object',
  elements: 'Array.from Uint8Array.from',
  list: 'Array Array.of',
  oneOf: 'Promise.race Promise.any',
  characters: 'String.fromCharCode String.fromCodePoint',
  clean:
    'Number parseInt parseFloat Number.parseInt Number.parseFloat Number.isInteger Number.isFinite Number.isNaN Array.isArray Object.hasOwn Boolean BigInt isNaN isFinite Symbol Date.now Math.floor Math.ceil Math.round Math.trunc Math.min Math.max Math.abs Math.random',
});

/** Constructors of the language: what their arguments become. */
export const CONSTRUCTORS: ReadonlyMap<string, FunctionModel> = byName<FunctionModel>({
  text: 'String',
  failure: 'Error TypeError RangeError',
  list: 'Array',
  fromPairs: 'Map',
  elements: 'Set',
  argument: 'Promise Object',
  clean: 'Number Date RegExp',
});

/** The model of each name, from the names of each model. */
function byName<M extends string>(groups: Partial<Readonly<Record<M, string>>>): ReadonlyMap<string, M> {
  const models = new Map<string, M>();
  for (const [model, names] of Object.entries(groups) as [M, string][]) {
    for (const name of names.split(' ')) models.set(name, model);
  }
  return models;
}
