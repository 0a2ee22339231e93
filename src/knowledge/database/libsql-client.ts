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
  extends: { Transaction: 'Client' },
  sinks: {
    sql: [
      'Client#execute(0)',
      'Client#execute(0).sql',
      'Client#{batch,migrate}(0).*',
      'Client#{batch,migrate}(0).*.sql',
      'Client#executeMultiple(0)',
    ],
  },
  roles: { 'sql-values-marked': ['Client#execute(1)', 'Client#execute(0).args'] },
});
