import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'create-hmac',
  version: '1.1.7',
  default: 'createHmac',
  roles: { 'mac-algorithm': ['createHmac(0)'], 'mac-key': ['createHmac(1)'] },
});
