import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'sql.js',
  version: '1.17',
  instances: {
    '()': 'SqlJsStatic',
    'SqlJsStatic#Database#': 'Database',
    'Database#run()': 'Database',
  },
  sinks: { sql: ['Database#{run,exec,each,prepare,iterateStatements}(0)'] },
  roles: { 'sql-values-marked': ['Database#{run,exec}(1)'] },
});
