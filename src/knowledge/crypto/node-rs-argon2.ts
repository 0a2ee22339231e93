import { describePackage } from '../grammar/index.ts';

const HASHING = '{hash,hashSync,hashRaw,hashRawSync}';

export default describePackage({
  package: '@node-rs/argon2',
  version: '2.2.1',
  constants: { 'Algorithm.Argon2d': 0, 'Algorithm.Argon2i': 1, 'Algorithm.Argon2id': 2 },
  roles: {
    'kdf-password': [`${HASHING}(0)`, '{verify,verifySync}(1)'],
    'argon2-variant': [`${HASHING}(1).algorithm`],
    'argon2-memory': [`${HASHING}(1).memoryCost`],
    'argon2-passes': [`${HASHING}(1).timeCost`],
    'kdf-salt': [`${HASHING}(1).salt`],
  },
});
