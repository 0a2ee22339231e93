import { describePackage } from '../grammar/index.ts';

/** Methods of a schema after which it accepts what it accepted before, or nothing, or a constant of the program. */
const KEEPING =
  'clone,default,defined,label,meta,nonNullable,notOneOf,notRequired,nullable,optional,required,strict,strip,typeError';
const TEXTUAL = 'length,min,max,matches,email,url,ensure,trim,lowercase,uppercase,datetime';
const BOUNDING = 'min,max,lessThan,moreThan,positive,negative,integer,truncate,round';
const RESHAPING =
  'shape,noUnknown,stripUnknown,exact,unknown,partial,deepPartial,pick,omit,of,min,max,length,ensure,compact';
const CLASSES = ['Number', 'Boolean', 'Date', 'Choice', 'Name', 'Text', 'Any', 'Shape'];

/** `test`, `transform` and `when` make a schema unknown. */
export default describePackage({
  package: 'yup',
  version: '1.7.1',
  instances: {
    'number()': 'NumberSchema',
    '{boolean,bool}()': 'BooleanSchema',
    'date()': 'DateSchema',
    'string()': 'TextSchema',
    'mixed()': 'AnySchema',
    '{object,array}()': 'ShapeSchema',
    [`NumberSchema#{${BOUNDING}}()`]: 'NumberSchema',
    'DateSchema#{min,max}()': 'DateSchema',
    'BooleanSchema#{isTrue,isFalse}()': 'BooleanSchema',
    'TextSchema#uuid()': 'NameSchema',
    [`TextSchema#{${TEXTUAL}}()`]: 'TextSchema',
    [`NameSchema#{${TEXTUAL}}()`]: 'NameSchema',
    '{TextSchema,NumberSchema,NameSchema,AnySchema}#oneOf()': 'ChoiceSchema',
    [`ShapeSchema#{${RESHAPING}}()`]: 'ShapeSchema',
    ...Object.fromEntries(CLASSES.map((name) => [`${name}Schema#{${KEEPING}}()`, `${name}Schema`])),
  },
  extends: Object.fromEntries(CLASSES.map((name) => [`${name}Schema`, 'Schema'])),
  proofs: {
    number: ['NumberSchema#'],
    boolean: ['BooleanSchema#'],
    date: ['DateSchema#'],
    enum: ['ChoiceSchema#'],
    uuid: ['NameSchema#'],
    text: ['TextSchema#'],
    bounded: ['TextSchema#{max,length}()'],
    any: ['AnySchema#'],
    // Fields that an object does not name are kept unless it says otherwise.
    open: ['object()'],
    closed: ['ShapeSchema#{noUnknown,stripUnknown,exact}()'],
    schema: ['Schema#'],
    fields: ['object(0)', 'ShapeSchema#shape(0)'],
    elements: ['array(0)', 'ShapeSchema#of(0)'],
    pattern: ['TextSchema#matches(0)'],
  },
  sanitizers: {
    record: [{ at: 'Schema#{validate,validateSync}()', when: { '(1).stripUnknown': true } }],
  },
  validations: [
    { schema: 'Schema#', data: 'Schema#{validate,validateSync}(0)', gives: '', throws: true },
    { schema: 'Schema#', data: 'Schema#{isValid,isValidSync}(0)', tells: '' },
  ],
});
