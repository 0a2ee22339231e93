import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'massive',
  version: '6.11.3, @types/massive 5.4.7',
  instances: { '()': 'Database', 'Database#withTransaction(0:0)': 'Database' },
  sinks: { sql: ['Database#query(0)'] },
});
