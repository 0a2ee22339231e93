import { describePackage } from '../grammar/index.ts';

const FILTERED = 'find,findOne,count,update,updateOne,updateMany,replaceOne,remove';

/** Any member of a database is a collection. It brings no declarations. */
export default describePackage({
  package: 'mongojs',
  version: '3.1.0',
  instances: {
    '()': 'Database',
    'Database#collection()': 'Collection',
    'Database#.*': 'Collection',
  },
  sinks: {
    nosql: [
      `Collection#{${FILTERED}}(0)`,
      'Collection#findAndModify(0).query',
      'Collection#distinct(1)',
      'Collection#aggregate(0..)',
      'Collection#mapReduce(2).query',
      '{Database,Collection}#runCommand(0)',
    ],
    'nosql-text': [
      `Collection#{${FILTERED}}(0).$where`,
      'Collection#findAndModify(0).query.$where',
      'Collection#mapReduce(0..1)',
    ],
    record: [
      'Collection#{insert,insertOne,save}(0).*key',
      'Collection#insertMany(0).*.*key',
      'Collection#{update,updateOne,updateMany,replaceOne}(1).*key',
      'Collection#{update,updateOne,updateMany}(1).{$set,$setOnInsert}.*key',
      'Collection#findAndModify(0).update.*key',
      'Collection#findAndModify(0).update.{$set,$setOnInsert}.*key',
    ],
  },
  sanitizers: { nosql: ['{ObjectId,ObjectID}()', 'new {ObjectId,ObjectID}()'] },
});
