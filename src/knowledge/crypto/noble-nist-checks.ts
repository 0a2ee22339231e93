import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@noble/curves/nist.js',
  version: '2.4.0',
  aliases: ['@noble/curves/nist'],
  roles: { verdict: ['{p256,p384,p521}.verify()'] },
});
