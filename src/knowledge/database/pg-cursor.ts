import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'pg-cursor',
  version: '2.22',
  sinks: { sql: ['new (0)'] },
});
