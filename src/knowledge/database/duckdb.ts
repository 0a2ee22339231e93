import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'duckdb',
  version: '1.4.4',
  aliases: ['duckdb-async'],
  instances: {
    'Database.create()': 'Database',
    'Database#connect()': 'Connection',
    'Connection.create()': 'Connection',
    'Database#{all,each,get}()': 'Database',
  },
  extends: { Connection: 'Database' },
  sinks: {
    sql: ['Database#{all,each,run,exec,get,prepare,stream,arrowIPCAll,arrowIPCStream}(0)'],
    path: ['new Database(0)', 'Database.create(0)'],
  },
});
