import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'drizzle-orm/postgres-js',
  version: '0.45',
  instances: {
    'drizzle()': 'Database',
    'Database#transaction(0:0)': 'Database',
    'Database#{insert,update}()': 'Writing',
  },
  extends: { PostgresJsDatabase: 'Database' },
  sinks: {
    sql: ['Database#execute(0)'],
    record: ['Writing#{values,set}(0).*key', 'Writing#values().onConflictDoUpdate(0).set.*key'],
  },
  roles: {
    'tls-options': ['drizzle(0).connection.ssl'],
    'tls-verify': ['drizzle(0).connection.ssl.rejectUnauthorized'],
    'tls-skip-verify': [
      // The modes of postgres that check nothing.
      { at: 'drizzle(0).connection.ssl', when: { '(0).connection.ssl': 'require' } },
      { at: 'drizzle(0).connection.ssl', when: { '(0).connection.ssl': 'prefer' } },
      { at: 'drizzle(0).connection.ssl', when: { '(0).connection.ssl': 'allow' } },
    ],
    'tls-identity-check': ['drizzle(0).connection.ssl.checkServerIdentity'],
    'tls-enable': ['drizzle(0).connection.ssl'],
    'dial-neutral-url': ['drizzle(0)', 'drizzle(0).connection', 'drizzle(0).connection.url'],
    'dial-host': ['drizzle(0).connection.{host,hostname}'],
    'dial-socket': ['drizzle(0).connection.path'],
    'tls-version': ['drizzle(0).connection.ssl.{minVersion,maxVersion}'],
    'tls-method': ['drizzle(0).connection.ssl.secureProtocol'],
    'tls-option-bits': ['drizzle(0).connection.ssl.secureOptions'],
    'tls-ciphers': ['drizzle(0).connection.ssl.ciphers'],
  },
});
