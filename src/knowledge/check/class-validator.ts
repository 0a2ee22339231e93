import { describePackage } from '../grammar/index.ts';

/** Texts of letters, digits, `-` and `_`. */
const NAMES =
  'IsUUID,IsMongoId,IsAlpha,IsAlphanumeric,IsHexadecimal,IsNumberString,IsISO31661Alpha2,IsISO31661Alpha3,IsISO4217CurrencyCode,IsBooleanString,IsPort,IsHash';

/** Checks that nothing but a text passes, whatever is in it. */
const TEXTS =
  'IsString,IsEmail,IsUrl,IsFQDN,IsIP,IsISO8601,IsDateString,IsRFC3339,IsJSON,IsJWT,IsPhoneNumber,IsMobilePhone,IsPostalCode,IsPassportNumber,IsIdentityCard,IsCreditCard,IsIBAN,IsBIC,IsISBN,IsISIN,IsISSN,IsBase64,IsBase32,IsDataURI,IsMagnetURI,IsMimeType,IsLocale,IsMACAddress,IsSemVer,IsHexColor,IsRgbColor,IsHSL,IsTimeZone,IsStrongPassword,IsDecimal,IsAscii,IsLowercase,IsUppercase,IsByteLength,Length,MinLength,MaxLength,Matches,Contains,NotContains';

const CHECKS =
  'isUUID,isMongoId,isAlpha,isAlphanumeric,isHexadecimal,isNumberString,isInt,isNumber,isBoolean,isDate,isIn,isEnum,isPort,isHash,isISO31661Alpha2,isISO31661Alpha3,isBooleanString';
const TEXT_CHECKS = 'isString,isEmail,isURL,isFQDN,isIP,isISO8601,isDateString,isJWT,isBase64,isPhoneNumber';

export default describePackage({
  package: 'class-validator',
  version: '0.15.1',
  guards: { all: [`{${CHECKS}}(0)`], nosql: [`{${TEXT_CHECKS}}(0)`] },
  // The class that the data is of is the schema. What decorators of another file say is not read.
  validations: [
    { schema: '{validate,validateSync}(0)', data: '{validate,validateSync}(0)', fails: 'length' },
    { schema: 'validateOrReject(0)', data: 'validateOrReject(0)', throws: true },
  ],
  proofs: {
    text: [`{${TEXTS}}()@`],
    number: ['{IsInt,IsNumber}()@'],
    boolean: ['IsBoolean()@'],
    date: ['IsDate()@'],
    enum: ['{IsEnum,IsIn,Equals}()@'],
    uuid: [`{${NAMES}}()@`],
    pattern: ['Matches(0)'],
  },
});
