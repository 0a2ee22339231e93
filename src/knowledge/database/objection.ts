import { describePackage } from '../grammar/index.ts';

/** Queries are those of knex, below. */
export default describePackage({
  package: 'objection',
  version: '3.1.5',
  instances: {
    'Model.{query,relatedQuery}()': 'QueryBuilder',
    'Model#{$query,$relatedQuery}()': 'QueryBuilder',
    'Model.{knex,startTransaction}()': 'knex:Knex',
    'Model.transaction(0..1:0)': 'knex:Knex',
    'transaction(0..1:0)': 'knex:Knex',
  },
  extends: { QueryBuilder: 'knex:QueryBuilder' },
  sinks: { sql: ['raw(0)', 'Model.raw(0)'] },
});
