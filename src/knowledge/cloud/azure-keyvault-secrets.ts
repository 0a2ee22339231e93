import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@azure/keyvault-secrets',
  version: '4.11.2',
  sources: { secret: ['SecretClient#getSecret().value'] },
});
