import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mysql',
  version: '2.18',
  roles: { credential: ['{createConnection,createPool}(0).password'] },
});
