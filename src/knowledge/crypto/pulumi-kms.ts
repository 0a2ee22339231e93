import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@pulumi/aws',
  version: '7.48',
  roles: {
    'key-rotation': ['new kms.Key(1).enableKeyRotation'],
    'key-purpose': ['new kms.Key(1).{customerMasterKeySpec,keyUsage}'],
  },
});
