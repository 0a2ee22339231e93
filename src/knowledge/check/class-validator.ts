import { describePackage } from '../grammar/index.ts';

/** Texts of letters, digits, `-` and `_`. */
const NAMES =
  'IsUUID,IsMongoId,IsAlpha,IsAlphanumeric,IsHexadecimal,IsNumberString,IsISO31661Alpha2,IsISO31661Alpha3,IsISO4217CurrencyCode,IsBooleanString,IsPort,IsHash';

export default describePackage({
  package: 'class-validator',
  version: '0.15.1',
  proofs: {
    number: ['{IsInt,IsNumber}()@'],
    boolean: ['IsBoolean()@'],
    date: ['IsDate()@'],
    enum: ['{IsEnum,IsIn,Equals}()@'],
    uuid: [`{${NAMES}}()@`],
  },
});
