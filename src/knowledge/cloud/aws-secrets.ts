import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@aws-sdk/client-secrets-manager',
  version: '3.1164.0',
  sources: {
    secret: [
      {
        at: 'SecretsManagerClient#send().{SecretString,SecretBinary}',
        when: { '(0)': { made: ['GetSecretValueCommand'] } },
      },
      'SecretsManager#getSecretValue().{SecretString,SecretBinary}',
    ],
  },
});
