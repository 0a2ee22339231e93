import { describePackage } from '../grammar/index.ts';

/** `random`, `sample` and `shuffle` ask `Math.random`, `uniqueId` counts. */
export default describePackage({
  package: 'lodash',
  version: '4.18.1',
  aliases: ['lodash-es'],
  sources: { guessable: ['{random,uniqueId,sample,sampleSize,shuffle}()'] },
});
