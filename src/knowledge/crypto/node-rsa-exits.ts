import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node-rsa',
  version: '2.0.0',
  default: 'NodeRSA',
  sources: { plaintext: ['NodeRSA#decrypt()'] },
});
