import { describePackage } from '../grammar/index.ts';

/** What plugins for databases make of an application: `@fastify/postgres`, `@fastify/mysql`, `@fastify/mongodb`. */
export default describePackage({
  package: 'fastify',
  version: '@fastify/postgres 6.1.0, @fastify/mysql 5.0.3, @fastify/mongodb 10.0.1, @fastify/redis 9.0.0',
  default: 'fastify',
  instances: {
    'FastifyInstance#pg': 'pg:Pool',
    'FastifyInstance#pg.pool': 'pg:Pool',
    'FastifyInstance#pg.connect()': 'pg:Client',
    'FastifyInstance#mysql': 'mysql2:Pool',
    'FastifyInstance#mysql.{pool,connection}': 'mysql2:Pool',
    'FastifyInstance#mongo.client': 'mongodb:MongoClient',
    'FastifyInstance#mongo.db': 'mongodb:Db',
    '{FastifyRequest,FastifyReply}#server': 'FastifyInstance',
  },
});
