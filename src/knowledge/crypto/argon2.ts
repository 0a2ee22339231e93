import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'argon2',
  version: '0.45.1',
  constants: { argon2d: 0, argon2i: 1, argon2id: 2 },
  roles: {
    'kdf-password': ['hash(0)', 'verify(1)'],
    'argon2-variant': ['hash(1).type'],
    'argon2-memory': ['hash(1).memoryCost'],
    'argon2-passes': ['hash(1).timeCost'],
    'kdf-salt': ['hash(1).salt'],
  },
});
