import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'mssql',
  version: '12.7',
  aliases: ['mssql/tedious', 'mssql/tedious.js', 'mssql/msnodesqlv8', 'mssql/msnodesqlv8.js'],
  sinks: {
    url: [
      'connect(0)',
      'new ConnectionPool(0)',
      'connect(0).connectionString',
      'new ConnectionPool(0).connectionString',
      'connect(0).server',
      'new ConnectionPool(0).server',
    ],
  },
  roles: {
    'tls-skip-verify': [
      'connect(0).trustServerCertificate',
      'connect(0).options.trustServerCertificate',
      'new ConnectionPool(0).trustServerCertificate',
      'new ConnectionPool(0).options.trustServerCertificate',
    ],
    'tls-enable': [
      // The default changed to `true` with version 6.
      { at: 'connect(0).encrypt', versions: '<6' },
      { at: 'connect(0).options.encrypt', versions: '<6' },
      { at: 'new ConnectionPool(0).encrypt', versions: '<6' },
      { at: 'new ConnectionPool(0).options.encrypt', versions: '<6' },
    ],
    'tls-keep': [
      'connect(0).encrypt',
      'connect(0).options.encrypt',
      'new ConnectionPool(0).encrypt',
      'new ConnectionPool(0).options.encrypt',
    ],
    'dial-neutral-url': [
      'connect(0)',
      'new ConnectionPool(0)',
      'connect(0).connectionString',
      'new ConnectionPool(0).connectionString',
    ],
    'dial-host': ['connect(0).server', 'new ConnectionPool(0).server'],
    'tls-version': [
      'connect(0).options.cryptoCredentialsDetails.{minVersion,maxVersion}',
      'new ConnectionPool(0).options.cryptoCredentialsDetails.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'connect(0).options.cryptoCredentialsDetails.secureProtocol',
      'new ConnectionPool(0).options.cryptoCredentialsDetails.secureProtocol',
    ],
    'tls-option-bits': [
      'connect(0).options.cryptoCredentialsDetails.secureOptions',
      'new ConnectionPool(0).options.cryptoCredentialsDetails.secureOptions',
    ],
    'tls-ciphers': [
      'connect(0).options.cryptoCredentialsDetails.ciphers',
      'new ConnectionPool(0).options.cryptoCredentialsDetails.ciphers',
    ],
  },
});
