import { describePackage } from '../grammar/index.ts';
import { resolversAt } from './resolvers.ts';

export default describePackage({
  package: '@graphql-tools/schema',
  version: '9.0.19',
  aliases: ['graphql-tools'],
  ...resolversAt('makeExecutableSchema(0).resolvers'),
});
