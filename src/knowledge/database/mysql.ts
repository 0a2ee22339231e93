import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mysql',
  version: '2.18',
  instances: {
    'createPoolCluster()': 'PoolCluster',
  },
  roles: {
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
