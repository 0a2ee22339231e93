import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'scrypt-js',
  version: '3.0.1',
  roles: {
    'kdf-password': ['{scrypt,syncScrypt}(0)'],
    'kdf-salt': ['{scrypt,syncScrypt}(1)'],
    'scrypt-cost': ['{scrypt,syncScrypt}(2)'],
    'scrypt-block-size': ['{scrypt,syncScrypt}(3)'],
    'scrypt-parallelization': ['{scrypt,syncScrypt}(4)'],
  },
});
