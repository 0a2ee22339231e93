import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'global',
  version: 'lib.dom of TypeScript 6.0',
  sources: { plaintext: ['SubtleCrypto#decrypt()'] },
});
