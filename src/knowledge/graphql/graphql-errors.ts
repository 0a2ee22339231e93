import { describePackage } from '../grammar/index.ts';

/** Whatever is in such an error is part of the answer; the server masks none of it. */
export default describePackage({
  package: 'graphql',
  version: '16.15.0',
  sinks: { 'sent-live': ['new GraphQLError(0)', 'new GraphQLError(1).extensions'] },
});
