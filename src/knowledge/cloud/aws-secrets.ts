import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@aws-sdk/client-secrets-manager',
  version: '3.1164.0',
  sources: {
    secret: [
      'SecretsManagerClient#send().{SecretString,SecretBinary}',
      'SecretsManager#getSecretValue().{SecretString,SecretBinary}',
    ],
  },
});
