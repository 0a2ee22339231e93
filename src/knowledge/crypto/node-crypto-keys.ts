import { describePackage } from '../grammar/index.ts';

/** Objects of keys. */
export default describePackage({
  package: 'node:crypto',
  version: '26.6.6',
  roles: { 'private-key': ['createPrivateKey(0)', 'createPrivateKey(0).key'] },
});
