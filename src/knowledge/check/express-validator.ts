import { describePackage } from '../grammar/index.ts';
import { HARMLESS, ONE_LINE, PLAIN } from './validator.ts';

/** Methods of a chain that check nothing that matters here, or say how the chain is run. */
const KEEPING =
  'bail,exists,hide,isArray,isObject,isString,isLength,isByteLength,notEmpty,contains,isAscii,isLowercase,isUppercase,isAfter,isBefore,isCurrency,isJSON,isLatLong,isMobilePhone,isStrongPassword,isPostalCode,isMailtoURI,isIPRange,optional,withMessage,blacklist,default,escape,ltrim,normalizeEmail,replace,rtrim,stripLow,toArray,toLowerCase,toUpperCase,trim,unescape';
const CONVERTING = 'toInt,toFloat,toBoolean,toDate';
/** What makes a text of whatever it is given, or a list of texts. */
const REWRITING = 'blacklist,escape,ltrim,normalizeEmail,rtrim,stripLow,trim,unescape,whitelist';
/** Checks that an object does not pass: they look at the text it makes, `[object Object]`. */
const TEXTUAL =
  'isString,isLowercase,isUppercase,isAfter,isBefore,isCurrency,isJSON,isLatLong,isMobilePhone,isPostalCode,isMailtoURI,isIPRange';
const UNSEEN = 'custom,customSanitizer,whitelist,isWhitelisted';

/** Checks are those of `validator`, made for fields of a request by middleware of its route. */
export default describePackage({
  package: 'express-validator',
  version: '7.3.2',
  instances: {
    '{body,check,cookie,header,param,query}()': 'Chain',
    [`Chain#{${HARMLESS},${PLAIN},${ONE_LINE},${KEEPING},${CONVERTING},${UNSEEN},equals,matches,not,if}()`]:
      'Chain',
    'validationResult()': 'Result',
    'Result#formatWith()': 'Result',
  },
  roles: { 'request-pattern': ['Chain#matches(0)'] },
  sources: { request: ['matchedData()'] },
  proofs: {
    parts: ['matchedData()'],
    number: ['Chain#{toInt,toFloat}()', 'checkSchema(0).*.{toInt,toFloat}'],
    boolean: ['Chain#toBoolean()', 'checkSchema(0).*.toBoolean'],
    date: ['Chain#toDate()', 'checkSchema(0).*.toDate'],
    'rewritten-html': ['Chain#escape()', 'checkSchema(0).*.escape'],
    'rewritten-nosql': [`Chain#{${REWRITING}}()`, `checkSchema(0).*.{${REWRITING}}`],
    checked: [`Chain#{${HARMLESS},equals}()`, `checkSchema(0).*.{${HARMLESS},equals}`],
    'checked-sql': [`Chain#{${PLAIN}}()`, `checkSchema(0).*.{${PLAIN}}`],
    'checked-nosql': [
      `Chain#{${PLAIN},${ONE_LINE},${TEXTUAL}}()`,
      `checkSchema(0).*.{${PLAIN},${ONE_LINE},${TEXTUAL}}`,
    ],
    'checked-html': [`Chain#{${PLAIN}}()`, `checkSchema(0).*.{${PLAIN}}`],
    'checked-command': ['Chain#{isIP,isFQDN,isMACAddress}()', 'checkSchema(0).*.{isIP,isFQDN,isMACAddress}'],
    'checked-path': ['Chain#{isIP,isFQDN,isMACAddress}()', 'checkSchema(0).*.{isIP,isFQDN,isMACAddress}'],
    'checked-header-value': [`Chain#{${PLAIN},${ONE_LINE}}()`, `checkSchema(0).*.{${PLAIN},${ONE_LINE}}`],
    'checked-log': [`Chain#{${PLAIN},${ONE_LINE}}()`, `checkSchema(0).*.{${PLAIN},${ONE_LINE}}`],
    unseen: [`Chain#{${UNSEEN}}()`, `checkSchema(0).*.{${UNSEEN},matches}`],
    negated: ['Chain#not()'],
    conditional: ['Chain#if()'],
    pattern: ['Chain#matches(0)'],
    'field-body': ['{body,check,checkSchema}(0)'],
    'field-cookies': ['{cookie,check,checkSchema}(0)'],
    'field-headers': ['{header,check,checkSchema}(0)'],
    'field-params': ['{param,check,checkSchema}(0)'],
    'field-query': ['{query,check,checkSchema}(0)'],
    fields: ['checkSchema(0)'],
    accepted: ['Result#isEmpty()', 'Result#throw()'],
    refused: ['Result#array().length', 'Result#array()'],
  },
});
