import { describePackage } from '../grammar/index.ts';
import { resolversAt } from './resolvers.ts';

const { handlers, sources, schemas } = resolversAt('createSchema(0).resolvers', '(0).typeDefs', 'Context');

/** The context has the request in it, whatever a program adds; there is a function or there are plugins for the latter. */
export default describePackage({
  package: 'graphql-yoga',
  version: '5.24.1',
  instances: {
    '{Context,YogaInitialContext,Asked}#request': 'global:IncomingRequest',
    'YogaInitialContext#': 'Context',
  },
  handlers: {
    ...handlers,
    'createYoga(0).context': [['Context']],
    'createYoga(0).plugins.*.{onRequest,onRequestParse}': [['Asked']],
  },
  sources: { request: [...sources.request, 'Context#params'] },
  schemas,
});
