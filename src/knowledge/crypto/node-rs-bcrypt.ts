import { describePackage } from '../grammar/index.ts';

/** The first major takes the cost itself, the second an object. */
export default describePackage({
  package: '@node-rs/bcrypt',
  version: '2.0.0',
  roles: {
    'kdf-password': ['{hash,hashSync,verify,verifySync,compare,compareSync}(0)'],
    'bcrypt-cost': ['{hash,hashSync}(1)', '{hash,hashSync}(1).cost', '{genSalt,genSaltSync}(0).cost'],
    'kdf-salt': ['{hash,hashSync}(1).salt'],
  },
});
