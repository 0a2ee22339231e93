import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'openpgp',
  version: '5.11.3',
  sources: { plaintext: ['decrypt().data'] },
});
