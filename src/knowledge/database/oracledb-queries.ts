import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'oracledb',
  version: '6.10',
  instances: {
    'getConnection()': 'Connection',
    'getConnection(0..1:1)': 'Connection',
    '{createPool,getPool}()': 'Pool',
    'createPool(1:1)': 'Pool',
    'Pool#getConnection()': 'Connection',
    'Pool#getConnection(0..1:1)': 'Connection',
  },
  sinks: {
    sql: [
      'Connection#{execute,executeMany,queryStream,getStatementInfo}(0)',
      'Connection#execute(0).statement',
      'Connection#subscribe(1).sql',
    ],
  },
  roles: { 'sql-values-colon': ['Connection#{execute,queryStream}(1)'] },
});
