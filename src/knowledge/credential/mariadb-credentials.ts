import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mariadb',
  version: '3.5',
  roles: { credential: ['{createConnection,createPool}(0).password'] },
});
