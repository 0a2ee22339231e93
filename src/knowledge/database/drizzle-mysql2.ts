import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'drizzle-orm/mysql2',
  version: '0.45',
  instances: {
    'drizzle()': 'Database',
    'Database#transaction(0:0)': 'Database',
    'Database#{insert,update}()': 'Writing',
  },
  extends: { MySql2Database: 'Database' },
  sinks: {
    sql: ['Database#execute(0)'],
    record: ['Writing#{values,set}(0).*key', 'Writing#values().onDuplicateKeyUpdate(0).set.*key'],
  },
  roles: {
    'tls-options': ['drizzle(0).connection.ssl'],
    'tls-verify': ['drizzle(0).connection.ssl.{rejectUnauthorized,verifyIdentity}'],
    'tls-enable-options': ['drizzle(0).connection.ssl'],
    'dial-neutral-url': ['drizzle(0)', 'drizzle(0).connection', 'drizzle(0).connection.uri'],
    'dial-host': ['drizzle(0).connection.host'],
    'dial-socket': ['drizzle(0).connection.socketPath'],
    'tls-version': ['drizzle(0).connection.ssl.{minVersion,maxVersion}'],
    'tls-ciphers': ['drizzle(0).connection.ssl.ciphers'],
  },
});
