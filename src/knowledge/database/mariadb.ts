import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mariadb',
  version: '3.5',
  aliases: ['mariadb/callback'],
  instances: {
    'createPoolCluster()': 'PoolCluster',
  },
  sinks: {
    url: [
      '{createConnection,createPool}(0)',
      '{createConnection,createPool,importFile}(0).host',
      'PoolCluster#add(1).host',
    ],
  },
  roles: {
    'tls-options': ['{createConnection,createPool,importFile}(0).ssl', 'PoolCluster#add(1).ssl'],
    'tls-verify': [
      '{createConnection,createPool,importFile}(0).ssl.rejectUnauthorized',
      'PoolCluster#add(1).ssl.rejectUnauthorized',
    ],
    'tls-identity-check': [
      '{createConnection,createPool,importFile}(0).ssl.checkServerIdentity',
      'PoolCluster#add(1).ssl.checkServerIdentity',
    ],
    'tls-enable': ['{createConnection,createPool,importFile}(0).ssl', 'PoolCluster#add(1).ssl'],
    'dial-neutral-url': ['{createConnection,createPool}(0)'],
    'dial-host': ['{createConnection,createPool,importFile}(0).host', 'PoolCluster#add(1).host'],
    'dial-socket': [
      '{createConnection,createPool,importFile}(0).socketPath',
      'PoolCluster#add(1).socketPath',
    ],
    'tls-version': [
      '{createConnection,createPool,importFile}(0).ssl.{minVersion,maxVersion}',
      'PoolCluster#add(1).ssl.{minVersion,maxVersion}',
    ],
    'tls-method': [
      '{createConnection,createPool,importFile}(0).ssl.secureProtocol',
      'PoolCluster#add(1).ssl.secureProtocol',
    ],
    'tls-option-bits': [
      '{createConnection,createPool,importFile}(0).ssl.secureOptions',
      'PoolCluster#add(1).ssl.secureOptions',
    ],
    'tls-ciphers': [
      '{createConnection,createPool,importFile}(0).ssl.ciphers',
      'PoolCluster#add(1).ssl.ciphers',
    ],
  },
});
