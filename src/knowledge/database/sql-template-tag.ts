import { describePackage } from '../grammar/index.ts';

/** The tag binds what stands in the holes. */
export default describePackage({
  package: 'sql-template-tag',
  version: '5.2.1',
  // What stands between, before and behind the parts of a list is written as it is.
  sinks: { sql: ['raw(0)', '{join,bulk}(1..3)'] },
});
