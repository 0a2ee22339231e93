import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@sap/hana-client',
  version: '2.30.27',
  instances: {
    '{createConnection,createClient}()': 'Connection',
    'createPool()': 'Pool',
    'Pool#getConnection()': 'Connection',
    'Pool#getConnection(0:1)': 'Connection',
  },
  sinks: { sql: ['Connection#{exec,execute,prepare}(0)'] },
});
