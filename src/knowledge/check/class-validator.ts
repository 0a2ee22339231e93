import { describePackage } from '../grammar/index.ts';

/** Texts of letters, digits, `-` and `_`. */
const NAMES =
  'IsUUID,IsMongoId,IsAlpha,IsAlphanumeric,IsHexadecimal,IsNumberString,IsISO31661Alpha2,IsISO31661Alpha3,IsISO4217CurrencyCode,IsBooleanString,IsPort,IsHash';

export default describePackage({
  package: 'class-validator',
  version: '0.15.1',
  // What the decorators of a class of another file say is not read.
  validations: [
    { data: '{validate,validateSync}(0)', fails: 'length' },
    { data: 'validateOrReject(0)', throws: true },
  ],
  proofs: {
    number: ['{IsInt,IsNumber}()@'],
    boolean: ['IsBoolean()@'],
    date: ['IsDate()@'],
    enum: ['{IsEnum,IsIn,Equals}()@'],
    uuid: [`{${NAMES}}()@`],
  },
});
