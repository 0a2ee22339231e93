import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'create-hmac',
  version: '1.1.7',
  default: 'createHmac',
  instances: { 'createHmac()': 'Hmac', 'Hmac#update()': 'Hmac' },
  sources: { digest: ['Hmac#digest()'] },
});
