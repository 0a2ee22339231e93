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
    [`z.{${NUMBERS}}()`]: 'z.Number',
    'z.coerce.{number,bigint}()': 'z.Number',
    'z.{boolean,stringbool}()': 'z.Boolean',
    'z.coerce.boolean()': 'z.Boolean',
    'z.date()': 'z.Date',
    'z.coerce.date()': 'z.Date',
    'z.{enum,nativeEnum,literal,keyof}()': 'z.Choice',
    [`z.{${NAMES}}()`]: 'z.Name',
    'z.{object,strictObject,looseObject,array}()': 'z.Shape',
    [`z.Shape#{${RESHAPING},nonempty,min,max,length,${KEEPING}}()`]: 'z.Shape',
    'z.string()': 'z.Text',
    'z.coerce.string()': 'z.Text',
    'z.{url,httpUrl,email,emoji,base64,base64url,jwt,any,unknown}()': 'z.Text',
    [`z.Text#{${TEXTUAL},${KEEPING}}()`]: 'z.Text',
    [`z.Text#{${NAMES}}()`]: 'z.Name',
    [`z.Number#{${BOUNDING},${KEEPING}}()`]: 'z.Number',
    [`z.Date#{min,max,${KEEPING}}()`]: 'z.Date',
    [`z.Boolean#{${KEEPING}}()`]: 'z.Boolean',
    [`z.Choice#{exclude,extract,${KEEPING}}()`]: 'z.Choice',
    [`z.Name#{min,max,length,nonempty,trim,toLowerCase,toUpperCase,${KEEPING}}()`]: 'z.Name',
  },
  proofs: {
    number: parsing('z.Number'),
    boolean: parsing('z.Boolean'),
    date: parsing('z.Date'),
    enum: parsing('z.Choice'),
    uuid: parsing('z.Name'),
    fields: ['z.{object,strictObject,looseObject}(0)', 'z.Shape#{extend,safeExtend}(0)'],
    elements: ['z.array(0)'],
  },
  // A schema of texts lets through what it is given.
  derived: [
    ['z.Text#{parse,parseAsync,decode,decodeAsync}(0)', 'z.Text#{parse,parseAsync,decode,decodeAsync}()'],
    [
      'z.Text#{safeParse,safeParseAsync,spa,safeDecode,safeDecodeAsync}(0)',
      'z.Text#{safeParse,safeParseAsync,spa,safeDecode,safeDecodeAsync}()',
    ],
  ],
});
