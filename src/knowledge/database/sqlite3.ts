import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'sqlite3',
  version: '5.1.7',
  instances: {
    'cached.Database()': 'Database',
    'verbose().Database#': 'Database',
    'Database#{serialize,parallelize,run,get,all,each,exec,map,on}()': 'Database',
  },
  sinks: {
    sql: ['Database#{run,get,all,each,exec,map,prepare}(0)', 'new Statement(1)'],
    path: ['new Database(0)', 'cached.Database(0)', 'Database#loadExtension(0)'],
  },
  roles: { 'sql-values-marked': ['Database#{run,get,all,each,map}(1)'] },
});
