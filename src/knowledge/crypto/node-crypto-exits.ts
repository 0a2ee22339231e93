import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:crypto',
  version: '26.6.6',
  instances: { 'webcrypto.subtle': 'SubtleCrypto', subtle: 'SubtleCrypto' },
  sources: { plaintext: ['SubtleCrypto#decrypt()'] },
});
