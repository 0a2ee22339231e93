import { describePackage } from '../grammar/index.ts';

/** The same functions as those of `nanoid`, on `Math.random`. */
export default describePackage({
  package: 'nanoid/non-secure',
  version: '5.1.16',
  sources: { guessable: ['nanoid()', 'customAlphabet()()'] },
});
