import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'openpgp',
  version: '5.11.3',
  roles: { 'modulus-bits': ['generateKey(0).rsaBits'], curve: ['generateKey(0).curve'] },
});
