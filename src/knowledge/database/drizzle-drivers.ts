import { describePackage } from '../grammar/index.ts';

/** A database takes a text, too, beside what the tag `sql` gives. */
export default describePackage({
  package: 'drizzle-orm/better-sqlite3',
  version: '0.45.4',
  aliases: [
    'aws-data-api/pg',
    'libsql',
    'bun-sql',
    'bun-sqlite',
    'd1',
    'durable-sqlite',
    'expo-sqlite',
    'libsql/web',
    'libsql/node',
    'libsql/http',
    'mysql-proxy',
    'neon-http',
    'neon-serverless',
    'op-sqlite',
    'pg-proxy',
    'pglite',
    'planetscale-serverless',
    'singlestore',
    'sql-js',
    'sqlite-proxy',
    'tidb-serverless',
    'vercel-postgres',
    'xata-http',
  ].map((driver) => `drizzle-orm/${driver}`),
  instances: { 'drizzle()': 'Database', 'Database#transaction(0:0)': 'Database' },
  sinks: { sql: ['Database#{execute,run,all,get,values}(0)'] },
});
