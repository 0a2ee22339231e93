import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'nodemailer',
  version: '10.6',
  roles: { credential: ['createTransport(0).auth.{pass,clientSecret,refreshToken}'] },
});
