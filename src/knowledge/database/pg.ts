import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'pg',
  version: '8.23',
  instances: {
    'Pool#connect()': 'PoolClient',
    'Pool#connect(0:1)': 'PoolClient',
    'Pool#on:connect(0)': 'PoolClient',
    'Pool#on:acquire(0)': 'PoolClient',
    'native.Client#': 'Client',
    'native.Pool#': 'Pool',
  },
  extends: { PoolClient: 'Client', ClientBase: 'Client' },
  sinks: {
    url: [
      'new Client(0)',
      'new native.Client(0)',
      'new {Client,Pool}(0).connectionString',
      'new native.{Client,Pool}(0).connectionString',
      'new {Client,Pool}(0).host',
      'new native.{Client,Pool}(0).host',
    ],
    sql: ['{Client,Pool}#query(0)', '{Client,Pool}#query(0).text', 'new Query(0)', 'new Query(0).text'],
  },
  proofs: { number: ['{Client,Pool}#query().rowCount', '{Client,Pool}#query(1..2:1).rowCount'] },
  sanitizers: {
    sql: ['{escapeIdentifier,escapeLiteral}()', 'Client#{escapeIdentifier,escapeLiteral}()'],
  },
  roles: {
    'sql-values-numbered': ['{Client,Pool}#query(1)', '{Client,Pool}#query(0).values'],
    'tls-options': ['new {Client,Pool}(0).ssl'],
    'tls-verify': ['new {Client,Pool}(0).ssl.rejectUnauthorized', 'defaults.ssl.rejectUnauthorized'],
    'tls-identity-check': [
      'new {Client,Pool}(0).ssl.checkServerIdentity',
      'defaults.ssl.checkServerIdentity',
    ],
    'tls-enable': [
      'new {Client,Pool}(0).ssl',
      // The native client hands the rest of `ssl` to nobody: libpq reads `sslmode` only.
      'new native.{Client,Pool}(0).ssl',
    ],
    'dial-neutral-url': [
      'new Client(0)',
      'new native.Client(0)',
      'new {Client,Pool}(0).connectionString',
      'new native.{Client,Pool}(0).connectionString',
    ],
    'dial-host': ['new {Client,Pool}(0).host', 'new native.{Client,Pool}(0).host'],
    'tls-version': [
      'new {Client,Pool}(0).ssl.{minVersion,maxVersion}',
      'defaults.ssl.{minVersion,maxVersion}',
    ],
    'tls-method': ['new {Client,Pool}(0).ssl.secureProtocol', 'defaults.ssl.secureProtocol'],
    'tls-option-bits': ['new {Client,Pool}(0).ssl.secureOptions', 'defaults.ssl.secureOptions'],
    'tls-ciphers': ['new {Client,Pool}(0).ssl.ciphers', 'defaults.ssl.ciphers'],
  },
});
