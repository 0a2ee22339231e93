import { describePackage } from '../grammar/index.ts';

const METHODS = 'any,anyFirst,exists,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,query,stream';

/** The tag of the package binds what is put into it; a query that is spelled as an object is sent as it is. */
export default describePackage({
  package: 'slonik',
  version: '47.3.2',
  instances: {
    'createPool()': 'DatabasePool',
    'DatabasePool#connect(0:0)': 'DatabasePool',
    '{DatabasePool,DatabasePoolConnection,DatabaseTransactionConnection,CommonQueryMethods}#transaction(0:0)':
      'DatabasePool',
  },
  extends: {
    DatabasePoolConnection: 'DatabasePool',
    DatabaseTransactionConnection: 'DatabasePool',
    CommonQueryMethods: 'DatabasePool',
  },
  sinks: { sql: [`DatabasePool#{${METHODS}}(0).sql`] },
});
