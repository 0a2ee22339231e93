import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'global',
  version: '6.0.3',
  sources: { plaintext: ['SubtleCrypto#decrypt()'] },
});
