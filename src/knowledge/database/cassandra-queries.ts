import { describePackage } from '../grammar/index.ts';

/** CQL, which is written and bound as SQL is. */
export default describePackage({
  package: 'cassandra-driver',
  version: '4.10',
  sinks: {
    sql: [
      'Client#{execute,eachRow,stream}(0)',
      'Client#batch(0).*',
      'Client#batch(0).*.query',
      'concurrent.executeConcurrent(1)',
      'concurrent.executeConcurrent(1).*.query',
    ],
  },
  roles: { 'sql-values-typed': ['Client#execute(1)'] },
});
