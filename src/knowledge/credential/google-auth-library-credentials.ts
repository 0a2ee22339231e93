import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'google-auth-library',
  version: '10.9.1',
  roles: { credential: ['new OAuth2Client(0).{clientSecret,apiKey}', 'new OAuth2Client(1)'] },
});
