import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mssql',
  version: '11.0',
  roles: { credential: ['connect(0).password', 'new ConnectionPool(0).password'] },
});
