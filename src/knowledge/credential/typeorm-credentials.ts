import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'typeorm',
  version: '0.3',
  roles: { credential: ['new DataSource(0).password', 'createConnection(0).password'] },
});
