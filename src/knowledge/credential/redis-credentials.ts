import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'redis',
  version: '5.12',
  roles: { credential: ['createClient(0).password'] },
});
