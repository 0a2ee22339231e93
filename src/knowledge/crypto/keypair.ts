import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'keypair',
  version: '1.0.4',
  roles: { 'modulus-bits': ['(0).bits'] },
});
