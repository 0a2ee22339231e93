import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:stream',
  version: '26.6.6',
  // Of the functions that follow, the last is told how it ended.
  passes: [
    ['Readable.from(0)', 'Readable.from()'],
    ['pipeline(0)', 'pipeline(1:0)'],
  ],
  roles: { 'stream-part': ['pipeline(0..)', 'promises.pipeline(0..)'] },
});
