import { describePackage } from '../grammar/index.ts';

/** As a tag `sql` binds what stands in the holes. */
export default describePackage({
  package: 'kysely',
  version: '0.27.6',
  sinks: { sql: ['sql.{raw,lit,literal}(0)', 'CompiledQuery.raw(0)'] },
  roles: { 'sql-tag-owner': ['sql.raw()'] },
});
