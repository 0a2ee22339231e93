import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'passport-google-oauth20',
  version: '2.0',
  aliases: ['passport-github2', 'passport-facebook', 'passport-oauth2'],
  roles: { credential: ['new Strategy(0).clientSecret'] },
});
