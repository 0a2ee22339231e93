import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'bcrypt',
  version: '6.0.0',
  aliases: ['bcryptjs'],
  sources: { digest: ['hashSync()', 'hash()'] },
  roles: {
    'failing-callback': ['hash(2)', 'genSalt(1..2)'],

    'verdict-promise': [{ at: 'compare()', when: { '(2)': 'absent' } }],
    verdict: ['compareSync()'],
  },
});
