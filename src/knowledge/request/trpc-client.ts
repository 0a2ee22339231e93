import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@trpc/client',
  version: '11.25.2',
  aliases: ['@trpc/client/links/httpLink', '@trpc/client/links/httpBatchLink', '@trpc/client/links/wsLink'],
  sinks: {
    url: [
      '{httpLink,httpBatchLink,httpBatchStreamLink,httpSubscriptionLink}(0).url',
      '{unstable_httpBatchStreamLink,unstable_httpSubscriptionLink}(0).url',
      'createWSClient(0).url',
    ],
  },
  roles: {
    'dial-url': [
      '{httpLink,httpBatchLink,httpBatchStreamLink,httpSubscriptionLink}(0).url',
      '{unstable_httpBatchStreamLink,unstable_httpSubscriptionLink}(0).url',
      'createWSClient(0).url',
    ],
  },
});
