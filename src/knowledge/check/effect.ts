import { describePackage } from '../grammar/index.ts';

const THROWING = 'decodeUnknownSync,decodeSync,decodeUnknownPromise,decodePromise';
const OPTIONAL = 'decodeUnknownOption,decodeOption';
const RESULT = 'decodeUnknownResult,decodeResult';
/** Before version 4. */
const EITHER = 'decodeUnknownEither,decodeEither,validateEither';

/** Filters and transformations are unknown; `pipe` and `check` are methods that no row follows. */
export default describePackage({
  package: 'effect',
  version: '4.1.0',
  instances: {
    [`Schema.{${THROWING}}()`]: 'Decoder',
    [`Schema.{${OPTIONAL}}()`]: 'OptionDecoder',
    [`Schema.{${RESULT}}()`]: 'ResultDecoder',
    [`Schema.{${EITHER}}()`]: 'EitherDecoder',
    'Schema.is()': 'Test',
  },
  proofs: {
    number: ['Schema.{Number,Finite,Int,NumberFromString,FiniteFromString,BigInt}'],
    boolean: ['Schema.Boolean'],
    date: ['Schema.{Date,DateFromString}'],
    enum: ['Schema.{Literal,Literals}()', 'Schema.{Null,Undefined,Void,Never}'],
    text: ['Schema.{String,NonEmptyString,Trim,Trimmed}'],
    any: ['Schema.{Any,Unknown}'],
    schema: [
      'Schema.{Struct,Array,Record,optional,optionalKey,NullOr,UndefinedOr,NullishOr,Union}()',
      'Schema.Class()()',
      '{Decoder,OptionDecoder,ResultDecoder,EitherDecoder,Test}#',
    ],
    fields: ['Schema.Struct(0)', 'Schema.Class()(0)'],
    elements: ['Schema.Array(0)'],
    values: ['Schema.Record(1)'],
    inner: [
      'Schema.{optional,optionalKey,NullOr,UndefinedOr,NullishOr}(0)',
      `Schema.{${THROWING},${OPTIONAL},${RESULT},${EITHER},is}(0)`,
    ],
    options: ['Schema.Union(0)'],
  },
  validations: [
    { schema: 'Decoder', data: 'Decoder(0)', gives: '', throws: true },
    { schema: 'OptionDecoder', data: 'OptionDecoder(0)', gives: 'value' },
    { schema: 'ResultDecoder', data: 'ResultDecoder(0)', gives: 'success', fails: 'failure' },
    { schema: 'EitherDecoder', data: 'EitherDecoder(0)', gives: 'right', fails: 'left' },
    { schema: 'Test', data: 'Test(0)', tells: '' },
    { schema: 'Schema.asserts(0)', data: 'Schema.asserts(1)', throws: true },
  ],
});
