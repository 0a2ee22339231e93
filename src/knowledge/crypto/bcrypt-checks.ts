import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'bcrypt',
  version: '6.0.0',
  aliases: ['bcryptjs', '@node-rs/bcrypt'],
  roles: {
    'verdict-promise': [{ at: 'compare()', when: { '(2)': 'absent' } }],
    verdict: ['compareSync()'],
  },
});
