import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'slonik-sql-tag-raw',
  version: '47.3',
  sinks: { sql: ['raw(0)'] },
});
