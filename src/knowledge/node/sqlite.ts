import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node:sqlite',
  version: '26.6.6',
  instances: { 'DatabaseSync#prepare()': 'StatementSync' },
  sinks: {
    sql: ['DatabaseSync#{prepare,exec}(0)'],
    path: ['new DatabaseSync(0)', 'DatabaseSync#loadExtension(0)', 'backup(1)'],
  },
  roles: { 'sql-values-call': ['StatementSync#{run,get,all,iterate}()'] },
});
