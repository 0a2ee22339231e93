import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@node-rs/bcrypt',
  version: '2.0.0',
  sources: { digest: ['{hash,hashSync}()'] },
  roles: {
    'verdict-promise': ['{verify,compare}()'],
    verdict: ['{verifySync,compareSync}()'],
  },
});
