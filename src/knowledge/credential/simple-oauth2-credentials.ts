import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'simple-oauth2',
  version: '5.1.0',
  roles: { credential: ['new {AuthorizationCode,ClientCredentials,ResourceOwnerPassword}(0).client.secret'] },
});
