import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@libsql/client',
  version: '0.18',
  aliases: [
    '@libsql/client/web',
    '@libsql/client/http',
    '@libsql/client/ws',
    '@libsql/client/sqlite3',
    '@libsql/client/node',
    '@libsql/core/api',
  ],
  instances: { 'createClient()': 'Client', 'Client#transaction()': 'Transaction' },
  extends: { Client: 'Executor', Transaction: 'Executor' },
  sinks: {
    sql: [
      'Executor#execute(0)',
      'Executor#execute(0).sql',
      'Executor#{batch,migrate}(0).*',
      'Executor#{batch,migrate}(0).*.sql',
      'Executor#executeMultiple(0)',
    ],
  },
  roles: { 'sql-values-marked': ['Client#execute(1)', 'Executor#execute(0).args'] },
});
