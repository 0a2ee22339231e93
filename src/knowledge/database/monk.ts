import { describePackage } from '../grammar/index.ts';

const FILTERED = 'find,findOne,findOneAndDelete,findOneAndUpdate,remove,update,count';

export default describePackage({
  package: 'monk',
  version: '7.3',
  instances: { '()': 'Manager', 'new Manager()': 'Manager', 'Manager#{get,create}()': 'Collection' },
  sinks: {
    nosql: [
      `Collection#{${FILTERED}}(0)`,
      'Collection#distinct(1)',
      'Collection#aggregate(0)',
      'Collection#bulkWrite(0).*.{updateOne,updateMany,deleteOne,deleteMany,replaceOne}.filter',
    ],
    'nosql-text': [`Collection#{${FILTERED}}(0).$where`, 'Collection#mapReduce(0..1)'],
    record: [
      'Collection#insert(0).*key',
      'Collection#{update,findOneAndUpdate}(1).*key',
      'Collection#{update,findOneAndUpdate}(1).{$set,$setOnInsert}.*key',
    ],
  },
});
