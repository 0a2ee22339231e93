import { describePackage } from '../grammar/index.ts';

/** Cypher: values belong into the parameters that follow. */
export default describePackage({
  package: 'neo4j-driver',
  version: '5.28',
  instances: {
    'driver()': 'Driver',
    'Driver#{session,rxSession}()': 'Session',
    'Session#beginTransaction()': 'Transaction',
    'Session#{executeRead,executeWrite,readTransaction,writeTransaction}(0:0)': 'Transaction',
  },
  extends: { RxSession: 'Session', ManagedTransaction: 'Transaction' },
  sinks: {
    'nosql-text': [
      '{Session,Transaction}#run(0)',
      '{Session,Transaction}#run(0).text',
      'Driver#executeQuery(0)',
      'Driver#executeQuery(0).text',
    ],
  },
});
