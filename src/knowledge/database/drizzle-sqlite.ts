import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'drizzle-orm/better-sqlite3',
  version: '0.44',
  aliases: [
    'drizzle-orm/libsql',
    'drizzle-orm/neon-http',
    'drizzle-orm/neon-serverless',
    'drizzle-orm/pglite',
  ],
  instances: {
    'drizzle()': 'Database',
    'Database#transaction(0:0)': 'Database',
    'Database#{insert,update}()': 'Writing',
  },
  sinks: { record: ['Writing#{values,set}(0).*key', 'Writing#values().onConflictDoUpdate(0).set.*key'] },
});
