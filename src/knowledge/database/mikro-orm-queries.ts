import { describePackage } from '../grammar/index.ts';

/** As a tag `sql` binds what stands in the holes. Conditions of a builder may be texts, whose values follow. */
export default describePackage({
  package: '@mikro-orm/core',
  version: '6.6',
  instances: {
    'MikroORM.{init,initSync}()': 'MikroORM',
    'MikroORM#em': 'EntityManager',
    'EntityManager#{fork,getContext}()': 'EntityManager',
    'EntityManager#transactional(0:0)': 'EntityManager',
    'EntityManager#getConnection()': 'AbstractSqlConnection',
    'EntityManager#getDriver()': 'AbstractSqlDriver',
    'AbstractSqlDriver#getConnection()': 'AbstractSqlConnection',
    'EntityManager#getKnex()': 'knex:Knex',
    'AbstractSqlConnection#getKnex()': 'knex:Knex',
    'EntityManager#{createQueryBuilder,qb}()': 'QueryBuilder',
    'EntityManager#getRepository()': 'EntityRepository',
    'EntityRepository#getEntityManager()': 'EntityManager',
    'EntityRepository#{createQueryBuilder,qb}()': 'QueryBuilder',
    'EntityRepository#getKnex()': 'knex:Knex',
    'QueryBuilder#*()': 'QueryBuilder',
  },
  extends: { SqlEntityManager: 'EntityManager', SqlEntityRepository: 'EntityRepository' },
  sinks: {
    sql: [
      '{EntityManager,AbstractSqlConnection,AbstractSqlDriver}#execute(0)',
      'raw(0)',
      'QueryBuilder#{where,andWhere,orWhere,having,andHaving,orHaving}(0)',
    ],
  },
  roles: {
    'sql-condition': ['QueryBuilder#{where,andWhere,orWhere,having,andHaving,orHaving}()'],
    'sql-values-marked': [
      'QueryBuilder#{where,andWhere,orWhere,having,andHaving,orHaving}(1)',
      '{EntityManager,AbstractSqlConnection,AbstractSqlDriver}#execute(1)',
    ],
  },
});
