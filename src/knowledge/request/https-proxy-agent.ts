import { describePackage } from '../grammar/index.ts';

/**
 * The options are those of the connection to the proxy, which is TLS where its URL is `https:`. The proxy's URL itself is
 * left out: the target's TLS runs through the tunnel. Before version 7 the module is the class and all is one object.
 */
export default describePackage({
  package: 'https-proxy-agent',
  version: '9.1.0',
  roles: {
    'tls-options': ['new HttpsProxyAgent(0..1)', 'new (0)', '(0)'],
    'tls-verify': [
      'new HttpsProxyAgent(0..1).rejectUnauthorized',
      'new (0).rejectUnauthorized',
      '(0).rejectUnauthorized',
    ],
    'tls-identity-check': [
      'new HttpsProxyAgent(0..1).checkServerIdentity',
      'new (0).checkServerIdentity',
      '(0).checkServerIdentity',
    ],
    'tls-version': [
      'new HttpsProxyAgent(0..1).{minVersion,maxVersion}',
      'new (0).{minVersion,maxVersion}',
      '(0).{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new HttpsProxyAgent(0..1).secureProtocol',
      'new (0).secureProtocol',
      '(0).secureProtocol',
    ],
    'tls-option-bits': [
      'new HttpsProxyAgent(0..1).secureOptions',
      'new (0).secureOptions',
      '(0).secureOptions',
    ],
    'tls-ciphers': ['new HttpsProxyAgent(0..1).ciphers', 'new (0).ciphers', '(0).ciphers'],
  },
});
