import { describePackage } from '../grammar/index.ts';

const CHAINED =
  'from,into,table,select,where,whereNot,whereIn,whereNull,whereNotNull,andWhere,orWhere,join,leftJoin,innerJoin,returning,insert,update,onConflict,ignore,merge,transacting,first,limit,orderBy,with,withSchema,del,delete';

export default describePackage({
  package: 'knex',
  version: '3.3',
  default: 'knex',
  instances: {
    'knex()': 'Knex',
    'Knex()': 'QueryBuilder',
    [`Knex#{${CHAINED},queryBuilder}()`]: 'QueryBuilder',
    'Knex#transaction(0:0)': 'Knex',
    'Knex#transaction()': 'Knex',
    [`QueryBuilder#{${CHAINED}}()`]: 'QueryBuilder',
  },
  sinks: {
    record: [
      '{Knex,QueryBuilder}#insert(0).*key',
      'QueryBuilder#{update,merge}(0).*key',
      'Knex#batchInsert(1).*key',
      'Knex#batchInsert(1).*.*key',
    ],
  },
});
