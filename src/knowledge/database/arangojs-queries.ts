import { describePackage } from '../grammar/index.ts';

/** As a tag `aql` binds what stands in the holes; what `literal` makes is put in as it is. */
export default describePackage({
  package: 'arangojs',
  version: '10.4',
  aliases: ['arangojs/aql'],
  instances: { 'arangojs()': 'Database', 'Database#database()': 'Database' },
  sinks: {
    'nosql-text': [
      'Database#{query,explain,parse}(0)',
      'Database#query(0).query',
      'Database#executeTransaction(1)',
      'aql.literal(0)',
      'literal(0)',
    ],
  },
});
