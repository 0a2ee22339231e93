import { describePackage } from '../grammar/index.ts';

/** As a tag `sql` binds what stands in the holes. */
export default describePackage({
  package: 'drizzle-orm',
  version: '0.45.4',
  aliases: ['drizzle-orm/sql'],
  sinks: { sql: ['sql.raw(0)'] },
  roles: { 'sql-tag-owner': ['sql.raw()'] },
});
