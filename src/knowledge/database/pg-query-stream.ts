import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'pg-query-stream',
  version: '4.17',
  sinks: { sql: ['new (0)'] },
});
