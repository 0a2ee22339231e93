import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:stream',
  version: '26.6.6',
  passes: [['Readable.from(0)', 'Readable.from()']],
  roles: { 'stream-part': ['pipeline(0..)', 'promises.pipeline(0..)'] },
});
