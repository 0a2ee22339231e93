import { describePackage } from '../grammar/index.ts';

/** A builder binds what is given as parameters; conditions, columns and orders are texts. Directions are checked. */
export default describePackage({
  package: 'typeorm',
  version: '0.3.31',
  instances: {
    'getConnection()': 'DataSource',
    'getManager()': 'EntityManager',
    '{getRepository,getTreeRepository,getCustomRepository}()': 'Repository',
    'getConnectionManager()': 'ConnectionManager',
    'ConnectionManager#{get,create}()': 'DataSource',
    'createConnection()': 'DataSource',
    'createQueryBuilder()': 'SelectQueryBuilder',
    'DataSource#{initialize,connect}()': 'DataSource',
    'DataSource#createQueryRunner()': 'QueryRunner',
    '{DataSource,Repository,QueryRunner}#manager': 'EntityManager',
    '{EntityManager,QueryRunner}#connection': 'DataSource',
    'DataSource#createEntityManager()': 'EntityManager',
    '{DataSource,EntityManager}#{getRepository,getTreeRepository,withRepository}()': 'Repository',
    'Repository#extend()': 'Repository',
    '{DataSource,EntityManager}#transaction(0..1:0)': 'EntityManager',
    '{DataSource,EntityManager,Repository}#createQueryBuilder()': 'SelectQueryBuilder',
    'BaseEntity.createQueryBuilder()': 'SelectQueryBuilder',
    'BaseEntity.getRepository()': 'Repository',
    'SelectQueryBuilder#*()': 'SelectQueryBuilder',
    'SelectQueryBuilder#*(0..1:0)': 'SelectQueryBuilder',
    'new {Brackets,NotBrackets}(0:0)': 'SelectQueryBuilder',
  },
  extends: {
    Connection: 'DataSource',
    TreeRepository: 'Repository',
    AbstractRepository: 'Repository',
    QueryBuilder: 'SelectQueryBuilder',
    WhereExpressionBuilder: 'SelectQueryBuilder',
    UpdateQueryBuilder: 'SelectQueryBuilder',
    DeleteQueryBuilder: 'SelectQueryBuilder',
  },
  sinks: {
    sql: [
      '{DataSource,EntityManager,Repository,QueryRunner}#query(0)',
      'BaseEntity.query(0)',
      'QueryRunner#stream(0)',
      'SelectQueryBuilder#{where,andWhere,orWhere,having,andHaving,orHaving}(0)',
      'SelectQueryBuilder#{select,addSelect,orderBy,addOrderBy,groupBy,addGroupBy}(0)',
      'SelectQueryBuilder#{select,addSelect}(0).*',
      'SelectQueryBuilder#{leftJoin,innerJoin,leftJoinAndSelect,innerJoinAndSelect}(2)',
      'SelectQueryBuilder#{leftJoinAndMapOne,leftJoinAndMapMany,innerJoinAndMapOne,innerJoinAndMapMany}(3)',
      'Raw(0)',
      // What these are given may be a function that gives the text.
      'Raw(0)()',
      'SelectQueryBuilder#{where,andWhere,orWhere}(0)()',
      'SelectQueryBuilder#{set,values}(0).*()',
      'SelectQueryBuilder#values(0).*.*()',
    ],
  },
  // The name of the column, as the query calls it.
  sanitizers: { sql: ['Raw(0:0)'] },
  roles: {
    'sql-condition': ['SelectQueryBuilder#{where,andWhere,orWhere,having,andHaving,orHaving}()'],
    'sql-values-named': ['SelectQueryBuilder#{where,andWhere,orWhere,having,andHaving,orHaving}(1)'],
  },
});
