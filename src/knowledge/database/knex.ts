import { describePackage } from '../grammar/index.ts';

/** Without `encrypt` knex connects to SQL Server in clear text, whatever the default of the driver. */
export default describePackage({
  package: 'knex',
  version: '3.3',
  default: 'knex',
  sinks: {
    url: [
      'knex(0).connection.connectString',
      'knex(0)',
      'knex(0).connection',
      'knex(0).connection.{connectionString,uri}',
      'knex(0).connection.{host,server}',
    ],
  },
  roles: {
    'tls-options': ['knex(0).connection.ssl'],
    'tls-verify': ['knex(0).connection.ssl.rejectUnauthorized', 'knex(0).connection.ssl.verifyIdentity'],
    'tls-skip-verify': ['knex(0).connection.options.trustServerCertificate'],
    'tls-identity-check': ['knex(0).connection.ssl.checkServerIdentity'],
    'tls-enable': [
      { at: 'knex(0).connection.ssl', when: { '(0).client': 'pg' } },
      { at: 'knex(0).connection.ssl', when: { '(0).client': 'postgres' } },
      { at: 'knex(0).connection.ssl', when: { '(0).client': 'postgresql' } },
      { at: 'knex(0).connection.ssl', when: { '(0).client': 'pgnative' } },
      { at: 'knex(0).connection.ssl', when: { '(0).client': 'cockroachdb' } },
      { at: 'knex(0).connection.ssl', when: { '(0).client': 'redshift' } },
      { at: 'knex(0).connection.ssl', when: { '(0).client': 'mariadb' } },
      { at: 'knex(0).connection.encrypt', when: { '(0).client': 'mssql' } },
      { at: 'knex(0).connection.options.encrypt', when: { '(0).client': 'mssql' } },
    ],
    'tls-enable-options': [
      { at: 'knex(0).connection.ssl', when: { '(0).client': 'mysql' } },
      { at: 'knex(0).connection.ssl', when: { '(0).client': 'mysql2' } },
    ],
    'dial-url': ['knex(0).connection.connectString'],
    'dial-neutral-url': ['knex(0)', 'knex(0).connection', 'knex(0).connection.{connectionString,uri}'],
    'dial-host': ['knex(0).connection.{host,server}'],
    'dial-socket': ['knex(0).connection.{socketPath,unixSocket}'],
    'tls-version': [
      'knex(0).connection.ssl.{minVersion,maxVersion}',
      'knex(0).connection.options.cryptoCredentialsDetails.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'knex(0).connection.ssl.secureProtocol',
      'knex(0).connection.options.cryptoCredentialsDetails.secureProtocol',
    ],
    'tls-option-bits': [
      'knex(0).connection.ssl.secureOptions',
      'knex(0).connection.options.cryptoCredentialsDetails.secureOptions',
    ],
    'tls-ciphers': [
      'knex(0).connection.ssl.ciphers',
      'knex(0).connection.options.cryptoCredentialsDetails.ciphers',
    ],
  },
});
