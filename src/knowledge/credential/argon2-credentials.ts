import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'argon2',
  version: '0.45',
  roles: { credential: ['hash(0)'] },
});
