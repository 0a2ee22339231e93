import { describePackage } from '../grammar/index.ts';

/** `verifyIdentity` compares the host with the certificate; without it any certificate of a trusted authority will do. */
export default describePackage({
  package: 'mysql2',
  version: '3.24',
  aliases: ['mysql2/promise', 'mysql2/promise.js'],
  instances: {
    'createPoolCluster()': 'PoolCluster',
    'createPoolClusterPromise()': 'PoolCluster',
    '{createConnection,connect,createConnectionPromise}()': 'Connection',
    '{createPool,createPoolPromise}()': 'Pool',
    'Connection#promise()': 'PromiseConnection',
    'Pool#promise()': 'PromisePool',
    '{Pool,PoolCluster,PoolNamespace}#getConnection()': 'Connection',
    '{Pool,PoolCluster,PoolNamespace}#getConnection(0..2:1)': 'Connection',
    'Pool#on:{connection,acquire,release}(0)': 'Connection',
    'PoolCluster#of()': 'PoolNamespace',
  },
  extends: { PoolConnection: 'Connection', PromiseConnection: 'Connection', PromisePool: 'Pool' },
  sinks: {
    url: [
      '{createConnection,createPool,connect,createConnectionPromise,createPoolPromise}(0)',
      '{createConnection,createPool,connect,createConnectionPromise,createPoolPromise}(0).uri',
      'PoolCluster#add(1)',
      'PoolCluster#add(0..1).uri',
      '{createConnection,createPool,connect,createConnectionPromise,createPoolPromise}(0).host',
      'PoolCluster#add(0..1).host',
    ],
    sql: [
      'raw(0)',
      '{Connection,Pool,PoolNamespace}#{query,execute}(0)',
      '{Connection,Pool,PoolNamespace}#{query,execute}(0).sql',
      'Connection#prepare(0)',
      'Connection#prepare(0).sql',
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
      '{Connection,Pool,PoolNamespace}#{query,execute}(1)',
      '{Connection,Pool,PoolNamespace}#{query,execute}(0).values',
    ],
    'tls-options': [
      '{createConnection,createPool,connect,createConnectionPromise,createPoolPromise}(0).ssl',
      'PoolCluster#add(0..1).ssl',
    ],
    'tls-verify': [
      '{createConnection,createPool,connect,createConnectionPromise,createPoolPromise}(0).ssl.{rejectUnauthorized,verifyIdentity}',
      'PoolCluster#add(0..1).ssl.{rejectUnauthorized,verifyIdentity}',
    ],
    'tls-enable-options': [
      '{createConnection,createPool,connect,createConnectionPromise,createPoolPromise}(0).ssl',
      'PoolCluster#add(0..1).ssl',
    ],
    'dial-neutral-url': [
      '{createConnection,createPool,connect,createConnectionPromise,createPoolPromise}(0)',
      '{createConnection,createPool,connect,createConnectionPromise,createPoolPromise}(0).uri',
      'PoolCluster#add(1)',
      'PoolCluster#add(0..1).uri',
    ],
    'dial-host': [
      '{createConnection,createPool,connect,createConnectionPromise,createPoolPromise}(0).host',
      'PoolCluster#add(0..1).host',
    ],
    'dial-socket': [
      '{createConnection,createPool,connect,createConnectionPromise,createPoolPromise}(0).socketPath',
      'PoolCluster#add(0..1).socketPath',
    ],
    'tls-version': [
      '{createConnection,createPool,connect,createConnectionPromise,createPoolPromise}(0).ssl.{minVersion,maxVersion}',
      'PoolCluster#add(0..1).ssl.{minVersion,maxVersion}',
    ],
    'tls-ciphers': [
      '{createConnection,createPool,connect,createConnectionPromise,createPoolPromise}(0).ssl.ciphers',
      'PoolCluster#add(0..1).ssl.ciphers',
    ],
  },
});
