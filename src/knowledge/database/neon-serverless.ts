import { describePackage } from '../grammar/index.ts';

/** Pools and clients are those of pg. As a tag the query function binds what stands in the holes. */
export default describePackage({
  package: '@neondatabase/serverless',
  version: '1.2',
  instances: { 'neon()': 'NeonQueryFunction', 'Pool#connect()': 'PoolClient' },
  extends: { Pool: 'pg:Pool', Client: 'pg:Client', PoolClient: 'pg:Client' },
  sinks: {
    sql: [
      'NeonQueryFunction#{query,unsafe}(0)',
      // Up to version 0 the function took a text, too.
      { at: 'neon()(0)', versions: '<1' },
    ],
  },
  roles: { 'sql-values-numbered': ['NeonQueryFunction#query(1)'] },
});
