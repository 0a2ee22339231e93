import { describePackage } from '../grammar/index.ts';

const SYMMETRIC = 'SYMMETRIC_DEFAULT';
const ofPurpose = [
  'RSA_2048',
  'RSA_3072',
  'RSA_4096',
  'ECC_NIST_P256',
  'ECC_NIST_P384',
  'ECC_NIST_P521',
  'ECC_SECG_P256K1',
  'HMAC_224',
  'HMAC_256',
  'HMAC_384',
  'HMAC_512',
  'SM2',
  'ML_DSA_44',
  'ML_DSA_65',
  'ML_DSA_87',
];

/** Read by its declarations: only keys for encryption are renewed by themselves, and none whose material is brought along. */
export default describePackage({
  package: 'aws-cdk-lib/aws-kms',
  version: '2.276',
  aliases: ['@aws-cdk/aws-kms'],
  constants: {
    ...Object.fromEntries(ofPurpose.map((name) => [`KeySpec.${name}`, name])),
    'KeySpec.SYMMETRIC_DEFAULT': SYMMETRIC,
    'KeyUsage.SIGN_VERIFY': 'SIGN_VERIFY',
    'KeyUsage.GENERATE_VERIFY_MAC': 'GENERATE_VERIFY_MAC',
    'KeyUsage.ENCRYPT_DECRYPT': 'ENCRYPT_DECRYPT',
  },
  roles: {
    'key-rotation': ['new {Key,CfnKey}(2).enableKeyRotation'],
    'key-purpose': ['new {Key,CfnKey}(2).{keySpec,keyUsage,origin}'],
  },
});
