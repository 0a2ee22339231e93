import { describePackage } from '../grammar/index.ts';

const DRAWN =
  'int32,uint32,uint53,uint53Full,int53,int53Full,integer,realZeroToOneInclusive,realZeroToOneExclusive,real,die,dice,uuid4,string,hex';

/** As good as its engine: a Mersenne twister and `Math.random` can be guessed, `nodeCrypto` and `browserCrypto` cannot. */
export default describePackage({
  package: 'random-js',
  version: '2.1.0',
  sources: {
    guessable: [
      'nativeMath',
      'MersenneTwister19937.{seed,seedWithArray,autoSeed}()',
      { at: 'new Random()', when: { '(0)': 'absent' } },
    ],
  },
  derived: [
    ['new Random(0)', 'new Random()'],
    ['Random#', `Random#{${DRAWN}}()`],
  ],
});
