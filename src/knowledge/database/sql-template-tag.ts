import { describePackage } from '../grammar/index.ts';

/** The tag binds what stands in the holes. */
export default describePackage({
  package: 'sql-template-tag',
  version: '5.2.1',
  sinks: { sql: ['raw(0)'] },
});
