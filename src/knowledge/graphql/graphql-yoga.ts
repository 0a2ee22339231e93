import { describePackage } from '../grammar/index.ts';
import { resolversAt } from './resolvers.ts';

export default describePackage({
  package: 'graphql-yoga',
  version: '5.24.1',
  ...resolversAt('createSchema(0).resolvers'),
});
