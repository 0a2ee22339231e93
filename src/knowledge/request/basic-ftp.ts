import { describePackage } from '../grammar/index.ts';

/** `connect` is left out: it is the first half of `connect`, `useTLS`, `login`. */
export default describePackage({
  package: 'basic-ftp',
  version: '6.2.3',
  sinks: { url: ['Client#access(0).host', 'Client#connectImplicitTLS(0)', 'Client#useTLS(0).host'] },
  roles: {
    'tls-enable': ['Client#access(0).secure'],
    'dial-host': ['Client#access(0).host', 'Client#connectImplicitTLS(0)', 'Client#useTLS(0).host'],
    'tls-options': ['Client#access(0).secureOptions', 'Client#connectImplicitTLS(2)', 'Client#useTLS(0)'],
    'tls-verify': [
      'Client#access(0).secureOptions.rejectUnauthorized',
      'Client#connectImplicitTLS(2).rejectUnauthorized',
      'Client#useTLS(0).rejectUnauthorized',
    ],
    'tls-identity-check': [
      'Client#access(0).secureOptions.checkServerIdentity',
      'Client#connectImplicitTLS(2).checkServerIdentity',
      'Client#useTLS(0).checkServerIdentity',
    ],
    'tls-version': [
      'Client#access(0).secureOptions.{minVersion,maxVersion}',
      'Client#connectImplicitTLS(2).{minVersion,maxVersion}',
      'Client#useTLS(0).{minVersion,maxVersion}',
    ],
    'tls-method': [
      'Client#access(0).secureOptions.secureProtocol',
      'Client#connectImplicitTLS(2).secureProtocol',
      'Client#useTLS(0).secureProtocol',
    ],
    'tls-option-bits': [
      'Client#access(0).secureOptions.secureOptions',
      'Client#connectImplicitTLS(2).secureOptions',
      'Client#useTLS(0).secureOptions',
    ],
    'tls-ciphers': [
      'Client#access(0).secureOptions.ciphers',
      'Client#connectImplicitTLS(2).ciphers',
      'Client#useTLS(0).ciphers',
    ],
  },
});
