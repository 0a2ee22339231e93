import { describePackage } from '../grammar/index.ts';

/** The targets of an entity manager come first; alone, what is saved does. */
export default describePackage({
  package: 'typeorm',
  version: '0.3',
  instances: {
    'new {DataSource,Connection}()': 'DataSource',
    '{createConnection,getConnection}()': 'DataSource',
    'DataSource#initialize()': 'DataSource',
    'DataSource#{getRepository,getTreeRepository,getMongoRepository}()': 'Repository',
    'EntityManager#{getRepository,getTreeRepository,withRepository}()': 'Repository',
    '{getRepository,getTreeRepository,getMongoRepository}()': 'Repository',
    'DataSource#manager': 'EntityManager',
    'DataSource#createEntityManager()': 'EntityManager',
    'getManager()': 'EntityManager',
    'Repository#manager': 'EntityManager',
    '{DataSource,EntityManager}#transaction(0..1:0)': 'EntityManager',
    'Repository#{findOne,findOneBy,findOneOrFail,findOneByOrFail,preload}()': 'Entity',
    'EntityManager#{findOne,findOneBy,findOneOrFail,findOneByOrFail,preload}()': 'Entity',
    'BaseEntity.{findOne,findOneBy,findOneOrFail,findOneByOrFail,preload}()': 'Entity',
    '{DataSource,EntityManager,Repository}#createQueryBuilder()': 'QueryBuilder',
    'BaseEntity.createQueryBuilder()': 'QueryBuilder',
    'QueryBuilder#{insert,update,into,values,set,where,andWhere,orWhere,returning}()': 'QueryBuilder',
  },
  extends: {
    TreeRepository: 'Repository',
    MongoRepository: 'Repository',
    UpdateQueryBuilder: 'QueryBuilder',
    InsertQueryBuilder: 'QueryBuilder',
    Connection: 'DataSource',
  },
  sinks: {
    record: [
      'Repository#{save,create,insert,upsert,preload}(0).*key',
      'Repository#{update,merge}(1).*key',
      'EntityManager#{create,insert,upsert,preload}(1).*key',
      'EntityManager#save(0..1).*key',
      'EntityManager#{update,merge}(2).*key',
      'BaseEntity.{save,create,insert,upsert,preload}(0).*key',
      'BaseEntity.{update,merge}(1).*key',
      'QueryBuilder#{values,set}(0).*key',
      'Entity#.*key',
    ],
  },
});
