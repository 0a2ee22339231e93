import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'hash.js',
  version: '1.1.7',
  instances: { 'hmac()': 'Hmac', 'Hmac#update()': 'Hmac' },
  sources: { digest: ['Hmac#digest()'] },
});
