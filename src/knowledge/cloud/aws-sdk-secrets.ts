import { describePackage } from '../grammar/index.ts';

const DECRYPTED = { '(0).WithDecryption': true };

/** Calls of the second generation are started by `promise()`, or by the callback that they are given. */
export default describePackage({
  package: 'aws-sdk',
  version: '2.1693',
  sources: {
    secret: [
      'SecretsManager#getSecretValue().promise().{SecretString,SecretBinary}',
      'SecretsManager#getSecretValue(1:1).{SecretString,SecretBinary}',
      { at: 'SSM#getParameter().promise().Parameter.Value', when: { '()(0).WithDecryption': true } },
      { at: 'SSM#getParameter(1:1).Parameter.Value', when: DECRYPTED },
      { at: 'SSM#getParameters(1:1).Parameters.*.Value', when: DECRYPTED },
    ],
    plaintext: ['KMS#decrypt().promise().Plaintext', 'KMS#decrypt(1:1).Plaintext'],
  },
});
