import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@pulumi/gcp',
  version: '9.37',
  roles: {
    'key-rotation-period': ['new kms.CryptoKey(1).rotationPeriod'],
    'key-purpose': ['new kms.CryptoKey(1).{purpose,importOnly}'],
  },
});
