import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mysql',
  version: '2.18',
  instances: {
    'createPoolCluster()': 'PoolCluster',
    'createConnection()': 'Connection',
    'createPool()': 'Pool',
    'Pool#getConnection(0:1)': 'Connection',
    'PoolCluster#getConnection(0..2:1)': 'Connection',
    'PoolNamespace#getConnection(0:1)': 'Connection',
    'Pool#on:{connection,acquire,release}(0)': 'Connection',
    'PoolCluster#of()': 'PoolNamespace',
  },
  extends: { PoolConnection: 'Connection' },
  sinks: {
    url: [
      '{createConnection,createPool}(0)',
      'PoolCluster#add(1)',
      '{createConnection,createPool}(0).host',
      'PoolCluster#add(0..1).host',
    ],
    sql: [
      'raw(0)',
      '{Connection,Pool,PoolNamespace}#query(0)',
      '{Connection,Pool,PoolNamespace}#query(0).sql',
      'Connection#createQuery(0)',
      'Connection#createQuery(0).sql',
    ],
  },
  // What is laid into a text by `format` is escaped; the text itself is not.
  derived: [
    ['format(0)', 'format()'],
    ['Connection#format(0)', 'Connection#format()'],
    ['Pool#format(0)', 'Pool#format()'],
  ],
  sanitizers: { sql: ['{escape,escapeId}()', '{Connection,Pool}#{escape,escapeId}()'] },
  roles: {
    'sql-values-marked': [
      '{Connection,Pool,PoolNamespace}#query(1)',
      '{Connection,Pool,PoolNamespace}#query(0).values',
    ],
    'tls-options': ['{createConnection,createPool}(0).ssl', 'PoolCluster#add(0..1).ssl'],
    'tls-verify': [
      '{createConnection,createPool}(0).ssl.rejectUnauthorized',
      'PoolCluster#add(0..1).ssl.rejectUnauthorized',
    ],
    'tls-enable-options': ['{createConnection,createPool}(0).ssl', 'PoolCluster#add(0..1).ssl'],
    'dial-neutral-url': ['{createConnection,createPool}(0)', 'PoolCluster#add(1)'],
    'dial-host': ['{createConnection,createPool}(0).host', 'PoolCluster#add(0..1).host'],
    'dial-socket': ['{createConnection,createPool}(0).socketPath', 'PoolCluster#add(0..1).socketPath'],
    'tls-ciphers': ['{createConnection,createPool}(0).ssl.ciphers', 'PoolCluster#add(0..1).ssl.ciphers'],
  },
});
