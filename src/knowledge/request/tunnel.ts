import { describePackage } from '../grammar/index.ts';

/** Options at the top are those of the TLS inside the tunnel; those of `proxy` are of the TLS to the proxy. */
export default describePackage({
  package: 'tunnel',
  version: '0.0.6',
  aliases: ['tunnel-agent'],
  roles: {
    'tls-options': ['{httpsOverHttp,httpsOverHttps}(0)', '{httpOverHttps,httpsOverHttps}(0).proxy'],
    'tls-verify': [
      '{httpsOverHttp,httpsOverHttps}(0).rejectUnauthorized',
      '{httpOverHttps,httpsOverHttps}(0).proxy.rejectUnauthorized',
    ],
    'tls-identity-check': [
      '{httpsOverHttp,httpsOverHttps}(0).checkServerIdentity',
      '{httpOverHttps,httpsOverHttps}(0).proxy.checkServerIdentity',
    ],
    'tls-version': [
      '{httpsOverHttp,httpsOverHttps}(0).{minVersion,maxVersion}',
      '{httpOverHttps,httpsOverHttps}(0).proxy.{minVersion,maxVersion}',
    ],
    'tls-method': [
      '{httpsOverHttp,httpsOverHttps}(0).secureProtocol',
      '{httpOverHttps,httpsOverHttps}(0).proxy.secureProtocol',
    ],
    'tls-option-bits': [
      '{httpsOverHttp,httpsOverHttps}(0).secureOptions',
      '{httpOverHttps,httpsOverHttps}(0).proxy.secureOptions',
    ],
    'tls-ciphers': [
      '{httpsOverHttp,httpsOverHttps}(0).ciphers',
      '{httpOverHttps,httpsOverHttps}(0).proxy.ciphers',
    ],
  },
});
