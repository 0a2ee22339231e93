import { describePackage } from '../grammar/index.ts';

const METHODS =
  'query,execute,executeBatch,sequentially,queryStream,batchStream,newStatement,queryAsync,executeAsync,executeBatchAsync,sequentiallyAsync,newStatementAsync';

/** The tag `sql` binds what stands in its holes; called with a text it quotes a name. */
export default describePackage({
  package: 'node-firebird',
  version: '2.17',
  instances: {
    '{attach,attachOrCreate,create}(1:1)': 'Database',
    '{attachAsync,attachOrCreateAsync}()': 'Database',
    'pool()': 'ConnectionPool',
    'ConnectionPool#get(0:1)': 'Database',
    'ConnectionPool#getAsync()': 'Database',
    'Database#{transaction,startTransaction}(0..1:1)': 'Transaction',
    'Database#{transactionAsync,startTransactionAsync}()': 'Transaction',
  },
  extends: { Transaction: 'Database' },
  sinks: { sql: [`Database#{${METHODS}}(0)`] },
  sanitizers: { sql: ['escape()'] },
});
