import { describePackage } from '../grammar/index.ts';

/** Texts come as `{ sql, values }` of tagged templates, too. */
export default describePackage({
  package: 'sqlite',
  version: '5.1',
  instances: { 'open()': 'Database' },
  sinks: {
    sql: ['Database#{run,get,all,each,exec,prepare}(0)', 'Database#{run,get,all,each,exec,prepare}(0).sql'],
    path: ['open(0).filename', 'Database#loadExtension(0)'],
  },
  roles: { 'sql-values-marked': ['Database#{run,get,all,each}(1)'] },
});
