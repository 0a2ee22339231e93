import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mysql2',
  version: '3.24',
  roles: { credential: ['{createConnection,createPool}(0).password'] },
});
