import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'passport-google-oauth20',
  version: '2.0',
  aliases: [
    'passport-github2',
    'passport-github',
    'passport-facebook',
    'passport-oauth2',
    'passport-linkedin-oauth2',
    'passport-discord',
    'passport-gitlab2',
    'passport-auth0',
  ],
  default: 'Strategy',
  roles: { credential: ['new Strategy(0).clientSecret'] },
});
