import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'otplib',
  version: '12.0.1',
  roles: { verdict: ['{authenticator,totp,hotp}.{check,verify}()'] },
});
