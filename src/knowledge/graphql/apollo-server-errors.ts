import { describePackage } from '../grammar/index.ts';

/** What `formatError` is given first has been made ready to be sent; what was thrown comes second. */
export default describePackage({
  package: '@apollo/server',
  version: '4.13.0',
  handlers: { 'new ApolloServer(0).formatError': [['-', 'Failure']] },
  sources: { caught: ['Failure#'] },
  sinks: { sent: ['new ApolloServer(0).formatError()'] },
  // `debug` is what version 3 called it.
  roles: {
    'error-details': [
      'new ApolloServer(0).includeStacktraceInErrorResponses',
      { at: 'new ApolloServer(0).debug', versions: '<4' },
    ],
  },
});
