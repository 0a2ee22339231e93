import { describePackage } from '../grammar/index.ts';

const STRUCTS =
  'object,type,array,set,record,optional,nullable,defaulted,trimmed,empty,max,min,nonempty,size,refine,partial,pick,omit,deprecated,union,intersection,assign,pattern,coerce';

/** `define`, `dynamic` and `lazy` are unknown. What has been coerced is held against the struct. */
export default describePackage({
  package: 'superstruct',
  version: '2.0.2',
  instances: {
    '{number,integer,bigint}()': 'NumberStruct',
    'boolean()': 'BooleanStruct',
    'date()': 'DateStruct',
    '{enums,literal,never}()': 'ChoiceStruct',
    '{string,any,unknown}()': 'TextStruct',
    [`{${STRUCTS}}()`]: 'Struct',
  },
  extends: Object.fromEntries(
    ['Number', 'Boolean', 'Date', 'Choice', 'Text'].map((name) => [`${name}Struct`, 'Struct']),
  ),
  proofs: {
    number: ['NumberStruct#'],
    boolean: ['BooleanStruct#'],
    date: ['DateStruct#'],
    enum: ['ChoiceStruct#'],
    text: ['TextStruct#'],
    any: ['{any,unknown}()'],
    open: ['type()'],
    schema: ['Struct#'],
    fields: ['{object,type}(0)'],
    elements: ['{array,set}(0)'],
    values: ['record(1)'],
    // A refinement refuses more; it lets nothing else through.
    inner: [
      '{optional,nullable,defaulted,trimmed,empty,max,min,nonempty,size,refine,partial,pick,omit,deprecated,coerce}(0)',
    ],
    options: ['union(0)'],
    halves: ['{intersection,assign}(0)', 'pattern(0)'],
    pattern: ['pattern(1)'],
  },
  validations: [
    { schema: 'assert(1)', data: 'assert(0)', throws: true },
    { schema: 'is(1)', data: 'is(0)', tells: '' },
    { schema: '{create,mask}(1)', data: '{create,mask}(0)', gives: '', throws: true },
    { schema: 'validate(1)', data: 'validate(0)', gives: '1', fails: '0' },
    { schema: 'Struct#', data: 'Struct#assert(0)', throws: true },
    { schema: 'Struct#', data: 'Struct#is(0)', tells: '' },
    { schema: 'Struct#', data: 'Struct#{create,mask}(0)', gives: '', throws: true },
    { schema: 'Struct#', data: 'Struct#validate(0)', gives: '1', fails: '0' },
  ],
});
