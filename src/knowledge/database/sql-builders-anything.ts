import { describePackage } from '../grammar/index.ts';

/** Methods of builders of SQL that nothing else has: pieces of text of knex, and the builder of TypeORM. */
export default describePackage({
  package: 'anything',
  version: 'knex 3.3, typeorm 0.3.31',
  instances: { 'createQueryBuilder()': 'typeorm:SelectQueryBuilder' },
  sinks: {
    sql: ['{whereRaw,andWhereRaw,orWhereRaw,havingRaw,orHavingRaw,orderByRaw,groupByRaw,joinRaw,fromRaw}(0)'],
  },
});
