import { describePackage } from '../grammar/index.ts';

/** `random`, `sample` and `shuffle` ask `Math.random`, `uniqueId` counts. */
export default describePackage({
  package: 'lodash',
  version: '4.18.1',
  aliases: ['lodash-es'],
  // What a callback gives, in a list.
  passes: [['{times,map,flatMap}(1)()', '{times,map,flatMap}()']],
  sources: { guessable: ['{random,uniqueId,sample,sampleSize,shuffle}()'] },
});
