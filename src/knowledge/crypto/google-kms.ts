import { describePackage } from '../grammar/index.ts';

const CLIENT = 'KeyManagementServiceClient';

export default describePackage({
  package: '@google-cloud/kms',
  version: '5.7.0',
  instances: { [`new v1.${CLIENT}()`]: CLIENT, [`new ${CLIENT}()`]: CLIENT },
  sources: { plaintext: [`${CLIENT}#{decrypt,rawDecrypt,asymmetricDecrypt}().*.plaintext`] },
  roles: {
    'verdict-part': [{ at: `${CLIENT}#macVerify()`, is: '0' }],
    'key-rotation-period': [`${CLIENT}#createCryptoKey(0).cryptoKey.rotationPeriod`],
    'key-purpose': [`${CLIENT}#createCryptoKey(0).cryptoKey.{purpose,importOnly}`],
  },
});
