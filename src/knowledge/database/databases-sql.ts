import { describePackage } from '../grammar/index.ts';

/** A template keeps each hole a value. */
export default describePackage({
  package: '@databases/sql',
  version: '3.3.0, @databases/pg 6.1.0',
  aliases: ['@databases/pg', '@databases/mysql', '@databases/sqlite', '@databases/sqlite-sync'],
  sinks: {
    sql: ['sql.__dangerous__rawValue(0)', '__dangerous__rawValue(0)', 'SQLQuery.__dangerous__rawValue(0)'],
  },
});
