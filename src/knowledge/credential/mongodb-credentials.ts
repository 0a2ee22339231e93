import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mongodb',
  version: '6.22',
  roles: { credential: ['new MongoClient(1).auth.password', 'MongoClient.connect(1).auth.password'] },
});
