import { describePackage } from '../grammar/index.ts';

/** Functions that hand on the members of their first arguments. */
const LAYING = 'assign,assignIn,extend,defaults,defaultsDeep,merge';
const KEEPING =
  'clone,cloneDeep,pick,pickBy,omit,omitBy,tap,identity,castArray,compact,uniq,reverse,tail,initial,take,takeRight,drop,dropRight,shuffle,sortBy,orderBy,filter,reject,toPlainObject';
const TEXTUAL =
  'trim,trimStart,trimEnd,pad,padStart,padEnd,repeat,replace,toLower,toUpper,lowerFirst,upperFirst,capitalize,toString,truncate,escape,escapeRegExp,deburr';
/** Words of letters and digits, joined by `-`, `_`, a space, or nothing. */
const WORDS = 'camelCase,kebabCase,snakeCase,startCase,lowerCase,upperCase';
const NUMBERS =
  'toNumber,toInteger,toFinite,toLength,toSafeInteger,parseInt,size,clamp,random,sum,sumBy,mean,ceil,floor,round,add,subtract,findIndex,indexOf,lastIndexOf';
/** Checks of what is no text, and nothing that has fields. */
const CHECKS = 'isNumber,isInteger,isSafeInteger,isFinite,isBoolean,isDate,isNil,isNull,isUndefined';
/** What makes a function of one that does the same, now and then. */
const SPARING = 'memoize,once,debounce,throttle,unary,ary';
/** Functions that are also packages and modules of their own: `lodash/merge`, `lodash.merge`. */
const PARTS = [
  ...[LAYING, KEEPING, TEXTUAL, WORDS, NUMBERS, SPARING, CHECKS].flatMap((names) => names.split(',')),
  ...[
    'unescape',
    'isEqual',
    'isEmpty',
    'isString',
    'has',
    'includes',
    'startsWith',
    'endsWith',
    'some',
    'every',
    'mergeWith',
  ],
  ...['set', 'setWith', 'update', 'updateWith', 'zipObjectDeep', 'get', 'result', 'invoke', 'at', 'first'],
  ...['head', 'last', 'nth', 'sample', 'find', 'findLast', 'max', 'min', 'values', 'flatten', 'flattenDeep'],
  ...['partial', 'partialRight', 'curry', 'flow', 'flowRight'],
  ...['concat', 'union', 'join', 'split', 'keys', 'invert'],
];
const WRITING = new Set([
  ...LAYING.split(','),
  'mergeWith',
  'set',
  'setWith',
  'update',
  'updateWith',
  'zipObjectDeep',
]);

/** What functions without a callback hand on. `template` stands in another table. */
export default describePackage({
  package: 'lodash',
  version: '4.18.1',
  aliases: ['lodash-es'],
  parts: Object.fromEntries(
    PARTS.flatMap((name): [string, string][] => [
      [`lodash/${name}`, name],
      [`lodash-es/${name}`, name],
      // Versions of these packages are not those that rows of lodash ask for.
      ...(WRITING.has(name) ? [] : [[`lodash.${name.toLowerCase()}`, name] as [string, string]]),
    ]),
  ),
  same: [[`{${SPARING}}(0)`, `{${SPARING}}()`]],
  proofs: {
    bound: ['partial()'],
    'bound-last': ['partialRight()'],
    curried: ['curry()'],
    composed: ['flow()'],
    'composed-back': ['flowRight()'],
    number: [`{${NUMBERS}}()`],
    boolean: ['{isEqual,isEmpty,has,includes,startsWith,endsWith,some,every}()'],
  },
  roles: { 'laid-over': ['{assign,assignIn,extend,merge}(0)'] },
  // Versions since refuse `__proto__` and `constructor`.
  sinks: {
    merged: [
      { at: '{merge,mergeWith}(1..)', versions: '<4.17.11' },
      { at: 'defaultsDeep(1..)', versions: '<4.17.12' },
    ],
    'prototype-path': [
      { at: '{set,setWith,update,updateWith}(1)', versions: '<4.17.17' },
      { at: '{set,setWith,update,updateWith}(1).*', versions: '<4.17.17' },
      { at: 'zipObjectDeep(0).*', versions: '<4.17.17' },
    ],
  },
  guards: {
    all: [`{${CHECKS}}(0)`],
    nosql: ['isString(0)'],
    record: ['isString(0)'],
  },
  sanitizers: {
    all: [`{${WORDS}}()`],
    'escaped-markup': ['escape()'],
    regexp: ['escapeRegExp()'],
    size: ['clamp()'],
    'size-or-list': ['clamp()'],
  },
  passes: [
    ...[0, 1, 2, 3].map((at) => [`{${LAYING}}(${at})`, `{${LAYING}}()`] as const),
    [`{${KEEPING}}(0)`, `{${KEEPING}}()`],
  ],
  derived: [
    [`{${TEXTUAL}}(0)`, `{${TEXTUAL}}()`],
    ['replace(2)', 'replace()'],
    ['unescape(0)', 'unescape()', ['unescaped']],
    ['{get,result,invoke,at}(0)', '{get,result,invoke,at}()'],
    ['{get,result}(2)', '{get,result}()'],
    [
      '{first,head,last,nth,sample,find,findLast,max,min}(0).*',
      '{first,head,last,nth,sample,find,findLast,max,min}()',
    ],
    ['{values,flatten,flattenDeep,concat,union}(0..).*', '{values,flatten,flattenDeep,concat,union}()'],
    ['join(0).*', 'join()'],
    ['split(0)', 'split()'],
    ['{keys,invert}(0).*key', '{keys,invert}()'],
  ],
});
