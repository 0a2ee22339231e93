import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'bcrypt',
  version: '5.1.1',
  aliases: ['bcryptjs', 'bcrypt-nodejs', 'bcrypt-ts', '@uswriting/bcrypt'],
  roles: {
    'kdf-password': ['{hash,hashSync,compare,compareSync}(0)'],
    'bcrypt-cost': ['{hash,hashSync}(1)', '{genSalt,genSaltSync}(0)'],
    'kdf-salt': [
      {
        at: '{hash,hashSync}(1)',
        when: { '(1)': { matches: /^\$2[abxy]?\$/, such: '$2b$10$abcdefghijklmnopqrstuu' } },
      },
    ],
  },
});
