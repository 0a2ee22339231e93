import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'pg',
  version: '8.23',
  roles: {
    credential: ['new {Client,Pool}(0).password', 'new native.{Client,Pool}(0).password'],
  },
});
