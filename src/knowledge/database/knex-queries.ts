import { describePackage } from '../grammar/index.ts';

const RAW =
  'whereRaw,orWhereRaw,andWhereRaw,havingRaw,orHavingRaw,andHavingRaw,orderByRaw,groupByRaw,joinRaw,fromRaw';

/**
 * What builds a query binds values and quotes names. A connection is a function that begins one, and has all its methods;
 * each of them gives the query again.
 */
export default describePackage({
  package: 'knex',
  version: '3.3',
  instances: {
    'knex()': 'Knex',
    'Knex#()': 'QueryBuilder',
    'Knex#{select,from,into,table,with,withRecursive,withSchema,where,whereIn,insert,queryBuilder,distinct,count}()':
      'QueryBuilder',
    'QueryBuilder#*()': 'QueryBuilder',
    'QueryBuilder#*(0..3:0)': 'QueryBuilder',
    'Knex#{transaction,transactionProvider,withUserParams}()': 'Knex',
    'Knex#transactionProvider()()': 'Knex',
    'Knex#transaction(0:0)': 'Knex',
    'Knex#schema': 'SchemaBuilder',
    'SchemaBuilder#*()': 'SchemaBuilder',
    'Knex.Transaction#': 'Knex',
    'Knex.QueryBuilder#': 'QueryBuilder',
    'Knex.SchemaBuilder#': 'SchemaBuilder',
  },
  sinks: {
    sql: [`QueryBuilder#{${RAW}}(0)`, 'QueryBuilder#withRaw(1)', 'Knex#raw(0)', 'SchemaBuilder#raw(0)'],
  },
  roles: {
    'sql-condition': ['QueryBuilder#{whereRaw,orWhereRaw,andWhereRaw,havingRaw,orHavingRaw,andHavingRaw}()'],
    'sql-values-marked': [`QueryBuilder#{${RAW}}(1)`, 'Knex#raw(1)'],
  },
});
