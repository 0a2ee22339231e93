import { describePackage } from '../grammar/index.ts';

/** The package is the class; it may be called without `new`. */
export default describePackage({
  package: 'better-sqlite3',
  version: '12.11.1',
  instances: {
    '()': '',
    '#prepare()': 'Statement',
    'Statement#{pluck,expand,raw,safeIntegers}()': 'Statement',
    '#{exec,function,aggregate,table,loadExtension,defaultSafeIntegers,unsafeMode,close}()': '',
  },
  extends: { Database: '' },
  sinks: {
    sql: ['#{prepare,exec,pragma}(0)'],
    path: ['new (0)', '(0)', '#{loadExtension,backup}(0)'],
  },
  roles: { 'sql-values-call': ['Statement#{run,get,all,iterate}()'] },
});
