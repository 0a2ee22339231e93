import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'odbc',
  version: '2.6',
  instances: {
    'connect()': 'Connection',
    'connect(1:1)': 'Connection',
    'pool()': 'Pool',
    'pool(1:1)': 'Pool',
    'Pool#connect()': 'Connection',
    'Pool#connect(0:1)': 'Connection',
    'Connection#createStatement()': 'Statement',
    'Connection#createStatement(0:1)': 'Statement',
  },
  sinks: { sql: ['{Connection,Pool}#query(0)', 'Statement#prepare(0)'] },
});
