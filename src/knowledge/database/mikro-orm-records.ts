import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@mikro-orm/core',
  version: '6.6',
  instances: {
    'MikroORM.{init,initSync}()': 'MikroORM',
    'new MikroORM()': 'MikroORM',
    'MikroORM#em': 'EntityManager',
    'EntityManager#fork()': 'EntityManager',
    'EntityManager#transactional(0:0)': 'EntityManager',
    'EntityManager#getRepository()': 'EntityRepository',
    'EntityManager#{findOne,findOneOrFail,getReference}()': 'Entity',
    'EntityRepository#{findOne,findOneOrFail}()': 'Entity',
    'wrap()': 'Wrapped',
  },
  sinks: {
    record: [
      'EntityManager#{create,assign,insert,insertMany,upsert,upsertMany}(1).*key',
      'EntityManager#nativeUpdate(2).*key',
      'EntityRepository#{create,insert,insertMany,upsert,upsertMany}(0).*key',
      'EntityRepository#{assign,nativeUpdate}(1).*key',
      'Wrapped#assign(0).*key',
      'Entity#.*key',
    ],
  },
});
