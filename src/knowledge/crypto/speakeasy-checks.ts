import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'speakeasy',
  version: '2.0.0',
  roles: { verdict: ['{totp,hotp}.{verify,verifyDelta}()'] },
});
