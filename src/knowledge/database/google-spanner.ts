import { describePackage } from '../grammar/index.ts';

const QUERYING = '{Database,Transaction}#{run,runStream}(0)';
const WRITING = '{Database,Transaction}#{runUpdate,runPartitionedUpdate}(0)';

/** `Transaction` stands for a snapshot, too. */
export default describePackage({
  package: '@google-cloud/spanner',
  version: '8.13.0',
  instances: {
    'Spanner#instance()': 'Instance',
    'Instance#database()': 'Database',
    'Database#runTransaction(0..1:1)': 'Transaction',
    'Database#runTransactionAsync(0..1:0)': 'Transaction',
    'Database#{getSnapshot,getTransaction}().0': 'Transaction',
    'Database#{getSnapshot,getTransaction}(0:1)': 'Transaction',
  },
  sinks: {
    sql: [
      QUERYING,
      `${QUERYING}.sql`,
      WRITING,
      `${WRITING}.sql`,
      'Transaction#batchUpdate(0).*',
      'Transaction#batchUpdate(0).*.sql',
      'Database#updateSchema(0)',
      'Database#updateSchema(0).*',
    ],
  },
  roles: { 'sql-values-typed': [`${QUERYING}.params`, `${WRITING}.params`] },
});
