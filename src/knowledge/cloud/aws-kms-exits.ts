import { describePackage } from '../grammar/index.ts';

/** A data key that is generated comes in clear beside its encrypted form. */
export default describePackage({
  package: '@aws-sdk/client-kms',
  version: '3.1164.0',
  sources: { plaintext: ['KMSClient#send().Plaintext', 'KMS#{decrypt,generateDataKey}().Plaintext'] },
});
