import { describePackage } from '../grammar/index.ts';
import { resolversAt } from './resolvers.ts';

export default describePackage({
  package: '@apollo/server',
  version: '4.13.0',
  aliases: [
    'apollo-server',
    'apollo-server-express',
    'apollo-server-koa',
    'apollo-server-fastify',
    'apollo-server-lambda',
    'apollo-server-micro',
  ],
  ...resolversAt('new ApolloServer(0).resolvers'),
});
