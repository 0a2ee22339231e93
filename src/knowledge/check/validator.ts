import { describePackage } from '../grammar/index.ts';

/** Checks after which a text is made of letters, digits and signs that mean nothing anywhere. */
export const HARMLESS =
  'isAlpha,isAlphanumeric,isNumeric,isInt,isFloat,isDecimal,isHexadecimal,isOctal,isDivisibleBy,isBoolean,isIn,isUUID,isULID,isMongoId,isMD5,isHash,isSlug,isPort,isIMEI,isLuhnNumber,isCreditCard,isISBN,isISSN,isISIN,isEAN,isIBAN,isBIC,isAbaRouting,isEthereumAddress,isBtcAddress,isISO6346,isFreightContainerID,isISO6391,isISO15924,isISO31661Alpha2,isISO31661Alpha3,isISO31661Numeric,isISO4217,isBase32,isBase58,isEmpty,isJWT,isSemVer';
/** Checks after which a text has no quotes, no spaces beside plain ones, and no slashes, but may name a host or a time. */
export const PLAIN = 'isIP,isFQDN,isMACAddress,isISO8601,isRFC3339,isDate,isTime';
/** Checks after which a text has no line breaks. */
export const ONE_LINE = 'isURL,isEmail,isBase64,isMimeType,isLocale,isHexColor,isDataURI,isMagnetURI';

const SHAPING = 'trim,ltrim,rtrim,stripLow,unescape,escape,blacklist,normalizeEmail,toString';
const CONVERTING = 'toInt,toFloat,toBoolean,toDate';

/** Without a list of hosts `isURL` says nothing of where a URL leads, and `isEmail` nothing of quotes in an address. */
export default describePackage({
  package: 'validator',
  version: '13.15.35',
  parts: Object.fromEntries(
    [HARMLESS, PLAIN, ONE_LINE, SHAPING, CONVERTING, 'matches', 'isLength', 'isByteLength']
      .flatMap((names) => names.split(','))
      .filter((name) => name !== 'toString')
      .flatMap((name) => [
        [`validator/lib/${name}`, name],
        [`validator/es/lib/${name}`, name],
      ]),
  ),
  guards: {
    all: [
      `{${HARMLESS}}(0)`,
      { at: 'isWhitelisted(0)', when: { '(1)': { matches: /^[\w:@+,-]+$/, such: 'abc' } } },
    ],
    // Without letters, quotes and brackets there are numbers only.
    code: [{ at: 'isWhitelisted(0)', when: { '(1)': { matches: /^[\d<>+\-./()%*^ ]+$/, such: '0123' } } }],
    sql: [`{${PLAIN}}(0)`],
    html: [`{${PLAIN}}(0)`],
    command: ['{isIP,isFQDN,isMACAddress}(0)'],
    path: ['{isIP,isFQDN,isMACAddress}(0)'],
    'header-value': [`{${PLAIN},${ONE_LINE}}(0)`],
    log: [`{${PLAIN},${ONE_LINE}}(0)`],
    // Which hosts there may be says where it leads.
    url: [{ at: 'isURL(0)', when: { '(1).host_whitelist': 'present' } }],
    redirect: [{ at: 'isURL(0)', when: { '(1).host_whitelist': 'present' } }],
    // How long a text may be, by options or by two numbers.
    searched: [
      { at: '{isLength,isByteLength}(0)', when: { '(1).max': 'present' } },
      { at: '{isLength,isByteLength}(0)', when: { '(2)': 'present' } },
    ],
    // Every check throws when what it is given is no text.
    nosql: [`{${PLAIN},${ONE_LINE}}(0)`],
  },
  sinks: { searched: ['matches(0)'] },
  proofs: { number: ['{toInt,toFloat}()'], boolean: ['toBoolean()'], date: ['toDate()'] },
  sanitizers: {
    html: ['escape()'],
    'header-value': ['stripLow()'],
    log: ['stripLow()'],
  },
  derived: [[`{${SHAPING}}(0)`, `{${SHAPING}}()`]],
});
