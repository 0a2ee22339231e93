import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:stream/promises',
  version: '26.6.6',
  roles: { 'stream-part': ['pipeline(0..)'] },
});
