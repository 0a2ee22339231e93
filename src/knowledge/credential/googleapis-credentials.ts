import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'googleapis',
  version: '148.0',
  roles: { credential: ['new google.auth.OAuth2(0).clientSecret', 'new google.auth.OAuth2(1)'] },
});
