import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'graphql-request',
  version: '7.4.0',
  default: 'request',
  sinks: {
    'header-name': [
      'new GraphQLClient(1).headers.*key',
      'GraphQLClient#setHeaders(0).*key',
      'GraphQLClient#setHeader(0)',
    ],

    url: [
      '{request,rawRequest,batchRequests}(0)',
      '{request,rawRequest,batchRequests}(0).url',
      'new GraphQLClient(0)',
      'GraphQLClient#setEndpoint(0)',
    ],
  },
  roles: {
    'dial-url': [
      '{request,rawRequest,batchRequests}(0)',
      '{request,rawRequest,batchRequests}(0).url',
      'new GraphQLClient(0)',
      'GraphQLClient#setEndpoint(0)',
    ],
  },
});
