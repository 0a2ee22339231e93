import { describePackage } from '../grammar/index.ts';

/** Methods of a schema after which it accepts what it accepted before, or nothing, or a constant of the program. */
const KEEPING =
  'optional,exactOptional,nonoptional,nullable,nullish,default,prefault,catch,readonly,brand,describe,meta,refine,superRefine,check,with,register,clone';
/** Further methods of schemas for numbers and dates. */
const BOUNDING =
  'gt,gte,min,lt,lte,max,int,safe,positive,nonnegative,negative,nonpositive,multipleOf,step,finite';
/** Further methods of schemas for texts; a pattern may prove more than can be told. */
const TEXTUAL =
  'min,max,length,nonempty,includes,startsWith,endsWith,trim,normalize,lowercase,uppercase,toLowerCase,toUpperCase,email,url,emoji,base64,base64url,jwt,cidr,cidrv4,cidrv6';

const NUMBERS = 'number,int,float32,float64,int32,uint32,bigint,int64,uint64,nan';
/** Texts of letters, digits, `-` and `_`. */
const NAMES = 'uuid,uuidv4,uuidv6,uuidv7,guid,cuid,cuid2,ulid,nanoid,xid,ksuid';

const parsing = (name: string): readonly string[] => [
  `${name}#{parse,parseAsync,decode,decodeAsync}()`,
  `${name}#{safeParse,safeParseAsync,spa,safeDecode,safeDecodeAsync}().data`,
];

/** Methods of a schema of fields after which those that are left have the schemas they had. */
const RESHAPING =
  'strict,strip,loose,passthrough,extend,safeExtend,pick,omit,partial,deepPartial,required,catchall';

/** What a union, a pipe or a transformation gives is nobody's: neither reported nor cleared. */
export default describePackage({
  package: 'zod',
  version: '4.6.7',
  aliases: ['zod/v3', 'zod/v4'],
  default: 'z',
  instances: {
    [`z.{${NUMBERS}}()`]: 'NumberSchema',
    'z.coerce.{number,bigint}()': 'NumberSchema',
    'z.{boolean,stringbool}()': 'BooleanSchema',
    'z.coerce.boolean()': 'BooleanSchema',
    'z.date()': 'DateSchema',
    'z.coerce.date()': 'DateSchema',
    'z.{enum,nativeEnum,literal,keyof}()': 'ChoiceSchema',
    [`z.{${NAMES}}()`]: 'NameSchema',
    'z.{object,strictObject,looseObject,array}()': 'ShapeSchema',
    [`ShapeSchema#{${RESHAPING},nonempty,min,max,length,${KEEPING}}()`]: 'ShapeSchema',
    'z.string()': 'TextSchema',
    'z.coerce.string()': 'TextSchema',
    'z.{url,httpUrl,email,emoji,base64,base64url,jwt}()': 'TextSchema',
    'z.{any,unknown}()': 'AnySchema',
    [`AnySchema#{${KEEPING}}()`]: 'AnySchema',
    [`TextSchema#{${TEXTUAL},${KEEPING}}()`]: 'TextSchema',
    [`TextSchema#{${NAMES}}()`]: 'NameSchema',
    [`NumberSchema#{${BOUNDING},${KEEPING}}()`]: 'NumberSchema',
    [`DateSchema#{min,max,${KEEPING}}()`]: 'DateSchema',
    [`BooleanSchema#{${KEEPING}}()`]: 'BooleanSchema',
    [`ChoiceSchema#{exclude,extract,${KEEPING}}()`]: 'ChoiceSchema',
    [`NameSchema#{min,max,length,nonempty,trim,toLowerCase,toUpperCase,${KEEPING}}()`]: 'NameSchema',
  },
  proofs: {
    number: parsing('NumberSchema'),
    boolean: parsing('BooleanSchema'),
    date: parsing('DateSchema'),
    enum: parsing('ChoiceSchema'),
    uuid: parsing('NameSchema'),
    text: parsing('TextSchema'),
    fields: ['z.{object,strictObject,looseObject}(0)', 'ShapeSchema#{extend,safeExtend}(0)'],
    elements: ['z.array(0)'],
  },
  // A schema of texts lets through what it is given.
  derived: [
    [
      '{TextSchema,AnySchema}#{parse,parseAsync,decode,decodeAsync}(0)',
      '{TextSchema,AnySchema}#{parse,parseAsync,decode,decodeAsync}()',
    ],
    [
      '{TextSchema,AnySchema}#{safeParse,safeParseAsync,spa,safeDecode,safeDecodeAsync}(0)',
      '{TextSchema,AnySchema}#{safeParse,safeParseAsync,spa,safeDecode,safeDecodeAsync}()',
    ],
  ],
});
