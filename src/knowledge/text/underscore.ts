import { describePackage } from '../grammar/index.ts';

const LAYING = 'extend,extendOwn,assign,defaults';
const KEEPING =
  'clone,pick,omit,tap,identity,compact,uniq,unique,rest,tail,initial,filter,reject,sortBy,shuffle';

/** What functions without a callback hand on. `template` stands in another table. */
export default describePackage({
  package: 'underscore',
  version: '1.13.8',
  proofs: {
    number: ['{size,random,findIndex,indexOf}()'],
    boolean: ['{isEqual,isEmpty,has,contains,includes,some,every}()'],
  },
  roles: { 'laid-over': ['{extend,extendOwn,assign}(0)'] },
  guards: {
    all: ['{isNumber,isFinite,isBoolean,isDate,isNull,isUndefined}(0)'],
    nosql: ['isString(0)'],
    record: ['isString(0)'],
  },
  sanitizers: { 'escaped-markup': ['escape()'] },
  passes: [
    ...[0, 1, 2, 3].map((at) => [`{${LAYING}}(${at})`, `{${LAYING}}()`] as const),
    [`{${KEEPING}}(0)`, `{${KEEPING}}()`],
  ],
  derived: [
    ['escape(0)', 'escape()'],
    ['unescape(0)', 'unescape()', ['unescaped']],
    ['{get,result}(0)', '{get,result}()'],
    [
      '{first,head,last,sample,find,findWhere,max,min}(0).*',
      '{first,head,last,sample,find,findWhere,max,min}()',
    ],
    ['{values,flatten,union}(0).*', '{values,flatten,union}()'],
    ['{keys,invert}(0).*key', '{keys,invert}()'],
  ],
});
