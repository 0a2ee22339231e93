import { describePackage } from '../grammar/index.ts';
import { PWHASH_CONSTANTS } from './pwhash-constants.ts';

/** What passwords are hashed with; the least costs of the library are no costs. */
export default describePackage({
  package: 'sodium-native',
  version: '5.1.0',
  aliases: ['sodium-universal'],
  constants: PWHASH_CONSTANTS,
  roles: {
    'argon2-passes': ['crypto_pwhash_str(2)', 'crypto_pwhash(3)'],
    'argon2-memory-bytes': ['crypto_pwhash_str(3)', 'crypto_pwhash(4)'],
    'kdf-password': ['crypto_pwhash_str(1)', 'crypto_pwhash(1)'],
    'kdf-salt': ['crypto_pwhash(2)'],
  },
});
