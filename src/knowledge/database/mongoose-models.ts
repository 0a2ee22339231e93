import { describePackage } from '../grammar/index.ts';
import { STAGES } from './mongodb-documents.ts';

/** Methods whose first argument is a filter, by where their options stand. */
const OPTIONS_THIRD = 'find,findOne,findOneAndUpdate,findOneAndReplace,updateOne,updateMany,replaceOne';
const OPTIONS_SECOND = 'findOneAndDelete,deleteOne,deleteMany,countDocuments';
const BY_ID = 'findById,findByIdAndUpdate,findByIdAndDelete';
const UPDATING = 'updateOne,updateMany,findOneAndUpdate,findByIdAndUpdate';
const CHAINED =
  'find,findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,updateOne,updateMany,replaceOne,deleteOne,deleteMany,countDocuments,distinct,where,equals,and,or,nor,gt,gte,lt,lte,in,nin,ne,exists,elemMatch,all,size,mod,regex,merge,select,populate,sort,limit,skip,lean,setOptions,setQuery,session,collation,slice,cursor,orFail,exec,clone,read,hint,batchSize,maxTimeMS,transform';

const UNWRAPPED = { truthy: false };

/**
 * A schema casts what it knows and lets operators through: `{ $ne: null }` for an id, too. It drops fields that it does not
 * know, and writes those that it knows, `role` among them.
 */
export default describePackage({
  package: 'mongoose',
  version: '8.24',
  instances: {
    'model()': 'Model',
    'models.*': 'Model',
    'Model.collection': 'mongodb:Collection',
    'Connection#collection()': 'mongodb:Collection',
    'Connection#db': 'mongodb:Db',
    'Connection#model()': 'Model',
    'Connection#models.*': 'Model',
    'Mongoose#model()': 'Model',
    'Mongoose#models.*': 'Model',
    'Model.discriminator()': 'Model',
    'new Model()': 'Document',
    'Model.{create,insertOne,hydrate}()': 'Document',
    [`Model.{${OPTIONS_THIRD},${OPTIONS_SECOND},${BY_ID},distinct,exists,where,$where}()`]: 'Query',
    [`Query#{${CHAINED},$where}()`]: 'Query',
    'Model.aggregate()': 'Aggregate',
    'Aggregate#{match,append,project,addFields,group,sort,limit,skip,lookup,unwind,facet}()': 'Aggregate',
  },
  // A query that is waited for gives a document.
  extends: { Query: 'Document' },
  sinks: {
    nosql: [
      ...[2, 1].flatMap((at) => [
        {
          at: `Model.{${at === 2 ? OPTIONS_THIRD : OPTIONS_SECOND}}(0)`,
          when: { [`(${at}).sanitizeFilter`]: UNWRAPPED },
        },
        {
          at: `Query#{${at === 2 ? OPTIONS_THIRD : OPTIONS_SECOND}}(0)`,
          when: { [`(${at}).sanitizeFilter`]: UNWRAPPED },
        },
      ]),
      { at: 'Model.{update,remove,count,findOneAndRemove}(0)', versions: '<8' },
      'Model.{exists,where}(0)',
      'Model.distinct(1)',
      'Query#distinct(1)',
      'Query#{where,and,or,nor,merge,setQuery}(0)',
      'Query#elemMatch(0..1)',
      'Model.aggregate(0)',
      'Aggregate#{match,append,project,addFields,facet,group}(0)',
      'Model.bulkWrite(0).*.{updateOne,updateMany,deleteOne,deleteMany,replaceOne}.filter',
    ],
    'nosql-value': [
      { at: 'Model.{findById,findByIdAndUpdate}(0)', when: { '(2).sanitizeFilter': UNWRAPPED } },
      { at: 'Model.findByIdAndDelete(0)', when: { '(1).sanitizeFilter': UNWRAPPED } },
      { at: 'Model.findByIdAndRemove(0)', versions: '<8' },
      'Query#{equals,sort}(0)',
    ],
    'nosql-text': [
      'Model.$where(0)',
      'Query#$where(0)',
      `Model.{${OPTIONS_THIRD},${OPTIONS_SECOND}}(0).$where`,
      ...STAGES.map((stage) => `Model.aggregate(0).*.${stage}`),
      { at: 'Model.mapReduce(0).{map,reduce,finalize}', versions: '<7' },
      'Query#{select,populate}(0)',
      'Document#populate(0)',
      'Model.{find,findOne,findById}(1)',
    ],
    record: [
      'Model.{create,insertOne}(0).*key',
      'Model.insertMany(0).*key',
      'Model.insertMany(0).*.*key',
      'new Model(0).*key',
      `Model.{${UPDATING}}(1).*key`,
      `Model.{${UPDATING}}(1).{$set,$setOnInsert}.*key`,
      'Model.{replaceOne,findOneAndReplace}(1).*key',
      'Query#{updateOne,updateMany,findOneAndUpdate}(1).*key',
      'Query#{updateOne,updateMany,findOneAndUpdate}(1).$set.*key',
      'Document#{set,$set,overwrite}(0).*key',
      'Document#.*key',
    ],
  },
  sanitizers: {
    nosql: [
      'sanitizeFilter()',
      'new Types.ObjectId()',
      'Types.ObjectId()',
      'Types.ObjectId.createFromHexString()',
    ],
  },
  guards: { nosql: ['{isValidObjectId,isObjectIdOrHexString}(0)', 'Types.ObjectId.isValid(0)'] },
  roles: {
    'operator-filter': [
      { at: 'set()', when: { '(0)': 'sanitizeFilter', '(1)': { truthy: true } } },
      { at: 'set()', when: { '(0).sanitizeFilter': { truthy: true } } },
      { at: '{connect,createConnection}()', when: { '(1).sanitizeFilter': { truthy: true } } },
    ],
    'query-operator-filter': [{ at: 'Query#setOptions()', when: { '(0).sanitizeFilter': { truthy: true } } }],
  },
});
