import { describePackage } from '../grammar/index.ts';

/** Methods whose first argument is a filter. */
const FILTERED =
  'find,findOne,updateOne,updateMany,replaceOne,deleteOne,deleteMany,findOneAndUpdate,findOneAndReplace,findOneAndDelete,countDocuments,count';
const UPDATING = '{updateOne,updateMany,findOneAndUpdate}';
/** Texts of code in the stages of a pipeline. */
export const STAGES = [
  '$match.$expr.$function.body',
  '{$addFields,$set,$project}.*.$function.body',
  '$group.*.$accumulator.{init,accumulate,merge,finalize}',
];
/** Methods of old that are gone since. */
const GONE = '<5';

/** Filters, code and documents; what is compared by `$eq` and its like is no operator. */
export default describePackage({
  package: 'mongodb',
  version: '6.22',
  instances: {
    'new MongoClient()': 'MongoClient',
    'MongoClient.connect()': 'MongoClient',
    'MongoClient#connect()': 'MongoClient',
    'MongoClient#db()': 'Db',
    // Of old it was the database that came, which has `db()`, too.
    'Connected#db()': 'Db',
    'Connected#collection()': 'Collection',
    'Db#{collection,createCollection}()': 'Collection',
    'Collection#find()': 'FindCursor',
    'FindCursor#{filter,project,sort,limit,skip,hint,clone,batchSize,collation,comment,maxTimeMS}()':
      'FindCursor',
    '{Collection,Db}#aggregate()': 'AggregationCursor',
    'AggregationCursor#{addStage,group,limit,match,project,lookup,redact,skip,sort,unwind,geoNear}()':
      'AggregationCursor',
  },
  handlers: {
    'MongoClient.connect(1..2)': [['-', 'Connected']],
    'MongoClient#connect(0..1)': [['-', 'Connected']],
  },
  sinks: {
    nosql: [
      `Collection#{${FILTERED}}(0)`,
      { at: 'Collection#{update,remove}(0)', versions: GONE },
      'Collection#distinct(1)',
      'Collection#{find,findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete}(1..2).projection',
      'Collection#bulkWrite(0).*.{updateOne,updateMany,deleteOne,deleteMany,replaceOne}.filter',
      '{Collection,Db,MongoClient}#{aggregate,watch}(0)',
      'FindCursor#{filter,project}(0)',
      'AggregationCursor#{match,addStage,project,group,lookup,redact}(0)',
      // Other fields of a command, such as `comment`, hold no query.
      'Db#command(0).{filter,query,pipeline,update,projection,fields}',
      'Db#command(0).deletes.*.q',
      'Db#command(0).updates.*.{q,u}',
    ],
    'nosql-value': [
      '{FindCursor,AggregationCursor}#sort(0)',
      'Collection#{find,findOne}(1).sort',
      'Db#command(0).sort',
    ],
    'nosql-text': [
      `Collection#{${FILTERED}}(0).$where`,
      `Collection#{${FILTERED}}(0).{$or,$and}.*.$where`,
      `Collection#{${FILTERED}}(0).$expr.$function.body`,
      ...STAGES.map((stage) => `{Collection,Db}#aggregate(0).*.${stage}`),
      ...STAGES.map((stage) => `Db#command(0).pipeline.*.${stage}`),
      'Db#command(0).{filter,query}.$where',
      'Db#command(0).{filter,query}.$expr.$function.body',
      { at: 'Collection#mapReduce(0..1)', versions: GONE },
      { at: 'Collection#mapReduce(2).finalize', versions: GONE },
      'Db#command(0).{map,reduce,finalize}',
    ],
    record: [
      'Collection#insertOne(0).*key',
      'Collection#insertMany(0).*key',
      'Collection#insertMany(0).*.*key',
      { at: 'Collection#insert(0).*key', versions: GONE },
      { at: 'Collection#update(1).*key', versions: GONE },
      { at: 'Collection#update(1).{$set,$setOnInsert}.*key', versions: GONE },
      'Collection#{replaceOne,findOneAndReplace}(1).*key',
      `Collection#${UPDATING}(1).*key`,
      `Collection#${UPDATING}(1).{$set,$setOnInsert}.*key`,
      'Collection#bulkWrite(0).*.insertOne.document.*key',
      'Collection#bulkWrite(0).*.replaceOne.replacement.*key',
      'Collection#bulkWrite(0).*.{updateOne,updateMany}.update.{$set,$setOnInsert}.*key',
    ],
  },
  sanitizers: {
    nosql: [
      'new ObjectId()',
      'ObjectId()',
      'ObjectId.{createFromHexString,createFromBase64,createFromTime}()',
    ],
  },
  guards: { nosql: ['ObjectId.isValid(0)'] },
});
