import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'redis',
  version: '6.3',
  aliases: ['@redis/client'],
  roles: {
    'tls-verify': [
      'createClient(0).socket.rejectUnauthorized',
      'createClientPool(0).socket.rejectUnauthorized',
      'createCluster(0).rootNodes.*.socket.rejectUnauthorized',
      'createCluster(0).defaults.socket.rejectUnauthorized',
      'createSentinel(0).{nodeClientOptions,sentinelClientOptions}.socket.rejectUnauthorized',
      { at: 'createClient(0..2).tls.rejectUnauthorized', versions: '<4' },
    ],
    'tls-identity-check': [
      'createClient(0).socket.checkServerIdentity',
      'createClientPool(0).socket.checkServerIdentity',
      'createCluster(0).rootNodes.*.socket.checkServerIdentity',
      'createCluster(0).defaults.socket.checkServerIdentity',
      'createSentinel(0).{nodeClientOptions,sentinelClientOptions}.socket.checkServerIdentity',
    ],
    'tls-enable': [
      { at: 'createClient(0..2).tls', versions: '<4' },
      'createClient(0).socket.tls',
      'createClientPool(0).socket.tls',
      'createCluster(0).rootNodes.*.socket.tls',
      'createCluster(0).defaults.socket.tls',
      'createSentinel(0).{nodeClientOptions,sentinelClientOptions}.socket.tls',
    ],
    'dial-url': [
      '{createClient,createClientPool}(0).url',
      'createCluster(0).rootNodes.*.url',
      'createCluster(0).defaults.url',
      { at: 'createClient(0)', versions: '<4' },
    ],
    'dial-host': [
      'createClient(0).socket.host',
      'createClientPool(0).socket.host',
      'createCluster(0).rootNodes.*.socket.host',
      'createCluster(0).defaults.socket.host',
      'createSentinel(0).{nodeClientOptions,sentinelClientOptions}.socket.host',
      'createSentinel(0).sentinelRootNodes.*.host',
      { at: 'createClient(1)', versions: '<4' },
      { at: 'createClient(0..2).host', versions: '<4' },
    ],
    'dial-socket': [
      '{createClient,createClientPool}(0).socket.path',
      { at: 'createClient(0).path', versions: '<4' },
    ],
    'tls-version': [
      'createClient(0).socket.{minVersion,maxVersion}',
      'createClientPool(0).socket.{minVersion,maxVersion}',
      'createCluster(0).rootNodes.*.socket.{minVersion,maxVersion}',
      'createCluster(0).defaults.socket.{minVersion,maxVersion}',
      'createSentinel(0).{nodeClientOptions,sentinelClientOptions}.socket.{minVersion,maxVersion}',
    ],
    'tls-method': ['createClient(0).socket.secureProtocol'],
    'tls-option-bits': ['createClient(0).socket.secureOptions'],
    'tls-ciphers': [
      'createClient(0).socket.ciphers',
      'createClientPool(0).socket.ciphers',
      'createCluster(0).rootNodes.*.socket.ciphers',
      'createCluster(0).defaults.socket.ciphers',
      'createSentinel(0).{nodeClientOptions,sentinelClientOptions}.socket.ciphers',
    ],
  },
});
