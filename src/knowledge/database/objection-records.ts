import { describePackage } from '../grammar/index.ts';

const WRITING =
  'insert,insertAndFetch,insertGraph,insertGraphAndFetch,upsertGraph,upsertGraphAndFetch,patch,update,patchAndFetch,updateAndFetch';
const CHAINED =
  'where,andWhere,orWhere,whereIn,findById,findByIds,findOne,first,select,returning,transacting,context,withGraphFetched,withGraphJoined,modify,onConflict,ignore,merge,throwIfNotFound,delete,deleteById';

/** A schema of the model checks what it knows, and lets other fields through unless it says otherwise. */
export default describePackage({
  package: 'objection',
  version: '3.1',
  instances: {
    'Model.{query,relatedQuery}()': 'QueryBuilder',
    'Model#{$query,$relatedQuery}()': 'QueryBuilder',
    [`QueryBuilder#{${WRITING},${CHAINED}}()`]: 'QueryBuilder',
  },
  sinks: {
    record: [
      `QueryBuilder#{${WRITING}}(0).*key`,
      'QueryBuilder#{patchAndFetchById,updateAndFetchById}(1).*key',
      'Model.fromJson(0).*key',
      'Model#{$set,$setJson}(0).*key',
    ],
  },
});
