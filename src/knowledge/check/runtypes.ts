import { describePackage } from '../grammar/index.ts';

const MADE = 'Object,Array,Tuple,Record,Union,Intersect,Literal,Optional';
const PLAIN = 'String,Number,Boolean,BigInt,Unknown,Never,Null,Undefined,Void';

/** `withConstraint` refuses more and lets nothing else through; a parser is unknown. */
export default describePackage({
  package: 'runtypes',
  version: '7.0.5',
  instances: {
    [`{${MADE}}()`]: 'Runtype',
    [`{${PLAIN}}`]: 'Runtype',
    'Runtype#{asPartial,asReadonly,pick,omit,extend,exact}()': 'Runtype',
  },
  proofs: {
    number: ['{Number,BigInt}'],
    boolean: ['Boolean'],
    enum: ['Literal()', '{Never,Null,Undefined,Void}'],
    text: ['{String,Unknown}'],
    schema: ['Runtype#'],
    fields: ['Object(0)', 'Runtype#extend(0)'],
    elements: ['Array(0)'],
    values: ['Record(1)'],
    inner: ['Optional(0)'],
    options: ['Union(0..)'],
    halves: ['Intersect(0..)'],
  },
  validations: [
    { schema: 'Runtype#', data: 'Runtype#{check,parse}(0)', gives: '', throws: true },
    { schema: 'Runtype#', data: 'Runtype#assert(0)', throws: true },
    { schema: 'Runtype#', data: 'Runtype#guard(0)', tells: '' },
    { schema: 'Runtype#', data: 'Runtype#validate(0)', gives: 'value', tells: 'success' },
  ],
});
