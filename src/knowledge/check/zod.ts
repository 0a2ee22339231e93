import { describePackage } from '../grammar/index.ts';

/** Methods of a schema after which it accepts what it accepted before, or nothing, or a constant of the program. */
const KEEPING =
  'optional,exactOptional,nonoptional,nullable,nullish,default,prefault,catch,readonly,brand,describe,meta,register,clone,refine';
/** Further methods of schemas for numbers and dates. */
const BOUNDING =
  'gt,gte,min,lt,lte,max,int,safe,positive,nonnegative,negative,nonpositive,multipleOf,step,finite';
/** Further methods of schemas for texts; those for addresses tell less than a shell or a database would need. */
const TEXTUAL =
  'length,nonempty,includes,startsWith,endsWith,trim,normalize,lowercase,uppercase,toLowerCase,toUpperCase,email,url,emoji,base64,base64url,jwt,cidr,cidrv4,cidrv6,regex';
/** Methods of a schema of fields after which those that are left have the schemas they had. */
const RESHAPING =
  'strict,strip,loose,passthrough,extend,safeExtend,pick,omit,partial,deepPartial,required,catchall';
/** Methods that put schemas together. */
const COMBINING = 'or,and,array,pipe,transform,overwrite,rest';

const NUMBERS = 'number,int,float32,float64,int32,uint32,bigint,int64,uint64,nan';
/** Texts of letters, digits, `-` and `_`. */
const NAMES = 'uuid,uuidv4,uuidv6,uuidv7,guid,cuid,cuid2,ulid,nanoid,xid,ksuid';
const CHOICES = 'enum,nativeEnum,literal,keyof,null,undefined,void,never';
const MAKERS =
  'object,strictObject,looseObject,array,union,xor,discriminatedUnion,intersection,tuple,record,partialRecord,looseRecord,map,set,optional,nullable,nullish,readonly,lazy,pipe,transform,preprocess,codec,templateLiteral,promise,custom,json';

const CLASSES = ['Number', 'Boolean', 'Date', 'Choice', 'Name', 'Text', 'Any', 'List'];

/** `z.union` and its kin are read from what they are given; a check that nobody can look into makes a schema unknown. */
export default describePackage({
  package: 'zod',
  version: '4.6.7',
  aliases: ['zod/v3', 'zod/v4'],
  default: 'z',
  instances: {
    [`z.{${MAKERS}}()`]: 'Schema',
    [`Schema#{${KEEPING},${BOUNDING},${TEXTUAL},${RESHAPING},${COMBINING}}()`]: 'Schema',
    [`z.{${NUMBERS}}()`]: 'NumberSchema',
    'z.coerce.{number,bigint}()': 'NumberSchema',
    'z.{boolean,stringbool}()': 'BooleanSchema',
    'z.coerce.boolean()': 'BooleanSchema',
    'z.date()': 'DateSchema',
    'z.coerce.date()': 'DateSchema',
    [`z.{${CHOICES}}()`]: 'ChoiceSchema',
    'ChoiceSchema#{exclude,extract}()': 'ChoiceSchema',
    'Schema#keyof()': 'ChoiceSchema',
    [`z.{${NAMES}}()`]: 'NameSchema',
    [`Schema#{${NAMES}}()`]: 'NameSchema',
    'z.string()': 'TextSchema',
    'z.coerce.string()': 'TextSchema',
    'z.{url,httpUrl,email,emoji,base64,base64url,jwt}()': 'TextSchema',
    'z.{any,unknown}()': 'AnySchema',
    'Schema#array()': 'ListSchema',
    'Schema#{superRefine,check,with}()': 'Schema',
  },
  extends: Object.fromEntries(CLASSES.map((name) => [`${name}Schema`, 'Schema'])),
  proofs: {
    number: ['NumberSchema#'],
    counted: ['NumberSchema#'],
    boolean: ['BooleanSchema#'],
    date: ['DateSchema#'],
    enum: ['ChoiceSchema#'],
    uuid: ['NameSchema#'],
    schema: ['Schema#'],
    text: ['TextSchema#'],
    bounded: ['Schema#{max,length}()', 'NumberSchema#{lt,lte,negative,nonpositive}()'],
    any: ['AnySchema#'],
    open: ['z.looseObject()', 'Schema#{loose,passthrough,catchall}()'],
    closed: ['Schema#{strict,strip}()'],
    listed: ['ListSchema#'],
    unseen: ['Schema#{superRefine,check,with}(0)', 'z.codec(2)', 'z.{promise,custom}(0)'],
    fields: ['z.{object,strictObject,looseObject}(0)', 'Schema#{extend,safeExtend}(0)'],
    elements: ['z.{array,set}(0)'],
    items: ['z.tuple(0)'],
    keys: ['z.{record,partialRecord,looseRecord,map}(0)'],
    values: ['z.{record,partialRecord,looseRecord,map}(1)'],
    options: ['z.{union,xor}(0)', 'z.discriminatedUnion(1)'],
    otherwise: ['Schema#or(0)'],
    halves: ['z.{intersection,pipe}(0..1)', 'Schema#and(0)'],
    texts: ['z.templateLiteral(0)'],
    inner: ['z.{optional,nullable,nullish,readonly,lazy}(0)', 'z.{preprocess,codec}(1)', 'Schema#pipe(0)'],
    transform: ['z.{transform,preprocess}(0)', 'Schema#{transform,overwrite}(0)'],
    pattern: ['Schema#regex(0)'],
    start: ['Schema#startsWith(0)'],
    predicate: ['Schema#refine(0)'],
  },
  validations: [
    { schema: 'Schema#', data: 'Schema#{parse,parseAsync,decode,decodeAsync}(0)', gives: '', throws: true },
    {
      schema: 'Schema#',
      data: 'Schema#{safeParse,safeParseAsync,spa,safeDecode,safeDecodeAsync}(0)',
      gives: 'data',
      tells: 'success',
      fails: 'error',
    },
    {
      schema: 'z.{parse,parseAsync,decode,decodeAsync}(0)',
      data: 'z.{parse,parseAsync,decode,decodeAsync}(1)',
      gives: '',
      throws: true,
    },
    {
      schema: 'z.{safeParse,safeParseAsync,safeDecode,safeDecodeAsync}(0)',
      data: 'z.{safeParse,safeParseAsync,safeDecode,safeDecodeAsync}(1)',
      gives: 'data',
      tells: 'success',
      fails: 'error',
    },
  ],
});
