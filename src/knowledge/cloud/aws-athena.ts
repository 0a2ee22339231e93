import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@aws-sdk/client-athena',
  version: '3.1164.0',
  sinks: {
    sql: [
      'new StartQueryExecutionCommand(0).QueryString',
      'new CreatePreparedStatementCommand(0).QueryStatement',
      'Athena#startQueryExecution(0).QueryString',
    ],
  },
});
