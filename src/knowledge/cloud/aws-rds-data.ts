import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@aws-sdk/client-rds-data',
  version: '3.1143.0',
  sinks: {
    sql: [
      'new {ExecuteStatementCommand,BatchExecuteStatementCommand}(0).sql',
      'new ExecuteSqlCommand(0).sqlStatements',
      'RDSData#{executeStatement,batchExecuteStatement}(0).sql',
    ],
  },
});
