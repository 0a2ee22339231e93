import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'nodemailer',
  version: '7.0',
  roles: { credential: ['createTransport(0).auth.{pass,clientSecret,refreshToken}'] },
});
