import { describePackage } from '../grammar/index.ts';

const LAYING = 'mergeRight,mergeLeft,mergeDeepRight,mergeDeepLeft';

/** A function that is given some of its arguments only is another function, which no row follows. */
export default describePackage({
  package: 'ramda',
  version: '0.32.0',
  proofs: {
    'bound-list': ['partial()'],
    curried: ['curry()'],
    composed: ['pipe()'],
    'composed-back': ['compose()'],
    number: ['{length,sum,mean,inc,dec}()'],
    boolean: ['{equals,isEmpty,has,includes,startsWith,endsWith}()'],
  },
  passes: [
    ...[0, 1].map((at) => [`{${LAYING}}(${at})`, `{${LAYING}}()`] as const),
    [
      '{pick,omit,pickAll,pickBy,take,drop,filter,reject,sortBy}(1)',
      '{pick,omit,pickAll,pickBy,take,drop,filter,reject,sortBy}()',
    ],
    ['{clone,identity,reverse,tail,init,uniq}(0)', '{clone,identity,reverse,tail,init,uniq}()'],
  ],
  derived: [
    ['{prop,path}(1)', '{prop,path}()'],
    ['{propOr,pathOr}(2)', '{propOr,pathOr}()'],
    ['{propOr,pathOr}(0)', '{propOr,pathOr}()'],
    ['{trim,toLower,toUpper,toString}(0)', '{trim,toLower,toUpper,toString}()'],
    ['replace(1..2)', 'replace()'],
    ['split(1)', 'split()'],
    ['join(1).*', 'join()'],
    ['{head,last,values}(0).*', '{head,last,values}()'],
    ['keys(0).*key', 'keys()'],
  ],
});
