import { describePackage } from '../grammar/index.ts';

/** Whatever the kit calls weak it refuses, but for the wrapping of keys that are brought along. */
export default describePackage({
  package: '@aws-sdk/client-kms',
  version: '3.1164.0',
  roles: {
    'encrypt-padding': ['new GetParametersForImportCommand(0).WrappingAlgorithm'],
    'signature-scheme': ['new {SignCommand,VerifyCommand}(0).SigningAlgorithm'],
    'key-part': [
      { at: 'new GenerateDataKeyCommand()', is: 'Plaintext' },
      { at: 'new GenerateDataKeyPairCommand()', is: 'PrivateKeyPlaintext' },
      { at: 'KMS#generateDataKey()', is: 'Plaintext' },
      { at: 'KMS#generateDataKeyPair()', is: 'PrivateKeyPlaintext' },
    ],
  },
});
