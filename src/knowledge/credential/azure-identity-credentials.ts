import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@azure/identity',
  version: '4.10',
  roles: {
    credential: ['new ClientSecretCredential(2)', 'new UsernamePasswordCredential(3)'],
  },
});
