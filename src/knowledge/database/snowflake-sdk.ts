import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'snowflake-sdk',
  version: '3.3',
  instances: {
    'createConnection()': 'Connection',
    'createPool()': 'Pool',
    'Pool#use(0:0)': 'Connection',
    'Pool#acquire()': 'Connection',
    'Connection#{connect,connectAsync}()': 'Connection',
    'Connection#connect(0:1)': 'Connection',
  },
  sinks: { sql: ['Connection#execute(0).sqlText'] },
  roles: { 'sql-values-typed': ['Connection#execute(0).binds'] },
});
