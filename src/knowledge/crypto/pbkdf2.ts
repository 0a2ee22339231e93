import { describePackage } from '../grammar/index.ts';

/** Without a name of a hash function it is SHA-1. */
export default describePackage({
  package: 'pbkdf2',
  version: '3.1.7',
  aliases: ['pbkdf2/browser', 'browserify-pbkdf2'],
  roles: {
    'kdf-password': ['{pbkdf2,pbkdf2Sync}(0)'],
    'kdf-salt': ['{pbkdf2,pbkdf2Sync}(1)'],
    'kdf-iterations': ['{pbkdf2,pbkdf2Sync}(2)'],
    'kdf-digest': ['{pbkdf2,pbkdf2Sync}(4)', { at: 'pbkdf2Sync()', when: { '(4)': 'absent' }, is: 'sha1' }],
  },
});
