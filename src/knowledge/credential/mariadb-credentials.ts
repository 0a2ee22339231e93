import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mariadb',
  version: '3.4',
  roles: { credential: ['{createConnection,createPool}(0).password'] },
});
