import { describePackage } from '../grammar/index.ts';

/** Methods of a schema after which it accepts what it accepted before, or nothing, or a constant of the program. */
const KEEPING =
  'allow,cache,default,describe,description,disallow,empty,equal,error,example,failover,forbidden,id,invalid,keep,label,message,messages,meta,not,note,only,optional,options,prefs,preferences,presence,raw,required,exist,rule,strict,strip,tag,unit,warning,when';
const BOUNDING =
  'greater,integer,less,max,min,multiple,negative,port,positive,precision,sign,unsafe,iso,timestamp';
/** Texts of letters and digits. */
const NAMES = 'alphanum,creditCard,guid,uuid,hex,token';
const TEXTUAL =
  'base64,case,dataUri,domain,email,insensitive,isoDuration,length,lowercase,max,min,normalize,pattern,regex,trim,uppercase,uri';
const RESHAPING =
  'and,conditional,keys,append,length,max,min,nand,or,oxor,xor,unknown,with,without,items,single,unique,sort,sparse';

/** `custom`, `external`, `alter` and what is not listed make a schema unknown. */
export default describePackage({
  package: 'joi',
  version: '18.3.2',
  aliases: ['@hapi/joi'],
  default: 'Joi',
  instances: {
    'Joi.number()': 'NumberSchema',
    'Joi.{boolean,bool}()': 'BooleanSchema',
    'Joi.date()': 'DateSchema',
    'Joi.{valid,equal}()': 'ChoiceSchema',
    'Joi.string()': 'TextSchema',
    'Joi.{any,required,optional,exist}()': 'AnySchema',
    'Joi.forbidden()': 'ChoiceSchema',
    'Joi.{object,array,alternatives,alt}()': 'ShapeSchema',
    [`NumberSchema#{${BOUNDING}}()`]: 'NumberSchema',
    [`DateSchema#{${BOUNDING}}()`]: 'DateSchema',
    [`BooleanSchema#{truthy,falsy,sensitive}()`]: 'BooleanSchema',
    [`TextSchema#{${NAMES}}()`]: 'NameSchema',
    [`NameSchema#{${TEXTUAL}}()`]: 'NameSchema',
    [`TextSchema#{${TEXTUAL}}()`]: 'TextSchema',
    'TextSchema#{hostname,ip,isoDate}()': 'PlainSchema',
    [`PlainSchema#{length,max,min,trim,lowercase,uppercase,${KEEPING}}()`]: 'PlainSchema',
    '{TextSchema,AnySchema}#valid()': 'ChoiceSchema',
    [`ShapeSchema#{${RESHAPING},try,${KEEPING}}()`]: 'ShapeSchema',
    ...Object.fromEntries(
      [
        'NumberSchema',
        'BooleanSchema',
        'DateSchema',
        'ChoiceSchema',
        'NameSchema',
        'TextSchema',
        'AnySchema',
      ].map((name) => [`${name}#{${KEEPING}}()`, name]),
    ),
    [`{NumberSchema,BooleanSchema,DateSchema,ChoiceSchema,NameSchema}#valid()`]: 'ChoiceSchema',
  },
  extends: Object.fromEntries(
    ['Number', 'Boolean', 'Date', 'Choice', 'Name', 'Text', 'Any', 'Shape', 'Plain'].map((name) => [
      `${name}Schema`,
      'Schema',
    ]),
  ),
  proofs: {
    number: ['NumberSchema#'],
    counted: ['NumberSchema#'],
    boolean: ['BooleanSchema#'],
    date: ['DateSchema#'],
    enum: ['ChoiceSchema#'],
    uuid: ['NameSchema#'],
    text: ['TextSchema#'],
    plain: ['PlainSchema#'],
    bounded: ['TextSchema#{max,length}()', 'NumberSchema#{max,less,negative,port}()'],
    any: ['AnySchema#'],
    open: [
      'ShapeSchema#unknown()',
      {
        at: 'Schema#{validate,validateAsync}()',
        when: { '(1).allowUnknown': true, '(1).stripUnknown': 'absent' },
      },
    ],
    schema: ['Schema#'],
    fields: ['Joi.object(0)', 'ShapeSchema#{keys,append}(0)'],
    elements: ['ShapeSchema#items(0..)'],
    options: ['Joi.{alternatives,alt}(0..)', 'ShapeSchema#try(0..)'],
    branches: ['Schema#when(1)', 'ShapeSchema#conditional(1)'],
    pattern: [{ at: 'TextSchema#{pattern,regex}(0)', when: { '(1).invert': { unless: true } } }],
  },
  validations: [
    { schema: 'Schema#', data: 'Schema#validate(0)', gives: 'value', fails: 'error', keeps: true },
    { schema: 'Schema#', data: 'Schema#validateAsync(0)', gives: '', throws: true },
    { schema: 'Joi.attempt(1)', data: 'Joi.attempt(0)', gives: '', throws: true },
    { schema: 'Joi.assert(1)', data: 'Joi.assert(0)', throws: true },
    // Before version 16.
    { schema: 'Joi.validate(1)', data: 'Joi.validate(0)', gives: 'value', fails: 'error', keeps: true },
  ],
});
