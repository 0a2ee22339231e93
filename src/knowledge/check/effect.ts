import { describePackage } from '../grammar/index.ts';

/** Filters and transformations are unknown; `pipe` and `check` are methods that no row follows. */
export default describePackage({
  package: 'effect',
  version: '4.1.0',
  instances: {
    'Schema.{decodeUnknownSync,decodeSync,decodeUnknownPromise}()': 'Decoder',
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
      '{Decoder,Test}#',
    ],
    fields: ['Schema.Struct(0)'],
    elements: ['Schema.Array(0)'],
    values: ['Schema.Record(1)'],
    inner: [
      'Schema.{optional,optionalKey,NullOr,UndefinedOr,NullishOr}(0)',
      'Schema.{decodeUnknownSync,decodeSync,decodeUnknownPromise,is}(0)',
    ],
    options: ['Schema.Union(0)'],
  },
  validations: [
    { schema: 'Decoder', data: 'Decoder(0)', gives: '', throws: true },
    { schema: 'Test', data: 'Test(0)', tells: '' },
    { schema: 'Schema.asserts(0)', data: 'Schema.asserts(1)', throws: true },
  ],
});
