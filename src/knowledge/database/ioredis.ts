import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ioredis',
  version: '6.0',
  default: 'Redis',
  sinks: {
    url: [
      'new Redis(0)',
      'Redis.createClient(0)',
      'new Redis.Cluster(0).*',
      'new Redis(0..2).host',
      'Redis.createClient(0..2).host',
      'new Redis(1)',
      'Redis.createClient(1)',
      'new Redis.Cluster(0).*.host',
      'new Redis(0..2).sentinels.*.host',
      'Redis.createClient(0..2).sentinels.*.host',
    ],
  },
  roles: {
    'tls-options': [
      'new Redis(0..2).tls',
      'Redis.createClient(0..2).tls',
      'new Redis.Cluster(1).redisOptions.tls',
      'Redis#duplicate(0).tls',
    ],
    'tls-verify': [
      'new Redis(0..2).{tls,sentinelTLS}.rejectUnauthorized',
      'Redis.createClient(0..2).{tls,sentinelTLS}.rejectUnauthorized',
      'new Redis.Cluster(1).redisOptions.tls.rejectUnauthorized',
      'Redis#duplicate(0).tls.rejectUnauthorized',
    ],
    'tls-identity-check': [
      'new Redis(0..2).{tls,sentinelTLS}.checkServerIdentity',
      'Redis.createClient(0..2).{tls,sentinelTLS}.checkServerIdentity',
      'new Redis.Cluster(1).redisOptions.tls.checkServerIdentity',
      'Redis#duplicate(0).tls.checkServerIdentity',
    ],
    'tls-enable-options': [
      'new Redis(0..2).tls',
      'Redis.createClient(0..2).tls',
      'new Redis.Cluster(1).redisOptions.tls',
    ],
    'dial-url': ['new Redis(0)', 'Redis.createClient(0)', 'new Redis.Cluster(0).*'],
    'dial-host': [
      'new Redis(0..2).host',
      'Redis.createClient(0..2).host',
      'new Redis(1)',
      'Redis.createClient(1)',
      'new Redis.Cluster(0).*.host',
      'new Redis(0..2).sentinels.*.host',
      'Redis.createClient(0..2).sentinels.*.host',
    ],
    'dial-socket': ['new Redis(0..2).path', 'Redis.createClient(0..2).path'],
    'tls-version': [
      'new Redis(0..2).{tls,sentinelTLS}.{minVersion,maxVersion}',
      'Redis.createClient(0..2).{tls,sentinelTLS}.{minVersion,maxVersion}',
      'new Redis.Cluster(1).redisOptions.tls.{minVersion,maxVersion}',
      'Redis#duplicate(0).tls.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new Redis(0..2).{tls,sentinelTLS}.secureProtocol',
      'Redis.createClient(0..2).{tls,sentinelTLS}.secureProtocol',
      'new Redis.Cluster(1).redisOptions.tls.secureProtocol',
      'Redis#duplicate(0).tls.secureProtocol',
    ],
    'tls-option-bits': [
      'new Redis(0..2).{tls,sentinelTLS}.secureOptions',
      'Redis.createClient(0..2).{tls,sentinelTLS}.secureOptions',
      'new Redis.Cluster(1).redisOptions.tls.secureOptions',
      'Redis#duplicate(0).tls.secureOptions',
    ],
    'tls-ciphers': [
      'new Redis(0..2).{tls,sentinelTLS}.ciphers',
      'Redis.createClient(0..2).{tls,sentinelTLS}.ciphers',
      'new Redis.Cluster(1).redisOptions.tls.ciphers',
      'Redis#duplicate(0).tls.ciphers',
    ],
  },
});
