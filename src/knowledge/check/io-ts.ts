import { describePackage } from '../grammar/index.ts';

const TYPES =
  'type,partial,array,readonlyArray,record,union,intersection,exact,readonly,strict,tuple,keyof,literal,brand,recursion,refinement';

/** What `decode` gives is an Either, whose right side `fold` and `isRight` of another package lead to: unknown. */
export default describePackage({
  package: 'io-ts',
  version: '2.2.22',
  instances: {
    [`{${TYPES}}()`]: 'Type',
    '{number,Int,bigint,boolean,string,any,unknown,nullType,null,undefined,void}': 'Type',
  },
  proofs: {
    number: ['{number,Int,bigint}'],
    boolean: ['boolean'],
    enum: ['{literal,keyof}()', '{nullType,null,undefined,void,never}'],
    text: ['string'],
    any: ['{any,unknown}'],
    schema: ['Type#'],
    fields: ['{type,partial,strict}(0)'],
    elements: ['{array,readonlyArray}(0)'],
    values: ['record(1)'],
    inner: ['{exact,readonly}(0)', '{brand,refinement}(0)'],
    options: ['union(0)'],
    halves: ['intersection(0)'],
  },
  validations: [{ schema: 'Type#', data: 'Type#is(0)', tells: '' }],
});
