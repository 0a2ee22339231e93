import { describePackage } from '../grammar/index.ts';

/** The options come second, third or fourth, or alone. The option `ssl` beside `dialectOptions` reaches db2 only. */
export default describePackage({
  package: 'sequelize',
  version: '6.37',
  aliases: ['sequelize-typescript'],
  default: 'Sequelize',
  roles: {
    'tls-options': ['new Sequelize(0..3).dialectOptions.ssl'],
    'tls-verify': [
      'new Sequelize(0..3).dialectOptions.ssl.rejectUnauthorized',
      'new Sequelize(0..3).dialectOptions.ssl.verifyIdentity',
    ],
    'tls-skip-verify': ['new Sequelize(0..3).dialectOptions.options.trustServerCertificate'],
    'tls-identity-check': ['new Sequelize(0..3).dialectOptions.ssl.checkServerIdentity'],
    'tls-enable': [
      { at: 'new Sequelize(0).dialectOptions.ssl', when: { '(0).dialect': 'postgres' } },
      { at: 'new Sequelize(0).dialectOptions.ssl', when: { '(0).dialect': 'mariadb' } },
      { at: 'new Sequelize(1).dialectOptions.ssl', when: { '(1).dialect': 'postgres' } },
      { at: 'new Sequelize(1).dialectOptions.ssl', when: { '(1).dialect': 'mariadb' } },
      { at: 'new Sequelize(2).dialectOptions.ssl', when: { '(2).dialect': 'postgres' } },
      { at: 'new Sequelize(2).dialectOptions.ssl', when: { '(2).dialect': 'mariadb' } },
      { at: 'new Sequelize(3).dialectOptions.ssl', when: { '(3).dialect': 'postgres' } },
      { at: 'new Sequelize(3).dialectOptions.ssl', when: { '(3).dialect': 'mariadb' } },
    ],
    'tls-enable-options': [
      { at: 'new Sequelize(0).dialectOptions.ssl', when: { '(0).dialect': 'mysql' } },
      { at: 'new Sequelize(1).dialectOptions.ssl', when: { '(1).dialect': 'mysql' } },
      { at: 'new Sequelize(2).dialectOptions.ssl', when: { '(2).dialect': 'mysql' } },
      { at: 'new Sequelize(3).dialectOptions.ssl', when: { '(3).dialect': 'mysql' } },
    ],
    'tls-keep': ['new Sequelize(0..3).dialectOptions.options.encrypt'],
    'dial-neutral-url': [{ at: 'new Sequelize(0)', when: { '(2)': 'absent' } }],
    'dial-host': [
      'new Sequelize(0..3).host',
      'new Sequelize(0..3).replication.write.host',
      'new Sequelize(0..3).replication.read.*.host',
    ],
    'dial-socket': ['new Sequelize(0..3).dialectOptions.socketPath'],
    'tls-version': [
      'new Sequelize(0..3).dialectOptions.ssl.{minVersion,maxVersion}',
      'new Sequelize(0..3).dialectOptions.options.cryptoCredentialsDetails.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new Sequelize(0..3).dialectOptions.ssl.secureProtocol',
      'new Sequelize(0..3).dialectOptions.options.cryptoCredentialsDetails.secureProtocol',
    ],
    'tls-option-bits': [
      'new Sequelize(0..3).dialectOptions.ssl.secureOptions',
      'new Sequelize(0..3).dialectOptions.options.cryptoCredentialsDetails.secureOptions',
    ],
    'tls-ciphers': [
      'new Sequelize(0..3).dialectOptions.ssl.ciphers',
      'new Sequelize(0..3).dialectOptions.options.cryptoCredentialsDetails.ciphers',
    ],
  },
});
