import { describePackage } from '../grammar/index.ts';

const NUMBERS = 'number,bigint,nan,integer,finite,safeInteger,multipleOf,toNumber,toBigint';
/** Texts of letters, digits, `-` and `_`. */
const NAMES =
  'uuid,ulid,cuid2,nanoid,ksuid,digits,decimal,hexadecimal,octal,hash,imei,isbn,isrc,slug,creditCard,bic';
/** What lets a text through, as far as its metacharacters go. */
const TEXTS = 'string,any,unknown,email,rfcEmail,url,emoji,base64,hexColor,jwsCompact,mimeType';
/** Hosts, addresses and dates. */
const PLAIN =
  'domain,ip,ipv4,ipv6,mac,mac48,mac64,isoDate,isoDateTime,isoDateTimeSecond,isoTime,isoTimeSecond,isoTimestamp,isoWeek';
/** Actions of a pipe that refuse some texts, or change none of their characters for another kind. */
const ACTIONS =
  'minLength,maxLength,length,notLength,nonEmpty,empty,startsWith,endsWith,includes,excludes,minValue,maxValue,gtValue,ltValue,minBytes,maxBytes,bytes,minWords,maxWords,words,minGraphemes,maxGraphemes,graphemes,trim,trimStart,trimEnd,toLowerCase,toUpperCase,normalize,brand,flavor,readonly,title,description,metadata,examples';
const WRAPPING =
  'optional,exactOptional,nullable,nullish,undefinedable,nonNullable,nonNullish,nonOptional,fallback,partial,required,pick,omit,optionalAsync,nullableAsync,nullishAsync,fallbackAsync';

const COMPOSING = `object,strictObject,looseObject,objectWithRest,objectAsync,strictObjectAsync,looseObjectAsync,array,arrayAsync,set,record,recordAsync,union,unionAsync,variant,variantAsync,intersect,intersectAsync,pipe,pipeAsync,regex,${WRAPPING}`;

/** A transformation, and a check of the program's own, make a pipe unknown. */
export default describePackage({
  package: 'valibot',
  version: '1.5.0',
  instances: {
    [`{${NUMBERS}}()`]: 'NumberSchema',
    '{boolean,toBoolean,parseBoolean}()': 'BooleanSchema',
    '{date,toDate}()': 'DateSchema',
    '{literal,picklist,enum,enum_,null,null_,undefined,undefined_,void,void_,never,keyof,value,values}()':
      'ChoiceSchema',
    [`{${NAMES}}()`]: 'NameSchema',
    [`{${TEXTS},${ACTIONS}}()`]: 'TextSchema',
    [`{${PLAIN}}()`]: 'PlainSchema',
    '{parser,parserAsync}()': 'Parser',
    '{safeParser,safeParserAsync}()': 'SafeParser',
  },
  proofs: {
    number: ['NumberSchema#'],
    boolean: ['BooleanSchema#'],
    date: ['DateSchema#'],
    enum: ['ChoiceSchema#'],
    uuid: ['NameSchema#'],
    text: ['TextSchema#'],
    plain: ['PlainSchema#'],
    any: ['{any,unknown}()'],
    open: ['{looseObject,looseObjectAsync,objectWithRest}()'],
    schema: [`{${COMPOSING}}()`],
    fields: [
      '{object,strictObject,looseObject,objectWithRest,objectAsync,strictObjectAsync,looseObjectAsync}(0)',
    ],
    elements: ['{array,arrayAsync,set}(0)'],
    values: ['{record,recordAsync}(1)'],
    inner: [`{${WRAPPING}}(0)`, '{parser,parserAsync,safeParser,safeParserAsync}(0)'],
    options: ['{union,unionAsync}(0)', '{variant,variantAsync}(1)'],
    halves: ['{intersect,intersectAsync}(0)', '{pipe,pipeAsync}(0..)'],
    pattern: ['regex(0)'],
    start: ['startsWith(0)'],
  },
  validations: [
    { schema: '{parse,parseAsync}(0)', data: '{parse,parseAsync}(1)', gives: '', throws: true },
    {
      schema: '{safeParse,safeParseAsync}(0)',
      data: '{safeParse,safeParseAsync}(1)',
      gives: 'output',
      tells: 'success',
      fails: 'issues',
    },
    { schema: 'is(0)', data: 'is(1)', tells: '' },
    { schema: 'assert(0)', data: 'assert(1)', throws: true },
    { schema: 'Parser', data: 'Parser(0)', gives: '', throws: true },
    { schema: 'SafeParser', data: 'SafeParser(0)', gives: 'output', tells: 'success', fails: 'issues' },
  ],
});
