import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ldapjs',
  version: '3.0',
  roles: { credential: ['createClient(0).bindCredentials', 'Client#bind(1)'] },
});
