import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'jose',
  version: '5.10.0',
  sources: { plaintext: ['{compactDecrypt,flattenedDecrypt,generalDecrypt}().plaintext'] },
});
