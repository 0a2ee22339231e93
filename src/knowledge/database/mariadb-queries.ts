import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mariadb',
  version: '3.5.4',
  instances: {
    'createConnection()': 'Connection',
    'createPool()': 'Pool',
    '{Pool,PoolCluster,FilteredPoolCluster}#getConnection()': 'PoolConnection',
    '{Pool,PoolCluster,FilteredPoolCluster}#getConnection(0..2:1)': 'PoolConnection',
    'PoolCluster#of()': 'FilteredPoolCluster',
  },
  extends: { PoolConnection: 'Connection' },
  sinks: {
    sql: [
      '{Connection,Pool,FilteredPoolCluster}#{query,execute,batch}(0)',
      '{Connection,Pool,FilteredPoolCluster}#{query,execute,batch}(0).sql',
      'Connection#{prepare,queryStream}(0)',
      'Connection#{prepare,queryStream}(0).sql',
    ],
  },
  sanitizers: { sql: ['{Connection,Pool}#{escape,escapeId}()'] },
  roles: { 'sql-values-marked': ['{Connection,Pool,FilteredPoolCluster}#{query,execute}(1)'] },
});
