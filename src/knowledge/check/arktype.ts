import { describePackage } from '../grammar/index.ts';

const NUMBERS = 'integer,safe,epoch,NaN,Infinity,NegativeInfinity';

/** Definitions in tuples, and what `pipe`, `to` and `merge` make, are unknown. */
export default describePackage({
  package: 'arktype',
  version: '2.2.10',
  instances: {
    'type()': 'Type',
    'type.{enumerated,unit}()': 'Type',
    'Type#{and,or,array,optional,pick,omit,partial,required,narrow,onUndeclaredKey,onDeepUndeclaredKey,describe,configure,readonly,brand,default}()':
      'Type',
  },
  proofs: {
    words: ['type.keywords'],
    definition: ['type(0)'],
    schema: ['Type#'],
    number: [
      'type.{number,bigint}',
      'type.keywords.{number,bigint}',
      `type.keywords.number.{${NUMBERS}}`,
      'type.keywords.string.{numeric,integer}',
      'type.keywords.string.{numeric,integer}.parse',
    ],
    boolean: ['type.{boolean,true,false}', 'type.keywords.{boolean,true,false}'],
    date: ['type.Date', 'type.keywords.Date', 'type.keywords.string.date.parse'],
    enum: [
      'type.{null,undefined,never}',
      'type.keywords.{null,undefined,never,void}',
      'type.{enumerated,unit}()',
    ],
    uuid: [
      'type.keywords.string.{uuid,alpha,alphanumeric,digits,hex,creditCard}',
      'type.keywords.string.uuid.{v1,v2,v3,v4,v5,v6,v7,v8}',
    ],
    plain: [
      'type.keywords.string.{ip,semver}',
      'type.keywords.string.ip.{v4,v6}',
      'type.keywords.string.date.{iso,epoch}',
    ],
    text: [
      'type.string',
      'type.keywords.string',
      'type.keywords.string.{email,url,date,json,base64,regex,lower,upper,trim,capitalize,normalize,host}',
      'type.keywords.string.{lower,upper,trim,capitalize,normalize}.preformatted',
      'type.keywords.string.base64.url',
    ],
    any: ['type.unknown', 'type.keywords.unknown', 'type.keywords.string.json.parse'],
    closed: [
      {
        at: 'Type#{onUndeclaredKey,onDeepUndeclaredKey}()',
        when: { '(0)': { in: ['delete', 'reject'] } },
      },
    ],
    listed: ['Type#array()'],
    otherwise: ['Type#or(0)'],
    halves: ['Type#and(0)'],
  },
  validations: [
    { schema: 'Type', data: 'Type(0)', gives: '', throws: true },
    { schema: 'Type#', data: 'Type#assert(0)', gives: '', throws: true },
    { schema: 'Type#', data: 'Type#allows(0)', tells: '' },
  ],
});
