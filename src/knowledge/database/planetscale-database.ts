import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@planetscale/database',
  version: '1.20',
  instances: {
    'connect()': 'Connection',
    'Client#connection()': 'Connection',
    '{Client,Connection}#transaction(0:0)': 'Transaction',
  },
  extends: { Transaction: 'Connection' },
  sinks: { sql: ['{Client,Connection}#execute(0)'] },
  derived: [['format(0)', 'format()']],
  roles: { 'sql-values-marked': ['{Client,Connection}#execute(1)'] },
});
