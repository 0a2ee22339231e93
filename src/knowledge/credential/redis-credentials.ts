import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'redis',
  version: '5.5',
  roles: { credential: ['createClient(0).password'] },
});
