import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ioredis',
  version: '5.11',
  default: 'Redis',
  roles: { credential: ['new Redis(0..2).password'] },
});
