import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@google-cloud/secret-manager',
  version: '6.3.0',
  sources: { secret: ['SecretManagerServiceClient#accessSecretVersion().0.payload.data'] },
});
