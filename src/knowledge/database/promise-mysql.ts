import { describePackage } from '../grammar/index.ts';

/** A connection and a pool are those of mysql, with promises. */
export default describePackage({
  package: 'promise-mysql',
  version: '5.2.0',
  instances: {
    'createConnection()': 'Connection',
    'createPool()': 'Pool',
    'Pool#getConnection()': 'Connection',
  },
  extends: { PoolConnection: 'Connection' },
  sinks: { sql: ['{Connection,Pool}#query(0)', '{Connection,Pool}#query(0).sql'] },
  sanitizers: { sql: ['{escape,escapeId}()', '{Connection,Pool}#{escape,escapeId}()'] },
  roles: { 'sql-values-marked': ['{Connection,Pool}#query(1)'] },
});
