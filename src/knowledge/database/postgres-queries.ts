import { describePackage } from '../grammar/index.ts';

/** As a tag the function binds what stands in the holes; called with a text it quotes a name. */
export default describePackage({
  package: 'postgres',
  version: '3.4.9',
  instances: {
    '()': 'Sql',
    'Sql#begin(0..1:0)': 'TransactionSql',
    'Sql#savepoint(0..1:0)': 'TransactionSql',
    'Sql#reserve()': 'ReservedSql',
  },
  extends: { TransactionSql: 'Sql', ReservedSql: 'Sql' },
  sinks: { sql: ['Sql#unsafe(0)'], path: ['Sql#file(0)'] },
  roles: { 'sql-values-converted': ['Sql#unsafe(1)'] },
});
