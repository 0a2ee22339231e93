import { describePackage } from '../grammar/index.ts';

/** As tags these methods make inputs of what stands in the holes. */
export default describePackage({
  package: 'mssql',
  version: '11.0',
  instances: {
    'connect()': 'ConnectionPool',
    'ConnectionPool#connect()': 'ConnectionPool',
    '{ConnectionPool,Transaction}#request()': 'Request',
    'ConnectionPool#transaction()': 'Transaction',
    'Request#{input,output,replaceInput,replaceOutput}()': 'Request',
    'PreparedStatement#{input,output}()': 'PreparedStatement',
  },
  sinks: {
    sql: ['{query,batch}(0)', '{ConnectionPool,Request}#{query,batch}(0)', 'PreparedStatement#prepare(0)'],
  },
  roles: {
    'sql-values-inputs': ['Request#query()'],
    'sql-values-request': ['ConnectionPool#query()'],
  },
});
