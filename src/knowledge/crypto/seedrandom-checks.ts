import { describePackage } from '../grammar/index.ts';

const GENERATORS = 'alea,xor128,tychei,xorwow,xor4096,xorshift7';

/** Whoever knows the seed knows all that follows. */
export default describePackage({
  package: 'seedrandom',
  version: '3.0.5',
  sources: {
    guessable: [
      '()()',
      '().{double,int32,quick}()',
      `{${GENERATORS}}()()`,
      `{${GENERATORS}}().{double,int32,quick}()`,
    ],
  },
});
