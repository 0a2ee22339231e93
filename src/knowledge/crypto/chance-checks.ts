import { describePackage } from '../grammar/index.ts';

/** A Mersenne twister, seeded by `Math.random` at best. */
export default describePackage({
  package: 'chance',
  version: '1.1.13',
  default: 'Chance',
  instances: {
    'Chance()': 'Generator',
    'new Chance()': 'Generator',
    'Chance.Chance()': 'Generator',
    'new Chance.Chance()': 'Generator',
  },
  sources: {
    guessable: [
      'Generator#{string,hash,guid,integer,natural,floating,character,letter,word,template,apple_token,android_id}()',
    ],
  },
});
