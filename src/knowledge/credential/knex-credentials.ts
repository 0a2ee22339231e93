import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'knex',
  version: '3.3',
  default: 'knex',
  roles: { credential: ['knex(0).connection.password'] },
});
