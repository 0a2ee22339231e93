import { describePackage } from '../grammar/index.ts';

/** The state can be worked out from 624 numbers. */
export default describePackage({
  package: 'mersenne-twister',
  version: '1.1.0',
  default: 'MersenneTwister',
  sources: {
    guessable: ['MersenneTwister#{random,random_int,random_int31,random_incl,random_excl,random_long}()'],
  },
});
