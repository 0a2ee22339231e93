import { describePackage } from '../grammar/index.ts';

/** `ApolloClient` takes a `uri` before version 4. */
export default describePackage({
  package: '@apollo/client',
  version: '4.3.8',
  aliases: [
    '@apollo/client/core',
    '@apollo/client/link/http',
    '@apollo/client/link/batch-http',
    '@apollo/client/link/ws',
    'apollo-link-http',
    'apollo-link-batch-http',
  ],
  sinks: {
    url: [
      'new {HttpLink,BaseHttpLink,BatchHttpLink,BaseBatchHttpLink,WebSocketLink,ApolloClient}(0).uri',
      'createHttpLink(0).uri',
    ],
  },
  roles: {
    'dial-url': [
      'new {HttpLink,BaseHttpLink,BatchHttpLink,BaseBatchHttpLink,WebSocketLink,ApolloClient}(0).uri',
      'createHttpLink(0).uri',
    ],
  },
});
