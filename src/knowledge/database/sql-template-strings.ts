import { describePackage } from '../grammar/index.ts';

/** The tag binds what stands in the holes; a text that is added is added as it is. */
export default describePackage({
  package: 'sql-template-strings',
  version: '2.2.2',
  default: 'SQL',
  instances: { 'SQL~()': 'SQLStatement', 'SQLStatement#{append,setName,useBind}()': 'SQLStatement' },
  sinks: { sql: ['SQLStatement#append(0)'] },
});
