import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'bull',
  version: '4.16',
  handlers: { '#process(0..2)': [['Job', '-']] },
  sources: { queue: ['Job#{data,name}'] },
  roles: {
    'tls-options': ['new (1..2).redis.tls', '(1..2).redis.tls'],
    'tls-verify': ['new (1..2).redis.tls.rejectUnauthorized', '(1..2).redis.tls.rejectUnauthorized'],
    'tls-identity-check': [
      'new (1..2).redis.tls.checkServerIdentity',
      '(1..2).redis.tls.checkServerIdentity',
    ],
    'tls-enable-options': ['new (1..2).redis.tls', '(1..2).redis.tls'],
    'dial-url': ['new (1)', '(1)', 'new (1..2).redis', '(1..2).redis'],
    'dial-host': ['new (1..2).redis.host', '(1..2).redis.host'],
    'dial-socket': ['new (1..2).redis.path', '(1..2).redis.path'],
    'tls-version': [
      'new (1..2).redis.tls.{minVersion,maxVersion}',
      '(1..2).redis.tls.{minVersion,maxVersion}',
    ],
    'tls-method': ['new (1..2).redis.tls.secureProtocol', '(1..2).redis.tls.secureProtocol'],
    'tls-option-bits': ['new (1..2).redis.tls.secureOptions', '(1..2).redis.tls.secureOptions'],
    'tls-ciphers': ['new (1..2).redis.tls.ciphers', '(1..2).redis.tls.ciphers'],
  },
});
