import { describePackage } from '../grammar/index.ts';

const METHODS =
  'run,runAndRead,runAndReadAll,runAndReadUntil,stream,streamAndRead,streamAndReadAll,streamAndReadUntil,start,startThenRead,startThenReadAll,startThenReadUntil,startStream,startStreamThenRead,startStreamThenReadAll,startStreamThenReadUntil';

export default describePackage({
  package: '@duckdb/node-api',
  version: '1.5.6-r.1',
  instances: {
    'DuckDBInstance.{create,fromCache}()': 'DuckDBInstance',
    'DuckDBInstance#connect()': 'DuckDBConnection',
    'DuckDBConnection.create()': 'DuckDBConnection',
  },
  sinks: {
    sql: [`DuckDBConnection#{${METHODS},prepare,extractStatements}(0)`],
    path: ['DuckDBInstance.{create,fromCache}(0)'],
  },
  roles: {
    // A parameter that is a text is compared with texts only, other than a literal.
    'sql-values-typed': [
      'DuckDBConnection#{run,runAndRead,runAndReadAll,stream,streamAndRead,streamAndReadAll}(1)',
    ],
  },
});
