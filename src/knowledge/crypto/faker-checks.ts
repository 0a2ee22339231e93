import { describePackage } from '../grammar/index.ts';

/** A Mersenne twister: made for test data. */
export default describePackage({
  package: '@faker-js/faker',
  version: '9.9.0',
  sources: {
    guessable: [
      'faker.internet.{password,jwt}()',
      'faker.string.{alpha,alphanumeric,binary,hexadecimal,nanoid,numeric,octal,sample,symbol,uuid,fromCharacters}()',
      'faker.number.{int,bigInt,float,hex,octal,binary}()',
    ],
  },
});
