import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@electric-sql/pglite',
  version: '0.5.17',
  aliases: ['@electric-sql/pglite/worker'],
  instances: {
    'PGlite.create()': 'PGlite',
    'PGlite#transaction(0:0)': 'Transaction',
    'PGliteWorker.create()': 'PGliteWorker',
  },
  extends: { PGliteWorker: 'PGlite', PGliteInterface: 'PGlite', Transaction: 'PGlite' },
  sinks: { sql: ['PGlite#{query,exec,describeQuery}(0)'] },
  roles: { 'sql-values-converted': ['PGlite#query(1)'] },
});
