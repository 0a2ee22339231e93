import { describePackage } from '../grammar/index.ts';

/** `trustServerCertificate` was `true` by default in versions below 9 and from 11 to 14. */
export default describePackage({
  package: 'tedious',
  version: '19.2',
  sinks: { url: ['new Connection(0).server', 'connect(0).server'] },
  roles: {
    'tls-skip-verify': [
      'new Connection(0).options.trustServerCertificate',
      'connect(0).options.trustServerCertificate',
    ],
    'tls-enable': [
      // The default changed to `true` with version 6.6.5.
      { at: 'new Connection(0).options.encrypt', versions: '<6.6.5' },
    ],
    'tls-keep': ['new Connection(0).options.encrypt', 'connect(0).options.encrypt'],
    'dial-host': ['new Connection(0).server', 'connect(0).server'],
    'tls-version': [
      'new Connection(0).options.cryptoCredentialsDetails.{minVersion,maxVersion}',
      'connect(0).options.cryptoCredentialsDetails.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new Connection(0).options.cryptoCredentialsDetails.secureProtocol',
      'connect(0).options.cryptoCredentialsDetails.secureProtocol',
    ],
    'tls-option-bits': [
      'new Connection(0).options.cryptoCredentialsDetails.secureOptions',
      'connect(0).options.cryptoCredentialsDetails.secureOptions',
    ],
    'tls-ciphers': [
      'new Connection(0).options.cryptoCredentialsDetails.ciphers',
      'connect(0).options.cryptoCredentialsDetails.ciphers',
    ],
  },
});
